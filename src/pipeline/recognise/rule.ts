import type { Candidate } from "../../domain/entity.ts";
import type { Sentence } from "../../domain/sentence.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";

/** One way to find mentions in a sentence. */
export interface Rule {
  /** `recognise/family/variant` */
  readonly id: string;
  /** Also tried on headlines in title case, where capitals tell nothing. */
  readonly onHeadlines?: true;
  find(sentence: Sentence, lexicon: Lexicon): readonly Found[];
  /** A text, and what the rule finds in it as `Type words` joined by `; ` (nothing for a near-miss). */
  readonly examples: readonly (readonly [text: string, found: string])[];
}

/** Tokens `first` to `last` of a sentence, both included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Found extends TokenRange {
  readonly type: string;
}

export function toCandidate(sentence: Sentence, found: Found, rule: string): Candidate | undefined {
  const [first, last] = [sentence.tokens[found.first], sentence.tokens[found.last]];
  if (!first || !last) return undefined;
  return { start: first.start, end: last.end, type: found.type, form: "name", rule };
}
