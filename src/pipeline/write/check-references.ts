import type { Graph } from "../../domain/graph.ts";
import { documentId } from "../../domain/ids.ts";
import type { BuildRecord } from "../../records/build-record.ts";
import type { RecordFile } from "../../records/graph-records.ts";
import { allEvidence } from "./check-spans.ts";

/** A file of a graph that breaks the contract, and how. */
export interface BrokenRecord {
  readonly file: RecordFile | "build.json";
  readonly what: string;
}

/** Ids that lead nowhere, documents whose id is not of their bytes, and counts that do not count. */
export function findBrokenReferences(graph: Graph, build: BuildRecord): readonly BrokenRecord[] {
  return [...checkDocuments(graph), ...checkMentions(graph), ...checkClaims(graph), ...checkCounts(graph, build)];
}

function checkDocuments(graph: Graph): BrokenRecord[] {
  const documents = idsOf(graph.documents);
  const misnamed = graph.documents
    .filter((document) => document.id !== documentId(document.sha256))
    .map(({ id }): BrokenRecord => ({ file: "documents.jsonl", what: `${id} is not the id of its sha256` }));
  const copies = graph.documents.flatMap(({ id, sameTextAs }) =>
    missing("documents.jsonl", id, "document", sameTextAs, documents),
  );
  return [...misnamed, ...copies];
}

function checkMentions(graph: Graph): BrokenRecord[] {
  const documents = idsOf(graph.documents);
  const entities = idsOf(graph.entities);
  return graph.mentions.flatMap((mention) => [
    ...missing("mentions.jsonl", "a mention", "entity", mention.entity, entities),
    ...missing("mentions.jsonl", "a mention", "document", mention.document, documents),
  ]);
}

function checkClaims(graph: Graph): BrokenRecord[] {
  const documents = idsOf(graph.documents);
  const entities = idsOf(graph.entities);
  const claims = idsOf(graph.claims);
  const ends = graph.claims.flatMap((claim) => [
    ...missing("claims.jsonl", claim.id, "entity", claim.subject, entities),
    ...missing("claims.jsonl", claim.id, "entity", claim.object, entities),
  ]);
  const subjects = graph.conflicts.flatMap((conflict) => [
    ...missing("conflicts.jsonl", conflict.id, "entity", conflict.subject, entities),
    ...conflict.sides.flatMap((side) =>
      side.claims.flatMap((claim) => missing("conflicts.jsonl", conflict.id, "claim", claim, claims)),
    ),
  ]);
  const evidence = [...allEvidence(graph)].flatMap(({ owner, evidence: { document, attribution } }) => {
    const file: RecordFile = claims.has(owner) ? "claims.jsonl" : "conflicts.jsonl";
    return [
      ...missing(file, owner, "document", document, documents),
      ...missing(file, owner, "entity", attribution, entities),
    ];
  });
  return [...ends, ...subjects, ...evidence];
}

function checkCounts(graph: Graph, build: BuildRecord): BrokenRecord[] {
  const counted = {
    documents: graph.documents.length,
    entities: graph.entities.length,
    mentions: graph.mentions.length,
    claims: graph.claims.length,
    conflicts: graph.conflicts.length,
  };
  return Object.entries(counted)
    .filter(([name, count]) => build.counts[name as keyof typeof counted] !== count)
    .map(([name, count]) => ({ file: "build.json", what: `counts other ${name} than there are (${count})` }));
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map((record) => record.id));
}

function missing(
  file: RecordFile,
  owner: string,
  kind: string,
  id: string | undefined,
  known: ReadonlySet<string>,
): BrokenRecord[] {
  if (id === undefined || known.has(id)) return [];
  return [{ file, what: `${owner} names the ${kind} ${JSON.stringify(id)}, which is not there` }];
}
