import type { Sentence, Token } from "../../../domain/sentence.ts";
import { AGREEMENT_NOUNS } from "../../../lexicon/word-lists.ts";
import { wordSet } from "../../../text/word-set.ts";
import { isAcronym, isCapitalised, isDateWord, isTie, isTitleCase, lower } from "../../../text/words.ts";
import type { Found, Rule } from "../rule.ts";

/** One agreement described before or beside its name: "ratified a logistics pact with India", "Norland Signs Defence Pact". */
export const introducedAgreement: Rule = {
  id: "recognise/agreements/introduced",
  onHeadlines: true,
  find: (sentence) => {
    const headline = isTitleCase(sentence);
    return sentence.tokens.flatMap((token, head): Found[] => {
      if (!AGREEMENT_NOUNS.has(lower(token)) || !isNoun(token) || (isCapitalised(token) && !headline)) return [];
      const first = startOfPhrase(sentence, head, headline);
      return isIntroducing(sentence, first, head) ? [{ first, last: head, type: "Agreement" }] : [];
    });
  },
  examples: [
    ["It ratified a pivotal logistics pact with India.", "Agreement pivotal logistics pact"],
    ["Norland Signs Fisheries Treaty With Sweden on Friday", "Agreement Fisheries Treaty"],
    ["It ratified the logistics pact.", ""],
    ["No new defence pact and no similar treaty were signed.", ""],
    ["They signed an agreement in Oslo.", "Agreement agreement"],
    ["A memorandum was signed in Oslo.", "Agreement memorandum"],
    ["Norland agreed to a long-term trade deal.", "Agreement long-term trade deal"],
    ["They reached an agreement.", ""],
    ["It signed a possible trade deal and another trade deal.", ""],
  ],
};

/** Of such an agreement there may be none, or it is another one than that which the text names. */
const OTHER: ReadonlySet<string> = wordSet(
  "no any every each possible potential proposed similar other another further additional separate previous earlier existing",
);
const BEFORE: ReadonlySet<string> = new Set(["a", "an", "this", "its", "their"]);
const LONGEST = 5;
const SIGNING: ReadonlySet<string> = new Set(["sign", "initial", "conclude", "ink"]);

function isNoun(token: Token): boolean {
  return token.tag === "NOUN" || token.tag === "PROPN";
}

function startOfPhrase(sentence: Sentence, head: number, headline: boolean): number {
  let first = head;
  while (first > Math.max(0, head - LONGEST)) {
    const step = isTie(sentence, first - 1) ? 2 : 1;
    if (step === 1 && !isPartOf(sentence, first - 1, head, headline)) break;
    first = Math.max(0, first - step);
  }
  return first;
}

/** It describes the noun, and hangs on it or on another such word. */
function isPartOf(sentence: Sentence, index: number, head: number, headline: boolean): boolean {
  const token = sentence.tokens[index];
  return token !== undefined && isModifier(token, headline) && token.head > index && token.head <= head;
}

/** "signed an agreement with Sweden": that it was signed makes it one. */
function isSigned(sentence: Sentence, head: number): boolean {
  const [token, article] = [sentence.tokens[head], sentence.tokens[head - 1]];
  const verb = sentence.tokens[token?.head ?? -1];
  return (
    /^an?$/.test(article ? lower(article) : "") &&
    /^(?:obj|nsubj:pass)$/.test(token?.label ?? "") &&
    SIGNING.has(verb?.lemma ?? "")
  );
}

/** In a headline names have capitals like other words, so that only what cannot be a name is one. */
function isModifier(token: Token, headline: boolean): boolean {
  if (isAcronym(token) || isDateWord(token) || token.entity !== undefined) return false;
  return (isNoun(token) || token.tag === "ADJ") && (headline || !isCapitalised(token));
}

function isIntroducing(sentence: Sentence, first: number, head: number): boolean {
  const words = sentence.tokens.slice(Math.max(0, first - 1), head).map(lower);
  if (words.some((word) => OTHER.has(word))) return false;
  if (first === head) return isSigned(sentence, head);
  const before = sentence.tokens[first - 1];
  return before === undefined || before.tag !== "DET" || BEFORE.has(lower(before));
}
