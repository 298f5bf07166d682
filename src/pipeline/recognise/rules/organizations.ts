import type { Sentence, Token } from "../../../domain/sentence.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import {
  AGREEMENT_HEADS,
  KNOWN_ORGANIZATIONS,
  NO_ORGANIZATION,
  ORGANIZATION_HEADS,
  STATE_ORGANS,
} from "../../../lexicon/word-lists.ts";
import { wordSet } from "../../../text/word-set.ts";
import { isCapitalised, isDateWord, isPossessive, lower, wordsOf } from "../../../text/words.ts";
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

/** An organ in lower case behind its state: "Russia’s parliament", "the Georgian internal affairs ministry". */
export const stateOrgan: Rule = {
  id: "recognise/organizations/state-organ",
  find: (sentence, lexicon) =>
    sentence.tokens.flatMap((token, last): Found[] => {
      if (isCapitalised(token) || !isOrgan(sentence, last) || sentence.tokens[last + 1]?.tag === "NOUN") return [];
      const first = startOfOrgan(sentence, last, lexicon);
      return first < last && hasOrgans(ownerOf(sentence, first, last), lexicon)
        ? [{ first, last: endOfOrgan(sentence, last), type: "Organization" }]
        : [];
    }),
  examples: [
    ["On Tuesday, Russia’s parliament voted.", "Organization Russia’s parliament"],
    ["South Korea’s parliament on Tuesday voted.", "Organization South Korea’s parliament"],
    ["The Georgian internal affairs ministry reported it.", "Organization Georgian internal affairs ministry"],
    ["Now Poland’s upper house may vote.", "Organization Poland’s upper house"],
    ["Then the French ministry of public health said no.", "Organization French ministry of public health"],
    ["The parliament voted.", ""],
    ["Poland’s house fell.", ""],
    ["Russian military cooperation grew.", ""],
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

function hasOrgans(owner: string, lexicon: Lexicon): boolean {
  return lexicon.findCountry(owner) !== undefined || /^(?:EU|UN)$/.test(owner);
}

/** Which of two houses it is must stand before them. */
const HOUSES: ReadonlySet<string> = new Set(["house", "chamber"]);

function isOrgan(sentence: Sentence, index: number): boolean {
  const [before, organ] = [sentence.tokens[index - 1], sentence.tokens[index]];
  if (organ && HOUSES.has(lower(organ))) return before !== undefined && /^(?:upper|lower)$/.test(lower(before));
  return organ !== undefined && STATE_ORGANS.has(organ.lemma);
}

/** "ministry of foreign affairs", in lower case */
function endOfOrgan(sentence: Sentence, index: number): number {
  const isTopic = (at: number) => {
    const token = sentence.tokens[at];
    return token !== undefined && !isCapitalised(token) && /^(?:NOUN|ADJ|PROPN)$/.test(token.tag);
  };
  let last = index;
  if (sentence.tokens[index + 1]?.text === "of" && isTopic(index + 2)) last = index + 2;
  while (last > index && isTopic(last + 1)) last++;
  return last;
}

/** "South Korea" of "South Korea’s parliament" */
function startOfCountry(sentence: Sentence, last: number, lexicon: Lexicon): number {
  for (let first = Math.max(0, last - lexicon.longestName + 1); first < last; first++)
    if (lexicon.findCountry(wordsOf(sentence, first, last)) !== undefined) return first;
  return last;
}

function ownerOf(sentence: Sentence, first: number, organ: number): string {
  let last = first;
  while (last + 1 < organ && isCapitalised(sentence.tokens[last + 1] as Token)) last++;
  return wordsOf(sentence, first, last);
}

function startOfOrgan(sentence: Sentence, last: number, lexicon: Lexicon): number {
  let first = last;
  for (let at = last - 1; at >= 0 && last - at <= 5; at--) {
    const token = sentence.tokens[at] as Token;
    if (isCapitalised(token)) return startOfCountry(sentence, at, lexicon);
    if (token.tag !== "NOUN" && token.tag !== "ADJ" && !isPossessive(token)) return last;
    first = at;
  }
  return first;
}
