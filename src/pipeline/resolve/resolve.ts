import type { Source } from "../../domain/document.ts";
import type { Candidate, Resolved } from "../../domain/entity.ts";
import type { Sentence } from "../../domain/sentence.ts";
import type { Knowledge } from "../../lexicon/knowledge.ts";

/** Which mentions of one document refer to the same thing. */
export function resolve(
  _source: Source,
  _sentences: readonly Sentence[],
  _candidates: readonly Candidate[],
  _knowledge: Knowledge,
): Resolved {
  return { entities: [], mentions: [] };
}
