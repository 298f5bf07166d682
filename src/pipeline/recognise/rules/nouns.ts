import type { Sentence, Token } from "../../../domain/sentence.ts";
import { findReferringType, SAME_MODIFIERS } from "../../../lexicon/referring-nouns.ts";
import { isDateWord, lower } from "../../../text/words.ts";
import type { Found, Rule } from "../rule.ts";

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those", "both"]);

/** A definite noun that takes up a name, with what stands between it and "the": "the pact", "the upper house", "the minister". */
export const definiteNoun: Rule = {
  id: "recognise/nouns/definite",
  find: (sentence) =>
    sentence.tokens.flatMap((token, last): Found[] => {
      const type = token.tag === "NOUN" || token.tag === "PROPN" ? findReferringType(nounOf(token)) : undefined;
      const first = type ? startOfPhrase(sentence, last) : undefined;
      return type && first !== undefined && !goesOn(sentence, last) ? [{ first, last, type }] : [];
    }),
  examples: [
    ["The pact was signed, and this treaty ended.", "Agreement pact; Agreement treaty"],
    ["The two countries cooperate at sea.", "Country two countries"],
    ["The upper house approved the new deal.", "Organization upper house; Agreement new deal"],
    ["The defence minister will attend the summit.", "Person defence minister; Event summit"],
    ["Both sides agreed.", "Country Both sides"],
    ["They signed the pact Friday.", "Agreement pact"],
    ["A pact was signed.", ""],
    ["The deal maker left.", ""],
    ["The previous agreement and the president of the jury were gone.", ""],
  ],
};

/** "he", "her": somebody who has been named. */
export const personPronoun: Rule = {
  id: "recognise/nouns/person-pronoun",
  find: (sentence) => findPronouns(sentence, PERSONAL, "Person"),
  examples: [
    ["He said that she left.", "Person He; Person she"],
    ["They left.", ""],
  ],
};

/** "it", "their": what they take up tells its type, and until then they have none. */
export const otherPronoun: Rule = {
  id: "recognise/nouns/pronoun",
  find: (sentence) => findPronouns(sentence, IMPERSONAL, ""),
  examples: [
    ["They praised it and its terms.", " They;  it;  its"],
    ["It rained.", ""],
    ["He left.", ""],
  ],
};

const PERSONAL: ReadonlySet<string> = new Set(["he", "she", "him", "her", "his"]);
const IMPERSONAL: ReadonlySet<string> = new Set(["it", "its", "they", "them", "their"]);
/** Verbs whose "it" stands for nothing. */
const WEATHER: ReadonlySet<string> = new Set(["rain", "snow", "seem", "appear"]);

function findPronouns(sentence: Sentence, words: ReadonlySet<string>, type: string): Found[] {
  return sentence.tokens.flatMap((token, index): Found[] =>
    token.tag === "PRON" && words.has(lower(token)) && !isExpletive(sentence, token)
      ? [{ first: index, last: index, type }]
      : [],
  );
}

/** "It is clear that …", "it rained" */
function isExpletive(sentence: Sentence, token: Token): boolean {
  return token.label === "expl" || (lower(token) === "it" && WEATHER.has(sentence.tokens[token.head]?.lemma ?? ""));
}

/** "talks" has no other number; names are not lemmatised ("the Parties"). */
function nounOf(token: Token): string {
  return lower(token) === "talks" ? "talks" : token.lemma;
}

/** The first word behind "the", if nothing stands between it and the noun that could make it another one. */
function startOfPhrase(sentence: Sentence, last: number): number | undefined {
  for (let first = last; first > 0 && last - first < 4; first--) {
    const before = sentence.tokens[first - 1] as Token;
    if (lower(before) === "both") return first - 1;
    if (DEFINITE.has(lower(before))) return first;
    if (!SAME_MODIFIERS.has(lower(before))) return undefined;
  }
  return undefined;
}

/** Other words behind it say which one it is, or make it a part of something else: "the deal maker", "the president of …". */
function goesOn(sentence: Sentence, index: number): boolean {
  const next = sentence.tokens[index + 1];
  if (next === undefined || isDateWord(next)) return false;
  return next.tag === "NOUN" || lower(next) === "of" || (next.tag === "PROPN" && next.label !== "appos");
}
