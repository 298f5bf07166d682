import type { Sentence } from "../../../domain/sentence.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isAcronym, isCapitalised, isDateWord, wordsOf } from "../../../text/words.ts";
import type { Found, Rule, TokenRange } from "../rule.ts";

/** A name that the model is sure of, and that no rule has found. */
function modelName(type: string, least: number, examples: Rule["examples"]): Rule {
  return {
    id: `recognise/model/${type.toLowerCase()}`,
    find: (sentence, lexicon) =>
      findTagged(sentence, type, least)
        .filter((range) => isName(sentence, range, lexicon))
        .map((range): Found => ({ ...range, type })),
    examples,
  };
}

/** The model's tags as a rule each, with how sure it must be; what countries, posts and agreements are called, rules know better. */
export const MODEL_NAMES: readonly Rule[] = [
  modelName("Person", 0.9, [
    ["Then Anna Karlsson called him.", "Person Anna Karlsson"],
    ["Then the minister called him.", ""],
  ]),
  modelName("Organization", 0.8, [
    ["He works for Microsoft.", "Organization Microsoft"],
    ["Then Anna Karlsson called him.", ""],
  ]),
  modelName("Place", 0.8, [
    ["She was born in Chicago.", "Place Chicago"],
    ["She was born in France.", ""],
  ]),
];

function findTagged(sentence: Sentence, type: string, least: number): readonly TokenRange[] {
  return sentence.tokens.flatMap(({ entity, probability = 0 }, first): TokenRange[] => {
    if (entity !== `B-${type}` || probability < least) return [];
    let last = first;
    while (sentence.tokens[last + 1]?.entity === `I-${type}`) last++;
    return [{ first, last }];
  });
}

/** Capitals at both ends, and no country, which is found as one or stands for something else. */
function isName(sentence: Sentence, { first, last }: TokenRange, lexicon: Lexicon): boolean {
  const [begin, end] = [sentence.tokens[first], sentence.tokens[last]];
  if (!begin || !end || isDateWord(begin) || lexicon.findCountry(wordsOf(sentence, first, last))) return false;
  return [begin, end].every((token) => isCapitalised(token) || isAcronym(token));
}
