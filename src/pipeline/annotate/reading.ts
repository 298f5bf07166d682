import type { Argument, NameTag } from "../../domain/sentence.ts";

/** What the model reads in one token of a sentence. */
export interface TokenReading {
  readonly tag: string;
  /** Index of the governing token in the sentence; −1 for the root. */
  readonly head: number;
  readonly label: string;
  readonly name?: NameTag;
  /** Empty for what has no roles. */
  readonly roles: readonly Argument[];
  /** Did it happen? From −3 (no) to 3 (yes), to two decimals; only of predicates. */
  readonly happened?: number;
}

/** Probabilities and scores are rounded before they are compared or written, so that no thread or batch shows in them. */
export function roundScore(score: number): number {
  return Math.round(score * 100) / 100 + 0;
}
