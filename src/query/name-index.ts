import type { Entity } from "../domain/entity.ts";
import { groupBy } from "../domain/group-by.ts";
import { compareText } from "../domain/ids.ts";
import type { GraphIndex } from "./graph-index.ts";

/** One name or alias of one entity, ready to be looked up. */
export interface NameEntry {
  readonly entity: Entity;
  /** As a text writes it. */
  readonly name: string;
  /** See `nameKey`. */
  readonly key: string;
  readonly words: readonly string[];
}

export interface NameIndex {
  /** Those of the most mentioned entity first. */
  readonly entries: readonly NameEntry[];
  /** Entries whose whole name has this key. */
  named(key: string): readonly NameEntry[];
  /** Entries with a word that begins with `prefix`; one with two such words comes twice. */
  beginning(prefix: string): readonly NameEntry[];
}

const ASCII = /^[\0-\x7F]*$/;
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACES = /\s+/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** Equal for two spellings that differ in case, diacritics, width, kind of dash or apostrophe, or white space only. */
export function nameKey(name: string): string {
  // Most names are plain ASCII; the index of a large graph is built twice as fast for looking first.
  if (ASCII.test(name)) return name.replace(SPACES, " ").trim().toLowerCase();
  const plain = name.normalize("NFKD").replace(MARKS, "").replace(APOSTROPHES, "'").replace(DASHES, "-");
  // Upper case first folds what lower case alone leaves apart ("ß" and "ss").
  return plain.replace(SPACES, " ").trim().toUpperCase().toLowerCase();
}

/** The words of a key, without marks and signs: `s-400` has two. */
export function wordsOf(key: string): readonly string[] {
  return key.split(BETWEEN_WORDS).filter((word) => word !== "");
}

const built = new WeakMap<GraphIndex, NameIndex>();

/** Built when first asked for, since most uses of a graph never look up a name, then kept as long as `index` is. */
export function nameIndexOf(index: GraphIndex): NameIndex {
  const known = built.get(index);
  if (known) return known;
  const names = indexNames(index.graph.entities);
  built.set(index, names);
  return names;
}

/** The more a text mentions an entity, the sooner a reader means it; of equals a fixed order. */
export function compareProminence(a: Entity, b: Entity): number {
  return b.mentions - a.mentions || compareText(a.name, b.name) || compareText(a.id, b.id);
}

function indexNames(entities: readonly Entity[]): NameIndex {
  const ranked = [...entities].sort(compareProminence);
  const entries = ranked.flatMap((entity) => [entity.name, ...entity.aliases].map((name) => toEntry(entity, name)));
  const byKey = groupBy(entries, ({ key }) => [key]);
  const byWord = groupBy(entries, ({ words }) => words);
  const words = [...byWord.keys()].sort(compareText);
  return {
    entries,
    named: (key) => byKey.get(key) ?? [],
    beginning: (prefix) => {
      let end = firstNotBefore(words, prefix);
      const start = end;
      while (words[end]?.startsWith(prefix)) end += 1;
      return words.slice(start, end).flatMap((word) => byWord.get(word) ?? []);
    },
  };
}

function toEntry(entity: Entity, name: string): NameEntry {
  const key = nameKey(name);
  return { entity, name, key, words: wordsOf(key) };
}

/** Binary search: the first place whose word is not below `prefix`. */
function firstNotBefore(words: readonly string[], prefix: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
