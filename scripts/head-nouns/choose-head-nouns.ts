import { compareText } from "../../src/domain/ids.ts";
import { CLASSES } from "./classes.ts";
import type { Sense, Wordnet } from "./read-wordnet.ts";

/** By type, its nouns, sorted. */
export type HeadNouns = Readonly<Record<string, readonly string[]>>;

/**
 * The single words under the roots of each type, most of whose meaning lies there: at least half of the times that the word was met
 * as a noun, the first sense counting once more than it was met, so that words that were never met go by their first sense.
 */
export function chooseHeadNouns(wordnet: Wordnet): HeadNouns {
  const best = new Map<string, { readonly type: string; readonly share: number }>();
  for (const [type, { roots, stop }] of Object.entries(CLASSES)) {
    const meanings = synsetsUnder(roots, wordnet);
    const stopped = new Set(stop.flatMap(([words]) => words.split(" ")));
    for (const noun of plainWords(meanings, wordnet)) {
      const share = stopped.has(noun) ? 0 : shareOf(wordnet.senses.get(noun) ?? [], meanings);
      if (share >= 0.5 && share > (best.get(noun)?.share ?? 0)) best.set(noun, { type, share });
    }
  }
  const nouns = [...best].sort(([a], [b]) => compareText(a, b));
  const ofType = (type: string) => nouns.filter(([, { type: own }]) => own === type).map(([noun]) => noun);
  return Object.fromEntries(Object.keys(CLASSES).map((type) => [type, ofType(type)]));
}

/** Single words, written in lower case. */
function plainWords(meanings: ReadonlySet<string>, { synsets }: Wordnet): readonly string[] {
  return [...meanings].flatMap((synset) => synsets.get(synset)?.words ?? []).filter((word) => /^[a-z]{3,}$/.test(word));
}

function synsetsUnder(roots: readonly string[], { senses, synsets }: Wordnet): ReadonlySet<string> {
  const found = new Set<string>();
  const open = roots.map((root) => synsetOf(root, senses));
  for (let synset = open.pop(); synset !== undefined; synset = open.pop()) {
    if (found.has(synset)) continue;
    found.add(synset);
    open.push(...(synsets.get(synset)?.narrower ?? []));
  }
  return found;
}

function synsetOf(root: string, senses: Wordnet["senses"]): string {
  const [noun = "", number] = root.split(".");
  const sense = senses.get(noun)?.find((each) => each.number === Number(number));
  if (!sense) throw new Error(`head-nouns: WordNet has no sense ${root}; classes.ts names it as a root.`);
  return sense.synset;
}

function shareOf(senses: readonly Sense[], meanings: ReadonlySet<string>): number {
  const weight = (list: readonly Sense[]) =>
    list.reduce((sum, { number, count }) => sum + count + (number === 1 ? 1 : 0), 0);
  return weight(senses.filter(({ synset }) => meanings.has(synset))) / (weight(senses) || 1);
}
