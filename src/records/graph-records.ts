import type { Claim, Conflict, ConflictSide, Evidence } from "../domain/claim.ts";
import type { Document } from "../domain/document.ts";
import type { Entity, Mention } from "../domain/entity.ts";
import type { Graph } from "../domain/graph.ts";
import { compareText } from "../domain/ids.ts";
import { compareSpans, type Span } from "../domain/span.ts";
import {
  CLAIM_FIELDS,
  CONFLICT_FIELDS,
  DOCUMENT_FIELDS,
  ENTITY_FIELDS,
  EVIDENCE_FIELDS,
  type Fields,
  findProblem,
  inOrder,
  MENTION_FIELDS,
  SIDE_FIELDS,
} from "./fields.ts";
import { RecordError } from "./record-error.ts";

/** Names of the files that hold a graph, each JSON Lines in UTF-8. */
export const RECORD_FILES = [
  "documents.jsonl",
  "entities.jsonl",
  "mentions.jsonl",
  "claims.jsonl",
  "conflicts.jsonl",
] as const;

export type RecordFile = (typeof RECORD_FILES)[number];

/** The content of the files of one graph, by name. */
export type RecordTexts = Readonly<Record<RecordFile, string>>;

/** One record a line, sorted; equal graphs give equal texts. */
export function printGraph(graph: Graph): RecordTexts {
  return {
    "documents.jsonl": printLines(byId(graph.documents), (document) => inOrder(document, DOCUMENT_FIELDS)),
    "entities.jsonl": printLines(byId(graph.entities), (entity) => inOrder(entity, ENTITY_FIELDS)),
    "mentions.jsonl": printLines([...graph.mentions].sort(compareMentions), orderMention),
    "claims.jsonl": printLines(byId(graph.claims), orderClaim),
    "conflicts.jsonl": printLines(byId(graph.conflicts), orderConflict),
  };
}

/** @throws RecordError at the first line that is no record of its kind */
export function parseGraph(texts: RecordTexts): Graph {
  return {
    documents: parseLines<Document>("documents.jsonl", texts, DOCUMENT_FIELDS),
    entities: parseLines<Entity>("entities.jsonl", texts, ENTITY_FIELDS),
    mentions: parseLines<Mention>("mentions.jsonl", texts, MENTION_FIELDS),
    claims: parseLines<Claim>("claims.jsonl", texts, CLAIM_FIELDS),
    conflicts: parseLines<Conflict>("conflicts.jsonl", texts, CONFLICT_FIELDS),
  };
}

/** Order of mentions in files and lists: by document, place, then entity. */
export function compareMentions(a: Mention, b: Mention): number {
  return compareText(a.document, b.document) || compareSpans(a, b) || compareText(a.entity, b.entity);
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => compareText(a.id, b.id));
}

function printLines<T>(records: readonly T[], order: (record: T) => object): string {
  return records.map((record) => `${JSON.stringify(order(record))}\n`).join("");
}

function parseLines<T>(file: RecordFile, texts: RecordTexts, fields: Fields): T[] {
  const records: T[] = [];
  const lines = texts[file].split("\n");
  for (const [index, line] of lines.entries()) {
    if (line !== "") records.push(parseLine<T>(line, fields, file, index + 1));
  }
  return records;
}

function parseLine<T>(line: string, fields: Fields, file: string, number: number): T {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw new RecordError(file, number, "This is not JSON.");
  }
  const problem = findProblem(record, fields);
  if (problem) throw new RecordError(file, number, problem);
  return record as T;
}

function orderMention(mention: Mention): object {
  return { ...inOrder(mention, MENTION_FIELDS), ...orderedSpans(mention, ["antecedent"]) };
}

function orderClaim(claim: Claim): object {
  const ordered = inOrder(claim, CLAIM_FIELDS);
  if (claim.values) ordered.values = sortKeys(claim.values);
  ordered.evidence = claim.evidence.map(orderEvidence);
  return ordered;
}

/** As it is written: fields in their order and nothing else. */
export function orderEvidence(evidence: Evidence): object {
  const ordered = inOrder(evidence, EVIDENCE_FIELDS);
  Object.assign(ordered, orderedSpans(evidence, ["subjectSpan", "objectSpan", "triggerSpan", "dateSpan"]));
  if (evidence.values) ordered.values = sortKeys(evidence.values);
  return ordered;
}

function orderConflict(conflict: Conflict): object {
  return { ...inOrder(conflict, CONFLICT_FIELDS), sides: conflict.sides.map(orderSide) };
}

function orderSide(side: ConflictSide): object {
  return { ...inOrder(side, SIDE_FIELDS), evidence: side.evidence.map(orderEvidence) };
}

/** The named spans of a record that it has, without whatever else the objects carry. */
function orderedSpans<K extends string>(record: { readonly [name in K]?: Span }, names: readonly K[]): object {
  const spans: Record<string, Span> = {};
  for (const name of names) {
    const span = record[name];
    if (span) spans[name] = { start: span.start, end: span.end };
  }
  return spans;
}

function sortKeys(values: Readonly<Record<string, string>>): object {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => compareText(a, b)));
}
