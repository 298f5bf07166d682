import type { Document } from "../../domain/document.ts";
import type { Graph } from "../../domain/graph.ts";
import { compareText, type DocumentId } from "../../domain/ids.ts";
import { groupByKeys } from "../../text/groups.ts";

/** Words in a row that are compared, and the share of the shorter text's that two must have in common. */
const SHINGLE = 5;
const LEAST_SHARED = 0.6;
/** Texts that say less than this many shingles are too short to be told from a quotation. */
const LEAST_SHINGLES = 12;
/** How many shingles of each text are looked up, those with the lowest hashes: copies have most of them in common. */
const SKETCH = 48;
/** How many texts with the same shingle one is compared with: a bound for phrases that every text has. */
const MOST_COMPARED = 16;

/**
 * For each document whose words are mostly those of another: the first of them, by date and then by id. Only sentences that tell
 * claims are compared, since only those are counted. Linear in the corpus.
 */
export function findSameTexts(graphs: readonly Graph[]): ReadonlyMap<DocumentId, DocumentId> {
  const texts = graphs.flatMap((graph): Shingled[] => {
    const [document] = graph.documents;
    const shingles = document ? shinglesOf(graph) : new Set<number>();
    return document && shingles.size >= LEAST_SHINGLES ? [{ document, shingles }] : [];
  });
  const pairs = copiesAmong(texts);
  const groups = groupByKeys(texts, ({ document }) => pairs.get(document.id) ?? []);
  return new Map(
    groups.flatMap((group) => {
      const [first, ...others] = group.map(({ document }) => document).sort(byDate);
      return first ? others.map(({ id }) => [id, first.id] as const) : [];
    }),
  );
}

interface Shingled {
  readonly document: Document;
  readonly shingles: ReadonlySet<number>;
}

function byDate(a: Document, b: Document): number {
  return compareText(a.published ?? "9", b.published ?? "9") || compareText(a.id, b.id);
}

function shinglesOf({ claims }: Graph): ReadonlySet<number> {
  const quotes = new Set(claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)));
  const shingles = new Set<number>();
  for (const quote of quotes) {
    const words = quote.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(hash(words.slice(at, at + SHINGLE).join(" ")));
  }
  return shingles;
}

/** FNV-1a in 32 bits. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** A key for each pair of copies, by the documents that have it. */
function copiesAmong(texts: readonly Shingled[]): ReadonlyMap<DocumentId, readonly string[]> {
  const byShingle = new Map<number, Shingled[]>();
  const keys = new Map<DocumentId, string[]>();
  for (const text of texts) {
    const lowest = [...text.shingles].sort((a, b) => a - b).slice(0, SKETCH);
    const near = lowest.flatMap((shingle) => (byShingle.get(shingle) ?? []).slice(-MOST_COMPARED));
    for (const other of new Set(near)) {
      if (!areCopies(text, other)) continue;
      const key = `${other.document.id} ${text.document.id}`;
      for (const { document } of [text, other]) keys.set(document.id, [...(keys.get(document.id) ?? []), key]);
    }
    for (const shingle of lowest)
      byShingle.set(shingle, [...(byShingle.get(shingle) ?? []).slice(-MOST_COMPARED), text]);
  }
  return keys;
}

function areCopies(a: Shingled, b: Shingled): boolean {
  const [small, large] = a.shingles.size < b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared >= LEAST_SHARED * small.size;
}
