import type { Sentence, Token } from "../../../domain/sentence.ts";
import { EVENT_HEADS, WEAK_EVENT_HEADS } from "../../../lexicon/word-lists.ts";
import { isAcronym, isCapitalised, isNameWord, lower } from "../../../text/words.ts";
import { endOfComplement, endOfRun, findNameRuns } from "../name-runs.ts";
import type { Found, Rule, TokenRange } from "../rule.ts";

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/;

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
  find: (sentence) =>
    findNameRuns(sentence).flatMap((run): Found[] => {
      const head = sentence.tokens[run.last + 1];
      if (!head || isCapitalised(head) || !EVENT_HEADS.has(lower(head))) return [];
      const first = withOrdinal(sentence, run.first);
      const numbered = first < run.first;
      if (WEAK_EVENT_HEADS.has(lower(head)) && !numbered) return [];
      return [{ first, last: run.last + 1, type: "Event" }];
    }),
  examples: [
    ["Since the Ukraine war began, trade grew.", "Event Ukraine war"],
    ["It joined the Zapad exercises.", "Event Zapad exercises"],
    ["It was said at the 26th IRIGC session.", "Event 26th IRIGC session"],
    ["Moscow talks failed.", ""],
  ],
};

/** A number before a session: "26th session of the World Heritage Committee". */
export const numberedSession: Rule = {
  id: "recognise/events/numbered",
  find: (sentence) =>
    sentence.tokens.flatMap((token, first): Found[] => {
      const head = sentence.tokens[first + 1];
      if (!ORDINAL.test(token.text) || !head) return [];
      if (EVENT_HEADS.has(lower(head)) && !isCapitalised(head)) {
        const last = endOfComplement(sentence, first + 1, new Set(["of"]));
        return last > first + 1 ? [{ first, last, type: "Event" }] : [];
      }
      return numberedBody(sentence, first);
    }),
  examples: [
    ["The 26th session of the World Heritage Committee opened.", "Event 26th session of the World Heritage Committee"],
    ["They chair the 22nd India-Russia Commission on Trade.", "Event 22nd India-Russia Commission on Trade"],
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
    return head > first ? [{ first, last: head, type: "Event" }] : [];
  }
  return [];
}

function withOrdinal(sentence: Sentence, first: number): number {
  return ORDINAL.test(sentence.tokens[first - 1]?.text ?? "") ? first - 1 : first;
}
