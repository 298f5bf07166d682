import type { Sentence, Token } from "../../../domain/sentence.ts";
import {
  AGREEMENT_HEADS,
  KNOWN_ORGANIZATIONS,
  NO_ORGANIZATION,
  ORGANIZATION_HEADS,
} from "../../../lexicon/word-lists.ts";
import { wordSet } from "../../../text/word-set.ts";
import { isCapitalised, isDateWord, lower, wordsOf } from "../../../text/words.ts";
import { endOfComplement, findNameRuns } from "../name-runs.ts";
import type { Found, Rule, TokenRange } from "../rule.ts";

/** A run of capitals whose head says that it is a body: "Federation Council", "Ministry of Commerce and Industry". */
export const organizationByHead: Rule = {
  id: "recognise/organizations/head",
  find: (sentence) => findNameRuns(sentence).flatMap((run) => bodyIn(sentence, run)),
  examples: [
    ["Then the Federation Council approved it.", "Organization Federation Council"],
    [
      "It fell to the Indian Ministry of Commerce and Industry.",
      "Organization Indian Ministry of Commerce and Industry",
    ],
    [
      "Then the Joint Commission for Trade, Scientific & Cultural Cooperation met.",
      "Organization Joint Commission for Trade, Scientific & Cultural Cooperation",
    ],
    [
      "The Ministry of Law and Chamber of Commerce signed.",
      "Organization Ministry of Law; Organization Chamber of Commerce",
    ],
    ["It was built by Hindustan Aeronautics Limited.", "Organization Hindustan Aeronautics Limited"],
    ["The European Parliament on the Open Skies Treaty was firm.", "Organization European Parliament"],
    ["The Prime Minister’s Office said so.", "Organization Prime Minister’s Office"],
    ["The Council met.", ""],
    ["He works for a bank.", ""],
  ],
};

/** Bodies that newsrooms name without more: "Kremlin", "White House", "NATO". */
export const knownOrganization: Rule = {
  id: "recognise/organizations/gazetteer",
  onHeadlines: true,
  find: (sentence, lexicon) =>
    sentence.tokens.flatMap((token, first): Found[] => {
      if (!isCapitalised(token)) return [];
      const long = [2, 1].find((more) => lexicon.isOrganization(wordsOf(sentence, first, first + more)));
      if (long) return [{ first, last: first + long, type: "Organization" }];
      return KNOWN_ORGANIZATIONS.has(lower(token)) && lower(token) !== "who"
        ? [{ first, last: first, type: "Organization" }]
        : [];
    }),
  examples: [
    ["The Kremlin and the White House agreed.", "Organization Kremlin; Organization White House"],
    ["NATO met.", "Organization NATO"],
    ["Who agreed?", ""],
  ],
};

const BODY_NOUNS: ReadonlySet<string> = wordSet(
  "newspaper daily magazine website broadcaster agency company party airline bank militia movement organization organisation group",
);

/** Capitals before a word for what they are: "Izvestia newspaper", "Xinhua news agency". */
export const organizationByNoun: Rule = {
  id: "recognise/organizations/noun",
  find: (sentence, lexicon) =>
    findNameRuns(sentence).flatMap((run): Found[] => {
      const [next, second] = [sentence.tokens[run.last + 1], sentence.tokens[run.last + 2]];
      const noun = next && lower(next) === "news" ? second : next;
      if (!noun || !BODY_NOUNS.has(lower(noun)) || isCapitalised(noun)) return [];
      return lexicon.findCountry(wordsOf(sentence, run.first, run.last)) ? [] : [{ ...run, type: "Organization" }];
    }),
  examples: [
    ["The Bergen Daily newspaper and Xinhua news agency said so.", "Organization Bergen Daily; Organization Xinhua"],
    ["A Russian newspaper said so.", ""],
  ],
};

/** Any other word in capitals: "DRDO". */
export const acronymOrganization: Rule = {
  id: "recognise/organizations/acronym",
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): Found[] =>
      isUnknownBody(token) && !isDateWord(token) && !isShouted(sentence, index)
        ? [{ first: index, last: index, type: "Organization" }]
        : [],
    ),
  examples: [
    ["It was made by DRDO and sold.", "Organization DRDO"],
    ["GDP grew by 5% in FY 2024.", ""],
    ["SHARE IT MAX NOW.", ""],
    ["Ships left on AUGUST 27.", ""],
    ["The S-400 arrived.", ""],
  ],
};

function isUnknownBody(token: Token): boolean {
  return (
    token.tag === "PROPN" && /^\p{Lu}{3,7}(?:-\p{Lu}{2,5})?$/u.test(token.text) && !NO_ORGANIZATION.has(lower(token))
  );
}

/** In a line of capitals they tell nothing. */
function isShouted(sentence: Sentence, index: number): boolean {
  return [sentence.tokens[index - 1], sentence.tokens[index + 1]].some(
    (token) => token && /^\p{Lu}{2,}$/u.test(token.text),
  );
}

function bodyIn(sentence: Sentence, run: TokenRange): Found[] {
  for (let head = run.last; head >= run.first; head--) {
    if (!ORGANIZATION_HEADS.has(lower(sentence.tokens[head] as Token))) continue;
    const end = endOfComplement(sentence, head, OF_BODIES);
    const last = isInstrument(sentence.tokens[end] as Token) ? head : end;
    return last > run.first ? [{ first: run.first, last, type: "Organization" }] : [];
  }
  return [];
}

/** "… on the Open Skies Treaty" is what a body speaks about; "of Law" is no law. */
function isInstrument(token: Token): boolean {
  return AGREEMENT_HEADS.has(lower(token)) && lower(token) !== "law";
}

const OF_BODIES: ReadonlySet<string> = new Set(["of", "for", "on"]);
