import fc from "fast-check";
import { type Claim, type Conflict, type Evidence, STATUSES, type Status } from "../src/domain/claim.ts";
import type { Document } from "../src/domain/document.ts";
import type { Entity, Mention } from "../src/domain/entity.ts";
import type { Graph } from "../src/domain/graph.ts";
import {
  claimId,
  compareText,
  conflictId,
  type DocumentId,
  documentId,
  entityId,
  sha256Of,
} from "../src/domain/ids.ts";
import { compareMentions } from "../src/records/graph-records.ts";
import { DEFAULT_SCHEMA } from "../src/schema/default-schema.ts";

/** What breaks careless writers of XML, CSV, Cypher, HTML and JSON. */
const HOSTILE_PIECES = [
  ..."<>&\"'`\\=+-@\t\r\n,;{}[]$|\u0000\u000b\u001f\u007f\u0085\u00a0\u2028\ufeff\ufffe\uffff\ud800\udfffé𝄞",
  ...["]]>", "<!--", "-->", "<![CDATA[", "&amp;", "\\u0041", "\r\n", "=1+1", "＝1", "--02-18", "`)//", "'; DROP"],
];

/** Any text, also one that no file holds (halves of surrogate pairs) and one made to break a writer. */
export function hostileText(): fc.Arbitrary<string> {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 });
  const pieces = fc.array(fc.constantFrom(...HOSTILE_PIECES, "word", " "), { maxLength: 12 });
  return fc.oneof(
    fc.string({ unit: "binary" }),
    units.map((codes) => String.fromCharCode(...codes)),
    pieces.map((parts) => parts.join("")),
  );
}

export interface GraphWithTexts {
  readonly graph: Graph;
  readonly texts: ReadonlyMap<DocumentId, string>;
}

/**
 * Well-formed graphs of the default schema: ids refer, records are sorted, spans lie in their texts, quotes equal them,
 * counts are right. Names, values and texts are hostile; types at the ends of a claim need not suit its predicate.
 */
function graphsWithTexts(): fc.Arbitrary<GraphWithTexts> {
  return SEEDS.map(buildGraph);
}

export function graphs(): fc.Arbitrary<Graph> {
  return graphsWithTexts().map(({ graph }) => graph);
}

const text = hostileText();
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const date = fc.constantFrom("2025-12-02", "2025-12", "2025", "--02-18", "2025-12-04/2025-12-05");
const status = fc.constantFrom<Status>(...STATUSES);
const values = fc.dictionary(fc.constantFrom("place", "role", "value", "quantity"), text, { noNullPrototype: true });
/** A place among records or characters of which the number is not known yet: taken modulo that number. */
const place = fc.nat(1000);
const span = { document: place, start: place, length: place };

