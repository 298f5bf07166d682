import type { Sentence } from "../../../domain/sentence.ts";
import { AGREEMENT_NOUNS } from "../../../lexicon/word-lists.ts";
import { isCapitalised, lower } from "../../../text/words.ts";
import type { Found, Rule } from "../rule.ts";

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that"]);

/** A bare noun that takes up an agreement again: "the pact". */
export const agreementNoun: Rule = {
  id: "recognise/nouns/agreement",
  find: (sentence) =>
    sentence.tokens.flatMap((token, last): Found[] => {
      const before = sentence.tokens[last - 1];
      if (!before || !AGREEMENT_NOUNS.has(lower(token)) || token.tag === "VERB" || !DEFINITE.has(lower(before)))
        return [];
      return isFollowedByNoun(sentence, last) ? [] : [{ first: last, last, type: "Agreement" }];
    }),
  examples: [
    ["The pact was signed, and this treaty ended.", "Agreement pact; Agreement treaty"],
    ["A pact was signed.", ""],
    ["The deal maker left.", ""],
  ],
};

/** Both parties at once: "the two countries", "both nations". */
export const bothCountries: Rule = {
  id: "recognise/nouns/both-countries",
  find: (sentence) =>
    sentence.tokens.flatMap((token, last): Found[] => {
      if (!/^(?:countries|nations|sides|states|governments)$/.test(lower(token))) return [];
      const [before, beforeThat] = [sentence.tokens[last - 1], sentence.tokens[last - 2]];
      if (before && lower(before) === "both") return [{ first: last - 1, last, type: "Country" }];
      return before?.text === "two" && beforeThat?.lemma === "the" ? [{ first: last - 1, last, type: "Country" }] : [];
    }),
  examples: [
    ["It lets the two countries trade.", "Country two countries"],
    ["Both sides agreed.", "Country Both sides"],
    ["The countries agreed.", ""],
  ],
};

/** "he", "she" */
export const personPronoun: Rule = {
  id: "recognise/nouns/person-pronoun",
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): Found[] =>
      token.tag === "PRON" && /^(?:he|she)$/.test(lower(token)) ? [{ first: index, last: index, type: "Person" }] : [],
    ),
  examples: [
    ["He said that she left.", "Person He; Person she"],
    ["They left.", ""],
  ],
};

function isFollowedByNoun(sentence: Sentence, index: number): boolean {
  const next = sentence.tokens[index + 1];
  return next !== undefined && next.tag === "NOUN" && !isCapitalised(next);
}
