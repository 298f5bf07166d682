import { distance } from "fastest-levenshtein";

/** How much two names look like names of one thing, and why. */
export interface Likeness {
  /** 0 to 1, in steps of 0.01. */
  readonly score: number;
  readonly why: string;
}

/** Words that an acronym leaves out. */
const SMALL: ReadonlySet<string> = new Set(["a", "an", "and", "for", "in", "of", "on", "the", "to", "with"]);

/** An edit for so many letters is a slip or another spelling; more make another name. */
const LETTERS_AN_EDIT = 5;

/** Names longer than this are sentences; comparing them would take long and tell nothing. */
const LONGEST = 200;

/** Undefined where the names have nothing in common that tells. The order of the two never matters. */
export function findLikeness(a: string, b: string): Likeness | undefined {
  if (a.length > LONGEST || b.length > LONGEST) return undefined;
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return { score: 0.9, why: "one is the acronym of the other" };
  const [wordsA, wordsB] = [nameWords(a), nameWords(b)];
  // "S-300" and "S-400" are one letter apart, and two things.
  if (digitsOf(wordsA) !== digitsOf(wordsB)) return undefined;
  if (wordsA.length === 0 || wordsB.length === 0) return undefined;
  if (wordsA.join(" ") === wordsB.join(" ")) return { score: 1, why: "the names are the same" };
  if (haveInitials(wordsA, wordsB)) return { score: 0.9, why: "one has an initial for the other’s first name" };
  return findSpelling(wordsA.join(" "), wordsB.join(" "));
}

/** In lower case, without marks and accents. */
export function nameWords(name: string): readonly string[] {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’]s\b/g, "")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The first letters of its words, as an acronym has them: "nft" for "Northern Fisheries Treaty"; "" for a single word. */
export function initialsOf(name: string): string {
  const words = nameWords(name).filter((word) => !SMALL.has(word));
  return words.length < 2 ? "" : words.map((word) => word.charAt(0)).join("");
}

function isAcronymOf(short: string, name: string): boolean {
  return /^\p{Lu}{2,}$/u.test(short) && short.toLowerCase() === initialsOf(name);
}

function digitsOf(words: readonly string[]): string {
  return words
    .join(" ")
    .replace(/[^\p{N} ]/gu, "")
    .trim();
}

/** "K. Holm" and "Kari Holm": the same last word, and before it words of which one begins the other. */
function haveInitials(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || a.length !== b.length || a.at(-1) !== b.at(-1)) return false;
  const pairs = a.slice(0, -1).map((word, index) => [word, b[index] ?? ""] as const);
  return pairs.every(([x, y]) => x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y)));
}

function findSpelling(a: string, b: string): Likeness | undefined {
  const longest = Math.max(a.length, b.length);
  const allowed = Math.floor(longest / LETTERS_AN_EDIT);
  if (Math.abs(a.length - b.length) > allowed) return undefined;
  const edits = distance(a, b);
  if (edits > allowed) return undefined;
  return {
    score: round(1 - edits / longest),
    why: "they are spelt nearly alike",
  };
}

/** Where one name says more than the other: weak, and only of the names by which two things are known best. */
export function findContained(a: string, b: string): Likeness | undefined {
  const [short = [], long = []] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length);
  if (short.length === 0 || !short.every((word) => long.includes(word))) return undefined;
  return { score: round(0.4 + (0.4 * short.length) / long.length), why: "one has all words of the other" };
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
