import { type Claim, isRelation } from "../../src/domain/claim.ts";
import type { Graph } from "../../src/domain/graph.ts";
import { orderEvidence, printGraph } from "../../src/records/graph-records.ts";
import { SCHEMA } from "../fixtures/small-graph.ts";

export type Attributes = Readonly<Record<string, unknown>>;

/** What a reader of an XML export should find: attributes by id, and where each edge leads. */
export interface ExpectedGraph {
  readonly nodes: Readonly<Record<string, Attributes>>;
  readonly edges: Readonly<Record<string, Attributes & { readonly source: string; readonly target: string }>>;
}

/** Worked out from the records, not by the code under test. */
export function expectGraph(graph: Graph): ExpectedGraph {
  const entities = graph.entities.map(({ id, name, type, aliases, mentions, documents }): [string, Attributes] => {
    return [id, { label: toXmlText(name), type, aliases: toJsonText(aliases), mentions, documents }];
  });
  const values = graph.claims.flatMap((claim): [string, Attributes][] => {
    if (isRelation(claim)) return [];
    const { value, documents } = claim;
    return [[`v${claim.id}`, { label: toXmlText(value), type: "Value", aliases: "[]", documents }]];
  });
  return {
    nodes: Object.fromEntries([...entities, ...values]),
    edges: Object.fromEntries(graph.claims.map((claim) => [claim.id, expectEdge(claim, graph)])),
  };
}

function expectEdge(claim: Claim, graph: Graph): ExpectedGraph["edges"][string] {
  const { predicate, status, date, confidence, documents, publishers, evidence, values = {} } = claim;
  const pathOf = (id: string) => graph.documents.find((document) => document.id === id)?.path;
  const nameOf = (id: string | undefined) => graph.entities.find((entity) => entity.id === id)?.name;
  const conflicts = graph.conflicts.filter(({ sides }) => sides.some(({ claims }) => claims.includes(claim.id)));
  return {
    source: claim.subject,
    target: claim.object ?? `v${claim.id}`,
    label: SCHEMA.findPredicate(predicate)?.label,
    ...{ predicate, status, confidence, documents, publishers },
    ...(date === undefined ? {} : { date }),
    symmetric: predicate === "MET_WITH" || predicate === "TRADES_WITH",
    quotes: toJsonText(evidence.map(({ quote }) => quote)),
    sources: toJsonText(toSet(evidence.map(({ document }) => pathOf(document)))),
    attribution: toJsonText(toSet(evidence.flatMap(({ attribution }) => nameOf(attribution) ?? []))),
    conflicts: toJsonText(conflicts.map(({ id }) => id)),
    evidence: toJsonText(evidence.map(orderEvidence)),
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toXmlText(value)])),
  };
}

/** What GraphML keeps on the graph itself. */
export function expectGraphData(graph: Graph): Attributes {
  const texts = printGraph(graph);
  const toRecords = (lines: string) => JSON.parse(`[${toXmlText(lines).trim().split("\n").join(",")}]`);
  return { documents: toRecords(texts["documents.jsonl"]), conflicts: toRecords(texts["conflicts.jsonl"]) };
}

/** As XML can hold it: the production `Char` of XML 1.0, with U+FFFD for all else. */
function toXmlText(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isAllowed =
      [0x9, 0xa, 0xd].includes(code) ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    return isAllowed ? character : "\uFFFD";
  }).join("");
}

function toJsonText(value: unknown): string {
  return toXmlText(JSON.stringify(value));
}

function toSet(texts: readonly (string | undefined)[]): unknown[] {
  return [...new Set(texts)].sort();
}
