import type { ModelTables } from "./model-tables.ts";

/** Ids of a token: its row among the vectors, then the buckets of norm, prefix 3, suffix 3, suffix 2 and shape. */
export const WORD_IDS = 6;
/** Ids of its characters, with zeros behind the last. */
export const CHAR_IDS = 16;

const FIRST_CHARS = 10;
const SEEDS = { norm: 1, prefix3: 2, suffix3: 3, suffix2: 4, shape: 5 };

const MARKS: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "…": ".",
  "\u00a0": " ",
};

/** Typographic quotes, dashes and blanks as on a typewriter, which is how the model has learnt its words. */
export function toPlain(token: string): string {
  return token.replace(/[’‘“”–—…\u00a0]/g, (mark) => MARKS[mark] ?? mark);
}

/** The model's ids of a word. */
export type FindWordIds = (plain: string) => readonly number[];

export function readWordIds({ config, vocabulary }: ModelTables): FindWordIds {
  const rows = new Map(vocabulary.split("\n").map((word, index) => [word, index + 1]));
  const bucketOf = (text: string, name: keyof typeof SEEDS) =>
    1 + (hash32(text, SEEDS[name]) % (config.buckets[name] - 1));
  return (plain) => {
    const lower = plain.toLowerCase();
    const chars = [...lower];
    return [
      rowOf(lower, rows),
      bucketOf(lower, "norm"),
      bucketOf(chars.slice(0, 3).join(""), "prefix3"),
      bucketOf(chars.slice(-3).join(""), "suffix3"),
      bucketOf(chars.slice(-2).join(""), "suffix2"),
      bucketOf(shapeOf(plain), "shape"),
    ];
  };
}

/** Row 0 is that of words without a vector. */
function rowOf(lower: string, rows: ReadonlyMap<string, number>): number {
  const found = rows.get(lower) ?? rows.get(lower.replace(/[0-9]/g, "0"));
  if (found !== undefined) return found;
  const bare = withoutMarks(lower);
  return rows.get(bare) ?? rows.get(bare.slice(bare.lastIndexOf("-") + 1)) ?? 0;
}

/** Two loops, since a pattern for the end of a word is quadratic in a word of marks. */
function withoutMarks(lower: string): string {
  const isMark = (index: number) => "'-._*".includes(lower.charAt(index));
  let [start, end] = [0, lower.length];
  while (start < end && isMark(start)) start++;
  while (end > start && isMark(end - 1)) end--;
  return lower.slice(start, end);
}

/** FNV-1a over UTF-16 units with a seed and a final mix: the training hashes in the same way. */
function hash32(text: string, seed: number): number {
  let value = 2166136261 ^ seed;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 12;
  return value >>> 0;
}

/** `McDonald-2` → `XxXxxxx-d`: of the first 40 characters, runs cut at four. */
function shapeOf(plain: string): string {
  let shape = "";
  let [last, run] = ["", 0];
  for (const char of [...plain.slice(0, 80)].slice(0, 40)) {
    const kind = kindOf(char);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 4) shape += kind;
  }
  return shape;
}

function kindOf(char: string): string {
  if (char >= "0" && char <= "9") return "d";
  const upper = char.toUpperCase();
  if (upper === char.toLowerCase()) return char;
  return char === upper ? "X" : "x";
}

/** The first ten and the last six UTF-16 units of a longer token, all of a shorter one. */
export function charIdsOf(plain: string): readonly number[] {
  const kept = plain.length > CHAR_IDS ? plain.slice(0, FIRST_CHARS) + plain.slice(FIRST_CHARS - CHAR_IDS) : plain;
  const ids = new Array<number>(CHAR_IDS).fill(0);
  for (let index = 0; index < kept.length; index++) {
    const code = kept.charCodeAt(index);
    ids[index] = code >= 33 && code <= 126 ? code - 32 : 95 + (code % 33);
  }
  return ids;
}
