import type { NameTag } from "../../domain/sentence.ts";
import type { TagNames } from "./annotator.ts";
import { findBestTags } from "./best-tags.ts";
import { roundScore } from "./reading.ts";

/** A model that gives labels to pieces of words. */
export interface PieceClassifier {
  /** Of each label, in the order of the scores: a BIO tag with a type of the schema, or `O`; several labels may share one. */
  readonly tags: readonly string[];
  /** How many pieces it takes at once. */
  readonly most: number;
  toPieces(word: string): readonly number[];
  /** Scores of all labels for each piece, one row after the other. */
  score(pieces: readonly number[]): Promise<Float32Array>;
}

/** The first piece of a word speaks for it, as such models are trained. */
export function tagNamesWith(classifier: PieceClassifier): TagNames {
  const tags = allTags(classifier.tags);
  return async (sentences) => {
    const result: (readonly (NameTag | undefined)[])[] = [];
    for (const sentence of sentences) {
      const names: (NameTag | undefined)[] = [];
      for (const part of splitToFit(sentence, classifier)) names.push(...(await tagPart(part, classifier, tags)));
      result.push(names);
    }
    return result;
  };
}

/** `O` and both tags of each type, since a model with plain labels has no `B`. */
function allTags(tags: readonly string[]): readonly string[] {
  const types = [...new Set(tags.filter((tag) => tag !== "O").map((tag) => tag.slice(2)))].sort();
  return ["O", ...types.flatMap((type) => [`B-${type}`, `I-${type}`])];
}

/** Pieces of each word; a word that is none (a mark unknown to the model) has an empty list. */
type Part = readonly (readonly number[])[];

function splitToFit(sentence: readonly string[], { toPieces, most }: PieceClassifier): readonly Part[] {
  const parts: (readonly number[])[][] = [[]];
  let room = most;
  for (const word of sentence) {
    const pieces = toPieces(word).slice(0, most);
    if (pieces.length > room) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)?.push(pieces);
    room -= pieces.length;
  }
  return parts;
}

async function tagPart(
  part: Part,
  classifier: PieceClassifier,
  tags: readonly string[],
): Promise<(NameTag | undefined)[]> {
  const pieces = part.flat();
  if (pieces.length === 0) return part.map(() => undefined);
  const scores = toTagScores(part, await classifier.score(pieces), classifier.tags, tags);
  const path = findBestTags({ tags, scores, offset: 0, count: part.length });
  return path.map((tag, word) => {
    if (tag === 0) return undefined;
    return { entity: tags[tag] ?? "O", probability: roundScore(Math.exp(scores[word * tags.length + tag] ?? 0)) };
  });
}

/** Log chances of our tags for each word: those of the labels of a tag are added up. */
function toTagScores(
  part: Part,
  scores: Float32Array,
  labels: readonly string[],
  tags: readonly string[],
): Float32Array {
  const chances = new Float32Array(part.length * tags.length);
  let piece = 0;
  for (const [word, pieces] of part.entries()) {
    const row = scores.subarray(piece * labels.length, (piece + 1) * labels.length);
    const chanceOf = pieces.length === 0 ? isNoName : readRow(row, labels);
    chances.set(tags.map(chanceOf), word * tags.length);
    piece += pieces.length;
  }
  return chances;
}

function isNoName(tag: string): number {
  return tag === "O" ? 0 : IMPOSSIBLE;
}

/** Where a type has no `B`, its one label serves for both; a name then goes on rather than ends where the next word has it too. */
function readRow(row: Float32Array, labels: readonly string[]): (tag: string) => number {
  const total = logOfSum(row);
  return (tag) => {
    const [label, handicap] = labels.includes(tag) ? [tag, 0] : [`I-${tag.slice(2)}`, 0.01];
    return logOfSum(row.filter((_, index) => labels[index] === label)) - total - handicap;
  };
}

/** Less likely than anything, yet a number to count with. */
const IMPOSSIBLE = -99;

function logOfSum(row: Float32Array): number {
  if (row.length === 0) return IMPOSSIBLE;
  const most = Math.max(...row);
  return most + Math.log(row.reduce((sum, score) => sum + Math.exp(score - most), 0));
}