const SEEDS = fc.record({
  documents: fc.array(
    fc.record({ path: text, title: text, text, publisher: maybe(text), published: maybe(date), url: maybe(text) }),
    { minLength: 1, maxLength: 4 },
  ),
  entities: fc.array(
    fc.record({
      type: fc.constantFrom(...DEFAULT_SCHEMA.types.map(({ name }) => name)),
      name: text,
      aliases: fc.uniqueArray(text, { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  mentions: fc.array(fc.record({ entity: place, ...span }), { maxLength: 12 }),
  claims: fc.array(
    fc.record({
      subject: place,
      predicate: fc.constantFrom(...DEFAULT_SCHEMA.predicates),
      object: place,
      value: text,
      status,
      date: maybe(date),
      values: maybe(values),
      confidence: fc.nat(100),
      evidence: fc.array(
        fc.record({ ...span, status, date: maybe(date), values: maybe(values), attribution: maybe(place) }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { maxLength: 12 },
  ),
  conflicts: fc.array(
    fc.record({
      kind: fc.constantFrom<Conflict["kind"]>("date", "instrument", "force", "figure", "actor"),
      sides: fc.array(fc.record({ value: text, claim: place }), { minLength: 2, maxLength: 3 }),
      note: text,
    }),
    { maxLength: 2 },
  ),
});

type Seed = typeof SEEDS extends fc.Arbitrary<infer T> ? T : never;
type SpanSeed = { readonly document: number; readonly start: number; readonly length: number };

function buildGraph(seed: Seed): GraphWithTexts {
  const documents = unique(seed.documents.map(toDocument));
  const texts = new Map(documents.map(({ document, text }) => [document.id, text]));
  const mentioned = seed.entities.map(({ type, name }) => entityId(type, name));
  const mentions = seed.mentions.map(({ entity, ...rest }): Mention => {
    const { quote, ...span } = cut(documents, rest);
    return { entity: at(mentioned, entity), ...span, text: quote, form: "name", rule: "any/mention" };
  });
  const entities = unique(seed.entities.map((entity) => toEntity(entity, mentions)));
  const claims = unique(seed.claims.map((claim) => toClaim(claim, documents, entities)));
  const conflicts = claims.length === 0 ? [] : seed.conflicts.map((conflict) => toConflict(conflict, claims));
  const graph: Graph = {
    documents: byId(documents.map(({ document }) => document)),
    entities: byId(entities),
    mentions: [...mentions].sort(compareMentions),
    claims: byId(claims),
    conflicts: byId(unique(conflicts)),
  };
  return { graph, texts };
}

interface Read {
  readonly id: DocumentId;
  readonly document: Document;
  readonly text: string;
}

function toDocument({ path, title, text, ...known }: Seed["documents"][number]): Read {
  const sha256 = sha256Of(new TextEncoder().encode(text));
  const id = documentId(sha256);
  const document = { id, path, title, ...present(known), sha256, language: "en", characters: text.length };
  return { id, document, text };
}

function toEntity({ type, name, aliases }: Seed["entities"][number], mentions: readonly Mention[]): Entity {
  const id = entityId(type, name);
  const own = mentions.filter(({ entity }) => entity === id);
  return {
    id,
    type,
    name,
    aliases: aliases.filter((alias) => alias !== name).sort(compareText),
    mentions: own.length,
    documents: new Set(own.map(({ document }) => document)).size,
  };
}

function toClaim(seed: Seed["claims"][number], documents: readonly Read[], entities: readonly Entity[]): Claim {
  const subject = at(entities, seed.subject).id;
  const other = seed.predicate.fact ? { value: seed.value } : { object: at(entities, seed.object).id };
  const evidence = seed.evidence.map(({ document, start, length, attribution, ...given }): Evidence => {
    const said = attribution === undefined ? {} : { attribution: at(entities, attribution).id };
    return { ...cut(documents, { document, start, length }), ...said, rule: "any/evidence", ...present(given) };
  });
  const known = present({ date: seed.date, values: seed.values });
  const end = other.object ?? other.value ?? "";
  const { predicate, status } = seed;
  return {
    id: claimId([subject, predicate.name, end, status, JSON.stringify(known)]),
    subject,
    predicate: predicate.name,
    ...other,
    status,
    ...known,
    confidence: seed.confidence / 100,
    documents: new Set(evidence.map(({ document }) => document)).size,
    publishers: 1,
    evidence,
  } as Claim;
}

function toConflict({ kind, sides, note }: Seed["conflicts"][number], claims: readonly Claim[]): Conflict {
  const claimed = sides.map(({ value, claim }) => ({ value, claim: at(claims, claim) }));
  const subject = at(claimed, 0).claim.subject;
  return {
    id: conflictId([kind, subject, note]),
    kind,
    subject,
    sides: claimed.map(({ value, claim }) => ({ value, claims: [claim.id], evidence: claim.evidence })),
    note,
  };
}

/** The words at a place of a text; they may be none where the text is empty. */
function cut(documents: readonly Read[], { document, start, length }: SpanSeed) {
  const { id, text } = at(documents, document);
  const from = start % (text.length + 1);
  const to = Math.min(text.length, from + 1 + (length % 40));
  return { document: id, start: from, end: to, quote: text.slice(from, to) };
}

function at<T>(records: readonly T[], place: number): T {
  return records[place % records.length] as T;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(
  record: T,
): Present<T> & { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
}

function unique<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => compareText(a.id, b.id));
}
