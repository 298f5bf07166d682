import type { Source } from "../../domain/document.ts";
import type { Candidate } from "../../domain/entity.ts";
import type { Sentence } from "../../domain/sentence.ts";
import type { Knowledge } from "../../lexicon/knowledge.ts";

/** What the document mentions: sorted, none overlapping another. */
export function recognise(
  _source: Source,
  _sentences: readonly Sentence[],
  _knowledge: Knowledge,
): readonly Candidate[] {
  return [];
}
