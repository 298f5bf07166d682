import type { Sentence, Token } from "../../../domain/sentence.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { EVENT_HEADS, WEAK_EVENT_HEADS } from "../../../lexicon/word-lists.ts";
import { wordSet } from "../../../text/word-set.ts";
import { isAcronym, isCapitalised, isNameWord, lower, wordsOf } from "../../../text/words.ts";
import { endOfComplement, endOfRun, findNameRuns } from "../name-runs.ts";
import type { Found, Rule, TokenRange } from "../rule.ts";

const ORDINAL = /^(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i;

/** Capitals up to the head of a happening: "23rd India-Russia Annual Summit", "Munich Security Conference". */
export const eventByHead: Rule = {
  id: "recognise/events/head",
  find: (sentence) => findNameRuns(sentence).flatMap((run) => happeningIn(sentence, run)),
  examples: [
    ["They met at the 23rd India-Russia Annual Summit in Delhi.", "Event 23rd India-Russia Annual Summit"],
    ["He spoke at the Munich Security Conference.", "Event Munich Security Conference"],
    ["The Summit ended.", ""],
  ],
};

/** A name before a head in lower case: "Ukraine war", "Zapad exercises", "26th IRIGC session". */
export const eventByNoun: Rule = {
  id: "recognise/events/noun",
  find: (sentence, lexicon) =>
    findNameRuns(sentence).flatMap((run): Found[] => {
      const last = endOfDescription(sentence, run.last + 1);
      const head = sentence.tokens[last];
      if (!head || isCapitalised(head) || !EVENT_HEADS.has(lower(head))) return [];
      const first = withOrdinal(sentence, run.first);
      if (WEAK_EVENT_HEADS.has(lower(head)) && first === run.first) return [];
      return isOnlyCountry(sentence, run, last, lexicon) ? [] : [{ first, last, type: "Event" }];
    }),
  examples: [
    ["Since the Ukraine war began, trade grew.", "Event Ukraine war"],
    ["It joined the Zapad exercises.", "Event Zapad exercises"],
    ["It joined the Bold Wind 2021 exercise.", "Event Bold Wind 2021 exercise"],
    ["It was said at the 26th IRIGC session.", "Event 26th IRIGC session"],
    ["They met before a Southeast Asian economic summit.", "Event Southeast Asian economic summit"],
    ["Moscow talks failed.", ""],
    ["The Russian military exercises ended.", ""],
  ],
};

/** "Typhoon Yagi", "Operation Desert Storm", "Exercise Bold Step": the head comes first. */
export const eventByFirstWord: Rule = {
  id: "recognise/events/first-word",
  find: (sentence) =>
    findNameRuns(sentence).flatMap((run): Found[] => {
      const head = lower(sentence.tokens[run.first] as Token);
      return FIRST_WORDS.has(head) && run.last > run.first ? [{ ...withNumber(sentence, run), type: "Event" }] : [];
    }),
  examples: [
    [
      "After Typhoon Yagi, Operation Desert Storm and Exercise Bold Step 2009 began.",
      "Event Typhoon Yagi; Event Operation Desert Storm; Event Exercise Bold Step 2009",
    ],
    ["The Operation ended.", ""],
  ],
};

const FIRST_WORDS: ReadonlySet<string> = wordSet("typhoon hurricane cyclone operation exercise expo");

/** A name tied to its year: "INDRA-2025", "Zapad-2021". */
export const eventByYear: Rule = {
  id: "recognise/events/year",
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): Found[] => {
      if (!isCapitalised(token)) return [];
      const [, name = ""] = /^(\p{Lu}\p{L}+)-(?:19|20)\d\d$/u.exec(token.text) ?? [];
      return name && !PLANS.has(name.toLowerCase()) ? [{ first: index, last: index, type: "Event" }] : [];
    }),
  examples: [
    ["Ships left for Nordwind-2025 on Monday.", "Event Nordwind-2025"],
    ["It is part of Vision-2030.", ""],
  ],
};

/** What looks ahead to a year is no happening. */
const PLANS: ReadonlySet<string> = wordSet("vision agenda strategy plan roadmap programme program budget horizon");

const PARTY_EVENTS: ReadonlySet<string> = new Set(["talks", "negotiations", "summit", "conference"]);

