import type { Sentence, Token } from "../../../domain/sentence.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import {
  AGREEMENT_HEADS,
  EVENT_HEADS,
  HONORIFICS,
  NAME_PARTICLES,
  OFFICE_HEADS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  REPORTING_VERBS,
} from "../../../lexicon/word-lists.ts";
import { isAcronym, isNameWord, isTie, lower, wordsOf } from "../../../text/words.ts";
import { findNameRuns } from "../name-runs.ts";
import type { Found, Rule } from "../rule.ts";
import { findTitles } from "../titles.ts";

const LONGEST_NAME = 4;

/** A name behind a post: "President Vladimir Putin". */
export const personWithPost: Rule = {
  id: "recognise/people/post",
  find: (sentence, lexicon) =>
    findTitles(sentence, lexicon).flatMap((title) => {
      if (lowerAt(sentence, title.last + 1) !== ",") return personAt(sentence, title.last + 1);
      return personAt(sentence, title.last + 2).filter(
        ({ first, last }) =>
          last > first && isCommaBehind(sentence, last) && !isElsewhere(wordsOf(sentence, first, last), lexicon),
      );
    }),
  examples: [
    ["Russian President Vladimir Putin’s visit", "Person Vladimir Putin"],
    ["External Affairs Minister S. Jaishankar said so.", "Person S. Jaishankar"],
    ["Deputy Defense Minister Col. Gen. Alexander Fomin signed.", "Person Alexander Fomin"],
    ["Foreign Minister Ban Ki-moon spoke.", "Person Ban Ki-moon"],
    ["He met the president of Georgia, Mikheil Saakashvili, twice.", "Person Mikheil Saakashvili"],
    ["The president of Georgia signed it.", ""],
    ["The ambassador to Tokyo, South Korea, left.", ""],
  ],
};

/** A name behind an honorific or a rank: "Mr Pang Kin Keong". */
export const personWithHonorific: Rule = {
  id: "recognise/people/honorific",
  find: (sentence) =>
    sentence.tokens.flatMap((token, index) => (isHonorific(token) ? personAt(sentence, index + 1) : [])),
  examples: [
    ["Mr Pang Kin Keong signed.", "Person Pang Kin Keong"],
    ["Dr. Angela de la Cruz agreed.", "Person Angela de la Cruz"],
    ["A general agreement was reached.", ""],
  ],
};

/** Two or three capitals before a post in apposition: "Nicolas Sarkozy, the President of France". */
export const personBeforePost: Rule = {
  id: "recognise/people/apposition",
  find: (sentence, lexicon) =>
    findTitles(sentence, lexicon).flatMap((title) => {
      const comma = title.first - (lowerAt(sentence, title.first - 1) === "the" ? 2 : 1);
      return sentence.tokens[comma]?.text === "," ? personEndingAt(sentence, comma - 1, lexicon) : [];
    }),
  examples: [
    ["It was drafted by Nicolas Sarkozy, the President of France.", "Person Nicolas Sarkozy"],
    ["Pang Kin Keong, Permanent Secretary of Law, signed.", "Person Pang Kin Keong"],
    ["Mr Kim Dae-jung, South Korea’s ambassador to Japan, left.", "Person Kim Dae-jung"],
    ["Hassan al-Bakr, the President of Iraq, left.", "Person Hassan al-Bakr"],
    ["In Paris, the President of France spoke.", ""],
  ],
};

/** Two or three capitals that speak: "Marie Curie said …", "according to Marie Curie". */
export const personWhoSpeaks: Rule = {
  id: "recognise/people/speaker",
  find: (sentence, lexicon) =>
    findNameRuns(sentence)
      .filter(
        (run) => speaksBefore(sentence, run.first) || REPORTING_VERBS.has(sentence.tokens[run.last + 1]?.lemma ?? ""),
      )
      .flatMap((run) => personEndingAt(sentence, run.last, lexicon))
      .filter((found) => found.last - found.first > 0 && !isInTitle(sentence, found.first, lexicon)),
  examples: [
    ["Marie Curie said that it was true.", "Person Marie Curie"],
    ["Secretary of State Marie Curie said that it was true.", ""],
    ["According to John Smith, it rained.", "Person John Smith"],
    ["The State Duma said no.", ""],
    ["Moscow said no.", ""],
  ],
};

