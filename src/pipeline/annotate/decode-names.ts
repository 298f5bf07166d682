import type { NameTag } from "../../domain/sentence.ts";
import { roundScore } from "./reading.ts";

/** The finer types of each type of name, in the words of the model. */
const FINE_TYPES: Readonly<Record<string, readonly string[]>> = {
  Person: ["politician", "person"],
  Organization: ["agency", "party", "company", "media", "organization"],
  Place: ["gpe", "location", "facility"],
  Office: ["office"],
  Agreement: ["agreement"],
  System: ["weapon", "aircraft", "ship"],
  Event: ["war", "election", "event"],
};

/** Log chances of the tokens of one sentence, by index of token and of label. */
export interface NameScores {
  /** The tag chosen for each token: `B-Person`, `I-Person`, `O` … */
  readonly tags: readonly string[];
  chanceOf(token: number): number;
  fineChanceOf(token: number, fine: string): number;
}

/**
 * The name that each token is part of; types that the schema does not have (nationalities, works, products) are none. The
 * probability of a name is the mean of its tokens', the same on all of them.
 */
export function decodeNames(scores: NameScores): readonly (NameTag | undefined)[] {
  const names = new Array<NameTag | undefined>(scores.tags.length).fill(undefined);
  for (let start = 0; start < scores.tags.length; ) {
    const end = endOfName(scores.tags, start);
    const type = scores.tags[start]?.slice(2) ?? "";
    if (FINE_TYPES[type]) fillName(names, type, { start, end }, scores);
    start = end;
  }
  return names;
}

function fillName(
  names: (NameTag | undefined)[],
  type: string,
  { start, end }: { readonly start: number; readonly end: number },
  scores: NameScores,
): void {
  const tokens = Array.from({ length: end - start }, (_, index) => start + index);
  const fine = findFineType(type, tokens, scores);
  const probability = roundScore(sumOf(tokens, (token) => Math.exp(scores.chanceOf(token))) / tokens.length);
  for (const token of tokens) {
    names[token] = { entity: `${token === start ? "B" : "I"}-${type}`, ...(fine ? { fine } : {}), probability };
  }
}

function endOfName(tags: readonly string[], start: number): number {
  let end = start + 1;
  if (tags[start] !== "O") while (tags[end]?.startsWith("I-")) end++;
  return end;
}

/** The finer type with the largest sum over the name; undefined where a type has but one. */
function findFineType(type: string, tokens: readonly number[], scores: NameScores): string | undefined {
  const choices = FINE_TYPES[type] ?? [];
  if (choices.length < 2) return undefined;
  const sums = choices.map((fine) => sumOf(tokens, (token) => scores.fineChanceOf(token, fine)));
  return choices[sums.indexOf(Math.max(...sums))];
}

function sumOf(tokens: readonly number[], scoreOf: (token: number) => number): number {
  return tokens.reduce((sum, token) => sum + scoreOf(token), 0);
}
