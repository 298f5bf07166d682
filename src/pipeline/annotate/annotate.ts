import type { Source } from "../../domain/document.ts";
import type { Sentence } from "../../domain/sentence.ts";

/** Sentences and tokens of each source, in the order of `sources`. */
export async function annotate(sources: readonly Source[]): Promise<readonly (readonly Sentence[])[]> {
  return sources.map(() => []);
}