/** "six-party talks", "five-nation summit" */
export const partyTalks: Rule = {
  id: "recognise/events/parties",
  find: (sentence) =>
    sentence.tokens.flatMap((token, last): Found[] => {
      if (!PARTY_EVENTS.has(lower(token))) return [];
      const words = wordsOf(sentence, Math.max(0, last - 3), last - 1);
      const [phrase] = /\p{L}+[-–](?:party|nation|power|country)$/iu.exec(words) ?? [];
      const first =
        phrase && sentence.tokens.findIndex(({ end }, index) => index < last && end > token.start - phrase.length - 1);
      return typeof first === "number" && NUMBERS.test(sentence.tokens[first]?.text ?? "")
        ? [{ first, last, type: "Event" }]
        : [];
    }),
  examples: [
    ["The six-party talks remain off.", "Event six-party talks"],
    ["The third-party talks failed.", ""],
  ],
};

const NUMBERS = /^(?:three|four|five|six|seven|eight|nine|ten|multi)(?:[-–]\p{Ll}+)?$/iu;

/** A number before a session: "26th session of the World Heritage Committee". */
export const numberedSession: Rule = {
  id: "recognise/events/numbered",
  find: (sentence) =>
    sentence.tokens.flatMap((token, first): Found[] => {
      const head = sentence.tokens[first + 1];
      if (!ORDINAL.test(token.text) || !head) return [];
      if (EVENT_HEADS.has(lower(head))) {
        const last = endOfComplement(sentence, first + 1, new Set(["of", "for", "on"]));
        return last > first + 1 ? [{ first, last, type: "Event" }] : [];
      }
      return numberedBody(sentence, first);
    }),
  examples: [
    ["The 26th session of the World Heritage Committee opened.", "Event 26th session of the World Heritage Committee"],
    ["They chair the 22nd India-Russia Commission on Trade.", "Event 22nd India-Russia Commission on Trade"],
    [
      "It was the third session of the Joint Commission on Trade.",
      "Event third session of the Joint Commission on Trade",
    ],
    ["It is the 5th session this week.", ""],
    ["The 82nd Airborne Division landed.", ""],
  ],
};

const MEETING_BODIES: ReadonlySet<string> = new Set([
  "commission",
  "committee",
  "council",
  "assembly",
  "forum",
  "conference",
]);

/** A numbered body is its numbered meeting: "22nd Inter-Governmental Commission on Trade". */
function numberedBody(sentence: Sentence, first: number): Found[] {
  if (!isNameWord(sentence, first + 1)) return [];
  const run = { first: first + 1, last: endOfRun(sentence, first + 1) };
  for (let head = run.last; head > run.first; head--) {
    if (MEETING_BODIES.has(lower(sentence.tokens[head] as Token)))
      return [
        {
          first,
          last: Math.max(run.last, endOfComplement(sentence, run.last, new Set(["of", "on", "for"]))),
          type: "Event",
        },
      ];
  }
  return [];
}

function happeningIn(sentence: Sentence, run: TokenRange): Found[] {
  for (let head = run.last; head >= run.first; head--) {
    const word = lower(sentence.tokens[head] as Token);
    const first = withOrdinal(sentence, run.first);
    if (!EVENT_HEADS.has(word) || isAcronym(sentence.tokens[head] as Token)) continue;
    if (WEAK_EVENT_HEADS.has(word) && first === run.first) continue;
    return head > first ? [{ ...withNumber(sentence, { first, last: head }), type: "Event" }] : [];
  }
  return [];
}

/** "World War II", "Climate Change Conference 2009" */
function withNumber(sentence: Sentence, { first, last }: TokenRange): TokenRange {
  const next = sentence.tokens[last + 1]?.text ?? "";
  return { first, last: /^(?:(?:19|20)\d\d|[IVX]{1,4})$/.test(next) ? last + 1 : last };
}

/** The head behind up to two nouns or adjectives in lower case: "economic summit". */
function endOfDescription(sentence: Sentence, from: number): number {
  const start = /^(?:19|20)\d\d$/.test(sentence.tokens[from]?.text ?? "") ? from + 1 : from;
  let last = start;
  while (last < start + 2 && !EVENT_HEADS.has(sentence.tokens[last]?.text ?? "") && isPlainWord(sentence, last)) last++;
  return last;
}

function isPlainWord(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  return token !== undefined && !isCapitalised(token) && (token.tag === "NOUN" || token.tag === "ADJ");
}

/** "Russian exercises" are many, "the Ukraine war" is one: a country by itself names no more than a war or a conflict. */
function isOnlyCountry(sentence: Sentence, run: TokenRange, last: number, lexicon: Lexicon): boolean {
  const country = lexicon.findCountry(wordsOf(sentence, run.first, run.last));
  const isWar = /^(?:war|conflict|crisis|revolution|invasion)$/.test(lower(sentence.tokens[last] as Token));
  return country !== undefined && !(isWar && last === run.last + 1);
}

function withOrdinal(sentence: Sentence, first: number): number {
  return ORDINAL.test(sentence.tokens[first - 1]?.text ?? "") ? first - 1 : first;
}
