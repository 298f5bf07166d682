import type { Sentence, Token } from "../../../domain/sentence.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { findReferringType, SAME_MODIFIERS } from "../../../lexicon/referring-nouns.ts";
import { HONORIFICS, OFFICE_HEADS, ORGANIZATION_HEADS } from "../../../lexicon/word-lists.ts";
import { isCapitalised, isDateWord, isNameWord, lower, wordsOf } from "../../../text/words.ts";
import type { Found, Rule, TokenRange } from "../rule.ts";

type Examples = Readonly<Record<string, Rule["examples"]>>;

const EXAMPLES: Examples = {
  Person: [
    ["Then Anna Karlsson called him.", "Person Anna Karlsson"],
    ["Then the minister called him.", ""],
    ["President Jon R. Berg, Jr. signed.", "Person Jon R. Berg"],
  ],
  Organization: [
    ["He works for Microsoft.", "Organization Microsoft"],
    ["Then the Court ruled.", ""],
    ["Then Anna Karlsson called him.", ""],
  ],
  Place: [
    ["She was born in Chicago.", "Place Chicago"],
    ["She was born in France.", ""],
  ],
  Event: [
    ["He fought in the Battle of Verdun.", "Event Battle of Verdun"],
    ["He fought in the battle.", ""],
  ],
};

/** A name of one type that the model tags with at least this probability. */
function modelName(id: string, type: string, least: number): Rule {
  return {
    id: `recognise/${id}/${type.toLowerCase()}`,
    find: (sentence, lexicon) =>
      findTagged(sentence, type, least)
        .map((range) => withoutTitle(sentence, range, type))
        .filter((range) => isName(sentence, range, lexicon))
        .map((range): Found => ({ ...range, type })),
    examples: EXAMPLES[type] ?? [],
  };
}

/** What the model is sure of weighs as much as what rules find; what countries and posts are called, rules know better. */
export const SURE_NAMES: readonly Rule[] = Object.keys(EXAMPLES).map((type) => modelName("model", type, 0.8));

/** What the model takes for a name rather than not counts where nothing else is found. */
export const LIKELY_NAMES: readonly Rule[] = Object.keys(EXAMPLES).map((type) => modelName("likely", type, 0.5));

function findTagged(sentence: Sentence, type: string, least: number): readonly TokenRange[] {
  const [begins, goesOn] = [`B-${type}`, `I-${type}`];
  const ranges: TokenRange[] = [];
  for (const [first, { entity, probability = 0 }] of sentence.tokens.entries()) {
    if (entity !== begins || probability < least) continue;
    let last = first;
    while (sentence.tokens[last + 1]?.entity === goesOn) last++;
    ranges.push({ first, last });
  }
  return ranges;
}

/** "Imam | Khamenei", "the | Senate": what stands before a name is no part of it. */
function withoutTitle(sentence: Sentence, { first, last }: TokenRange, type: string): TokenRange {
  const isTitle = (token: Token) =>
    lower(token) === "the" || (type === "Person" && (HONORIFICS.has(lower(token)) || OFFICE_HEADS.has(lower(token))));
  let begin = first;
  while (begin < last && isTitle(sentence.tokens[begin] as Token)) begin++;
  return { first: begin, last };
}

/** Capitals at both ends, no country, which is found as one or stands for something else, and none of what is no name. */
function isName(sentence: Sentence, { first, last }: TokenRange, lexicon: Lexicon): boolean {
  const [begin, end] = [sentence.tokens[first], sentence.tokens[last]];
  if (!begin || !end || !isCapitalised(begin) || !isCapitalised(end) || isDateWord(begin)) return false;
  if (lexicon.findCountry(wordsOf(sentence, first, last)) || isAddedToNames(end)) return false;
  if (first === last ? !isNameWord(sentence, first) : isAdjective(end)) return false;
  return [isBareNoun, isGovernment, isTwoBodies].every((isNone) => !isNone(sentence, first, last));
}

/** A rank or a suffix alone: "Dr", "Jr." */
function isAddedToNames(token: Token): boolean {
  return HONORIFICS.has(lower(token)) || /^[JS]r\.?$/.test(token.text);
}

/** "Central Asian" theatres */
function isAdjective(token: Token): boolean {
  return token.tag === "ADJ";
}

/** "Ministry of Law and Chamber of Commerce": a head on both sides of "and" makes two of one. */
function isTwoBodies(sentence: Sentence, first: number, last: number): boolean {
  const words = sentence.tokens.slice(first, last + 1).map(lower);
  const and = words.indexOf("and");
  const hasHead = (part: readonly string[]) => part.some((word) => ORGANIZATION_HEADS.has(word));
  return and > 0 && hasHead(words.slice(0, and)) && hasHead(words.slice(and));
}

/** "the Court", "the Islamic Republic": what kind of thing it is, after a longer name. */
function isBareNoun(sentence: Sentence, first: number, last: number): boolean {
  const [before, ...words] = sentence.tokens.slice(Math.max(0, first - 1), last + 1).map(lower);
  const noun = words.pop();
  if (before !== "the" || noun === undefined || words.some((word) => !SAME_MODIFIERS.has(word))) return false;
  return ORGANIZATION_HEADS.has(noun) || findReferringType(noun) !== undefined;
}

/** "Government of Japan", "Canadian Government": it stands for the country, which is found in it. */
function isGovernment(sentence: Sentence, first: number, last: number): boolean {
  return sentence.tokens.slice(first, last + 1).some((token) => /^(?:governments?|regime)$/.test(lower(token)));
}
