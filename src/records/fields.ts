/** The fields of a kind of record, in the order in which they are written. */
export type Fields = Readonly<Record<string, Field>>;

interface Field {
  readonly kind: "string" | "number" | "array" | "object";
  readonly optional?: true;
}

const text: Field = { kind: "string" };
const number: Field = { kind: "number" };
const list: Field = { kind: "array" };
const optional = (kind: Field["kind"]): Field => ({ kind, optional: true });

export const DOCUMENT_FIELDS: Fields = {
  id: text,
  path: text,
  title: text,
  publisher: optional("string"),
  published: optional("string"),
  url: optional("string"),
  sameTextAs: optional("string"),
  sha256: text,
  language: text,
  characters: number,
};

export const ENTITY_FIELDS: Fields = {
  id: text,
  type: text,
  name: text,
  aliases: list,
  mentions: number,
  documents: number,
};

export const MENTION_FIELDS: Fields = {
  entity: text,
  document: text,
  start: number,
  end: number,
  text,
  form: text,
  antecedent: optional("object"),
  rule: text,
};

export const CLAIM_FIELDS: Fields = {
  id: text,
  subject: text,
  predicate: text,
  object: optional("string"),
  value: optional("string"),
  status: text,
  date: optional("string"),
  values: optional("object"),
  confidence: number,
  documents: number,
  publishers: number,
  evidence: list,
};

export const EVIDENCE_FIELDS: Fields = {
  document: text,
  start: number,
  end: number,
  quote: text,
  subjectSpan: optional("object"),
  objectSpan: optional("object"),
  triggerSpan: optional("object"),
  dateSpan: optional("object"),
  attribution: optional("string"),
  rule: text,
  status: text,
  date: optional("string"),
  values: optional("object"),
  confirmedBy: optional("string"),
};

export const CONFLICT_FIELDS: Fields = { id: text, kind: text, subject: text, sides: list, note: text };

export const SIDE_FIELDS: Fields = { value: text, claims: list, evidence: list };

/** What is wrong with `record`, in a sentence; undefined where every field is there and of its kind. */
export function findProblem(record: unknown, fields: Fields): string | undefined {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return "Expected one JSON object.";
  // Not Object.entries: a large graph has hundreds of thousands of records, and a list for each would double the time.
  for (const name in fields) {
    const field = fields[name] as Field;
    const value = (record as Record<string, unknown>)[name];
    if (value === undefined && field.optional) continue;
    if (kindOf(value) !== field.kind) return `Expected "${name}" to be of kind ${field.kind}, found ${kindOf(value)}.`;
  }
  return undefined;
}

function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  return Array.isArray(value) ? "array" : typeof value;
}

/** A copy with the fields in their written order and nothing else, so that equal records print as equal bytes. */
export function inOrder(record: object, fields: Fields): Record<string, unknown> {
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    const value = (record as Record<string, unknown>)[name];
    if (value !== undefined) ordered[name] = value;
  }
  return ordered;
}
