import { tokenise } from "../../src/query/syntax/lexer.ts";

/** The tokens of queries as they are written, from which mutants are made. */
export function wordsOf(query: string): string[] {
  return tokenise(query)
    .slice(0, -1)
    .map(({ start, end }) => query.slice(start, end));
}

/** Words that may stand where another stands: names, numbers, texts and signs are of one kind each. */
export class Vocabulary {
  readonly #byKind = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    for (const word of new Set(words))
      this.#byKind.set(kindOf(word), [...(this.#byKind.get(kindOf(word)) ?? []), word]);
  }

  like(word: string, random: () => number): string {
    const words = this.#byKind.get(kindOf(word)) ?? [word];
    return words[Math.floor(random() * words.length)] ?? word;
  }
}

function kindOf(word: string): string {
  if (/^[A-Z]+$/.test(word)) return "keyword";
  if (/^[\p{L}_`]/u.test(word)) return "name";
  return /^\d/.test(word) ? "number" : /^['"]/.test(word) ? "text" : "sign";
}

/** A query with some tokens exchanged for others of their kind, dropped, doubled or swapped, and now and then a character changed. */
export function mutate(words: readonly string[], vocabulary: Vocabulary, random: () => number): string {
  const mutant = [...words];
  const pick = (count: number) => Math.floor(random() * count);
  const changes = 1 + pick(2);
  for (let change = 0; change < changes; change += 1) {
    const at = pick(Math.max(1, mutant.length));
    const word = mutant[at] ?? "";
    const kind = pick(10);
    if (kind === 0) mutant.splice(at, 1);
    else if (kind === 1) mutant.splice(at, 0, word);
    else if (kind === 2) mutant.splice(at, 2, ...mutant.slice(at, at + 2).reverse());
    else mutant[at] = vocabulary.like(word, random);
  }
  const text = mutant.join(" ");
  if (random() < 0.95) return text;
  const at = pick(text.length);
  return text.slice(0, at) + String.fromCharCode(32 + pick(96)) + text.slice(at + pick(2));
}
