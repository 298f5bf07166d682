import { languageName } from "../components/language-name.ts";
import { hasAllWords, wordsOf } from "../table/has-all-words.ts";
import type { Contribution } from "./contributions.ts";

/** Those with all of the words in what is known about them. */
export function siftSources(sources: readonly Contribution[], text: string): readonly Contribution[] {
  const words = wordsOf(text);
  return sources.filter(({ document: { title, publisher, published, path, language } }) =>
    hasAllWords([title, publisher ?? "", published ?? "", path, languageName(language)].join("\n"), words),
  );
}
