import type { Claim } from "../../domain/claim.ts";
import type { Source } from "../../domain/document.ts";
import type { Resolved } from "../../domain/entity.ts";
import type { Sentence } from "../../domain/sentence.ts";
import type { Knowledge } from "../../lexicon/knowledge.ts";

/** What one document says about its entities, each claim with its evidence, sorted by id. */
export function relate(
  _source: Source,
  _sentences: readonly Sentence[],
  _resolved: Resolved,
  _knowledge: Knowledge,
): readonly Claim[] {
  return [];
}
