import type { Sentence, Token } from "../../../domain/sentence.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { SYSTEM_HEADS, SYSTEM_MODIFIERS } from "../../../lexicon/word-lists.ts";
import { isNameWord, lower, wordsOf } from "../../../text/words.ts";
import { findNameRuns } from "../name-runs.ts";
import type { Found, Rule } from "../rule.ts";

/** One to four letters, a hyphen and a number: `S-400`, `Su-30MKI`, `AK-203`; longer words only before a system's head. */
const DESIGNATOR = /^\p{Lu}[\p{L}]{0,3}-\d{1,4}\p{L}{0,4}$/u;
const LONG_DESIGNATOR = /^\p{Lu}\p{L}{2,14}-\d{1,3}\p{L}{0,2}$/u;
/** Sessions and documents of these families are numbered in the same way. */
const NO_SYSTEM = /^(?:G|COP|UN|No|FY|Q|CoP)-?\d/u;

/** A designator with what follows it up to its head: "S-400 Triumf surface-to-air missile defense system". */
export const designatedSystem: Rule = {
  id: "recognise/systems/designator",
  onHeadlines: true,
  find: (sentence) =>
    sentence.tokens.flatMap((token, first): Found[] => {
      const last = endOfSystem(sentence, first);
      const short = DESIGNATOR.test(token.text) && !NO_SYSTEM.test(token.text);
      return short || (LONG_DESIGNATOR.test(token.text) && last > first) ? [{ first, last, type: "System" }] : [];
    }),
  examples: [
    [
      "India bought the S-400 Triumf surface-to-air missile defense system.",
      "System S-400 Triumf surface-to-air missile defense system",
    ],
    ["They discussed Su-57 jets and S-400 systems.", "System Su-57 jets; System S-400 systems"],
    ["They make the AK-203 and leave.", "System AK-203"],
    ["The G-20 met after COVID-19 and INDRA-2025.", ""],
  ],
};

/** A name in front of a system's head: "BrahMos cruise missile". */
export const namedSystem: Rule = {
  id: "recognise/systems/name",
  find: (sentence, lexicon) =>
    findNameRuns(sentence).flatMap((run): Found[] => {
      const last = endOfSystem(sentence, run.last);
      const name = sentence.tokens[run.last] as Token;
      if (
        last === run.last ||
        run.last - run.first > 1 ||
        isKnown(sentence, run.last, lexicon) ||
        !isLowerHead(sentence, last)
      )
        return [];
      return name.tag === "PROPN" && run.first + (isKnown(sentence, run.first, lexicon) ? 1 : 0) <= run.last
        ? [{ first: isKnown(sentence, run.first, lexicon) ? run.first + 1 : run.first, last, type: "System" }]
        : [];
    }),
  examples: [
    ["They built the BrahMos cruise missile together.", "System BrahMos cruise missile"],
    ["Russian fighter jets landed.", ""],
    ["The Arctic system is fragile.", ""],
  ],
};

/** Heads that without a word for the kind of weapon say nothing: "the Bretton Woods system". */
const VAGUE_HEADS: ReadonlySet<string> = new Set(["system", "systems", "carrier", "gun", "satellite"]);

function isLowerHead(sentence: Sentence, last: number): boolean {
  const [before, head] = [sentence.tokens[last - 1] as Token, sentence.tokens[last] as Token];
  return !VAGUE_HEADS.has(lower(head)) || SYSTEM_MODIFIERS.has(lower(before)) || SYSTEM_HEADS.has(lower(before));
}

function isKnown(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const words = wordsOf(sentence, index, index);
  return lexicon.findCountry(words) !== undefined || lexicon.isPlace(words);
}

const LONGEST_TAIL = 12;

/** The last head of a system behind `index`, over capitals, modifiers and hyphens; else `index`. */
function endOfSystem(sentence: Sentence, index: number): number {
  let end = index;
  for (let at = index + 1; at < index + LONGEST_TAIL; at++) {
    const token = sentence.tokens[at];
    if (!token) break;
    const word = lower(token);
    if (SYSTEM_HEADS.has(word)) end = at;
    else if (!SYSTEM_MODIFIERS.has(word) && token.text !== "-" && !(isNameWord(sentence, at) && at <= index + 2)) break;
  }
  return end;
}