/** "State" of "Secretary of State Marie Curie": the name begins behind the post. */
function isInTitle(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  return findTitles(sentence, lexicon).some(({ first, last }) => first <= index && index <= last);
}

function speaksBefore(sentence: Sentence, first: number): boolean {
  return lowerAt(sentence, first - 2) === "according" && lowerAt(sentence, first - 1) === "to";
}

/** Ranks are honorifics only with a capital: "General Smith", not "a general agreement". */
function isHonorific(token: Token): boolean {
  return HONORIFICS.has(lower(token)) && /^\p{Lu}/u.test(token.text);
}

function personAt(sentence: Sentence, index: number): Found[] {
  let first = index;
  while (sentence.tokens[first] && isHonorific(sentence.tokens[first] as Token)) first++;
  let last = first - 1;
  for (let next = first; next < first + LONGEST_NAME + 1; next++) {
    if (isNameWord(sentence, next) && isPersonal(sentence.tokens[next] as Token)) last = next;
    else if (last >= first && isTie(sentence, next - 1) && /^\p{Ll}+$/u.test(sentence.tokens[next]?.text ?? ""))
      last = next;
    else if (!isInsideName(sentence, next, first)) break;
  }
  return last < first ? [] : [{ first, last, type: "Person" }];
}

/** A particle or a tie between two parts of a name: "Angela de la Cruz", "Jean-Luc". */
function isInsideName(sentence: Sentence, index: number, first: number): boolean {
  return index > first && (NAME_PARTICLES.has(lowerAt(sentence, index)) || isTie(sentence, index));
}

function isPersonal(token: Token): boolean {
  return token.tag === "PROPN" && !isImpersonal(token);
}

function isImpersonal(token: Token): boolean {
  const word = lower(token);
  return (
    [OFFICE_HEADS, ORGANIZATION_HEADS, AGREEMENT_HEADS, EVENT_HEADS, PLACE_HEADS].some((heads) => heads.has(word)) ||
    isAcronym(token)
  );
}

function personEndingAt(sentence: Sentence, end: number, lexicon: Lexicon): Found[] {
  const first = startOfName(sentence, end);
  const tokens = sentence.tokens.slice(first, end + 1).filter((_, at) => isNameWord(sentence, first + at));
  if (tokens.length < 2 || !tokens.every(isPersonal)) return [];
  const words = tokens.map((_, at) => wordsOf(sentence, first + at, end));
  return words.some((each) => isElsewhere(each, lexicon)) || isElsewhere(tokens[0]?.text ?? "", lexicon)
    ? []
    : [{ first, last: end, type: "Person" }];
}

/** Back over capitals, particles and what a hyphen ties, up to a title: "Mr | Kim Dae-jung", "Hassan al-Bakr". */
function startOfName(sentence: Sentence, end: number): number {
  let first = isNameWord(sentence, end) || !isTie(sentence, end - 1) ? end : end - 2;
  for (let parts = 1; parts < LONGEST_NAME; parts++) {
    let before = first - 1;
    while (before > 0 && (isTie(sentence, before) || NAME_PARTICLES.has(lowerAt(sentence, before)))) before--;
    if (!isNameWord(sentence, before) || isHonorific(sentence.tokens[before] as Token)) return first;
    first = before;
  }
  return first;
}

/** A country or a place is nobody. */
function isElsewhere(words: string, lexicon: Lexicon): boolean {
  return lexicon.findCountry(words) !== undefined || lexicon.isPlace(words);
}

/** A name between commas: without the second one it may begin a list or the next clause. */
function isCommaBehind(sentence: Sentence, last: number): boolean {
  return [",", ".", ";", "and", ")"].includes(lowerAt(sentence, last + 1));
}

function lowerAt(sentence: Sentence, index: number): string {
  const token = sentence.tokens[index];
  return token ? lower(token) : "";
}
