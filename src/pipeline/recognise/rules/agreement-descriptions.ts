import type { Sentence, Token } from "../../../domain/sentence.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { AGREEMENT_NOUNS } from "../../../lexicon/word-lists.ts";
import { wordSet } from "../../../text/word-set.ts";
import { isCapitalised, isNameWord, isTitleCase, lower } from "../../../text/words.ts";
import type { Found, Rule } from "../rule.ts";

/** A description that does the work of a name by its countries: "the India–Russia defence treaty". */
export const agreementByCountries: Rule = {
  id: "recognise/agreements/countries",
  find: (sentence, lexicon) =>
    descriptions(sentence, lexicon).filter(({ first, last }) => countriesIn(sentence, first, last, lexicon) > 1),
  examples: [
    ["It ratified a sweeping new India–Russia defence treaty.", "Agreement India–Russia defence treaty"],
    ["He signed the ceasefire agreement.", ""],
    ["They reached a Russian agreement.", ""],
  ],
};

/** A definite description by what it is about: "the ceasefire agreement". Where a text names an agreement, it takes up that one. */
export const describedAgreement: Rule = {
  id: "recognise/agreements/description",
  find: (sentence, lexicon) =>
    descriptions(sentence, lexicon).filter(
      ({ first, last }) => isDefinite(sentence, first) && countriesIn(sentence, first, last, lexicon) === 0,
    ),
  examples: [
    ["He signed the ceasefire agreement on Saturday.", "Agreement ceasefire agreement"],
    ["He signed the new agreement.", ""],
    ["They reached a ceasefire agreement.", ""],
  ],
};

function descriptions(sentence: Sentence, lexicon: Lexicon): Found[] {
  return sentence.tokens.flatMap((token, head): Found[] => {
    if (!AGREEMENT_NOUNS.has(lower(token)) || token.tag !== "NOUN") return [];
    const first = startOfDescription(sentence, head, lexicon);
    return first < head && isDescribing(sentence, first, head) ? [{ first, last: head, type: "Agreement" }] : [];
  });
}

function countriesIn(sentence: Sentence, first: number, last: number, lexicon: Lexicon): number {
  return sentence.tokens.slice(first, last).filter((token) => isCountry(token, lexicon)).length;
}

/** "the" or "this" before it, over a word that says nothing ("the new"). */
function isDefinite(sentence: Sentence, first: number): boolean {
  const [before, beforeThat] = [sentence.tokens[first - 1], sentence.tokens[first - 2]].map(
    (token) => token && lower(token),
  );
  const definite = (word: string | undefined) => word === "the" || word === "this";
  return definite(before) || (VAGUE.has(before ?? "") && definite(beforeThat));
}

/** Words that say nothing of which agreement it is. */
const VAGUE: ReadonlySet<string> = wordSet(
  "new final first second same key major landmark historic bilateral formal joint such other similar current existing latest recent possible potential pivotal important sweeping important draft",
);

const LONGEST_DESCRIPTION = 5;

function startOfDescription(sentence: Sentence, head: number, lexicon: Lexicon): number {
  let first = head;
  for (let at = head - 1; at >= Math.max(0, head - LONGEST_DESCRIPTION); at--) {
    const token = sentence.tokens[at] as Token;
    if (!isPartOfDescription(sentence, token, lexicon) || VAGUE.has(lower(token))) break;
    first = at;
  }
  return first;
}

function isPartOfDescription(sentence: Sentence, token: Token, lexicon: Lexicon): boolean {
  const hangsOn = token.tag !== "VERB" && isTitleCase(sentence) && /^(?:compound|amod)$/.test(token.label);
  return (
    token.tag === "NOUN" || token.tag === "ADJ" || /^[-–]$/.test(token.text) || hangsOn || isCountry(token, lexicon)
  );
}

function isCountry(token: Token, lexicon: Lexicon): boolean {
  return isCapitalised(token) && lexicon.findCountry(token.text) !== undefined;
}

/** A noun before the head, or two countries, make it a description of one agreement. */
function isDescribing(sentence: Sentence, first: number, head: number): boolean {
  const before = sentence.tokens.slice(first, head);
  return before.some((token) => token.tag === "NOUN" && !isCapitalised(token)) && !isNameWord(sentence, first - 1);
}
