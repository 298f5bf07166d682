import type { Sentence, Token } from "../../../domain/sentence.ts";
import { COMPASS, EVENT_HEADS, ORGANIZATION_HEADS, PLACE_HEADS, PLACE_OF } from "../../../lexicon/word-lists.ts";
import { isAcronym, isCapitalised, lower, wordsOf } from "../../../text/words.ts";
import { endOfComplement, findNameRuns } from "../name-runs.ts";
import type { Found, Rule } from "../rule.ts";

/** Regions of the world, with "region" behind them: "the Arctic region". */
export const knownPlace: Rule = {
  id: "recognise/places/gazetteer",
  onHeadlines: true,
  find: (sentence, lexicon) =>
    sentence.tokens.flatMap((token, first): Found[] => {
      if (!isCapitalised(token)) return [];
      const more = [2, 1, 0].find(
        (length) =>
          first + length < sentence.tokens.length && lexicon.isPlace(wordsOf(sentence, first, first + length)),
      );
      if (more === undefined) return [];
      return [{ first: withCompass(sentence, first), last: withHead(sentence, first + more), type: "Place" }];
    }),
  examples: [
    ["Ships sail to the Arctic region and Crimea.", "Place Arctic region; Place Crimea"],
    [
      "It patrols the Eastern Mediterranean and the North Atlantic area.",
      "Place Eastern Mediterranean; Place North Atlantic area",
    ],
    ["They trade in central heating.", ""],
  ],
};

/** Capitals with a place's head: "Northern Sea Route", "Ayni airbase". */
export const placeByHead: Rule = {
  id: "recognise/places/head",
  find: (sentence, lexicon) =>
    findNameRuns(sentence).flatMap((run): Found[] => {
      const last = withHead(sentence, run.last);
      const head = lower(sentence.tokens[last] as Token);
      if (
        !PLACE_HEADS.has(head) ||
        last === run.first ||
        (last > run.last && isCountry(sentence, run.first, run.last, lexicon))
      )
        return [];
      return [{ first: run.first, last, type: "Place" }];
    }),
  examples: [
    ["Ships use the Northern Sea Route.", "Place Northern Sea Route"],
    ["It ran the Ayni airbase for years.", "Place Ayni airbase"],
    ["The Base was closed.", ""],
    ["An Indian port was closed.", ""],
  ],
};

/** A head that its name follows: "Strait of Hormuz", "Church of the Nativity". */
export const placeByOf: Rule = {
  id: "recognise/places/of",
  find: (sentence) =>
    findNameRuns(sentence).flatMap((run): Found[] => {
      const isHead = PLACE_OF.has(lower(sentence.tokens[run.last] as Token));
      const last = isHead ? endOfComplement(sentence, run.last, new Set(["of"])) : run.last;
      return last > run.last ? [{ first: run.first, last, type: "Place" }] : [];
    }),
  examples: [
    ["It closed the Strait of Hormuz to ships.", "Place Strait of Hormuz"],
    ["They prayed in the Church of the Nativity.", "Place Church of the Nativity"],
    ["The Bank of Japan met.", ""],
  ],
};

const WHERE: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "from", "to", "via", "around"]);

/** Other capitals behind a preposition of place: "in Kaspi", "at Kudankulam". */
export const placeByPreposition: Rule = {
  id: "recognise/places/preposition",
  find: (sentence, lexicon) =>
    findNameRuns(sentence).flatMap((run): Found[] => {
      const before = sentence.tokens[run.first - 1];
      if (!before || !WHERE.has(lower(before)) || !isPlain(sentence, run.first, run.last)) return [];
      if (lower(before) === "to" && sentence.tokens[run.first]?.entity !== "B-Place") return [];
      return isCountry(sentence, run.first, run.last, lexicon) ? [] : [{ ...run, type: "Place" }];
    }),
  examples: [
    ["The bridge in Kaspi fell.", "Place Kaspi"],
    ["They cooperate at Kudankulam.", "Place Kudankulam"],
    ["It gave advice and consent to Ratification.", ""],
    ["They met in December and in NATO.", ""],
    ["It lies in the Bank.", ""],
  ],
};

function withCompass(sentence: Sentence, first: number): number {
  const before = sentence.tokens[first - 1];
  return before && isCapitalised(before) && COMPASS.has(lower(before)) ? first - 1 : first;
}

function withHead(sentence: Sentence, last: number): number {
  const next = sentence.tokens[last + 1];
  return next && PLACE_HEADS.has(lower(next)) ? last + 1 : last;
}

/** One or two proper nouns of which none is a head of something else. */
function isPlain(sentence: Sentence, first: number, last: number): boolean {
  const tokens = sentence.tokens.slice(first, last + 1);
  const isOther = (token: Token) =>
    ORGANIZATION_HEADS.has(lower(token)) || EVENT_HEADS.has(lower(token)) || isAcronym(token);
  return (
    tokens.length <= 2 &&
    tokens.every((token) => token.tag === "PROPN" && !isOther(token)) &&
    sentence.tokens[last + 1]?.tag !== "NOUN"
  );
}

function isCountry(
  sentence: Sentence,
  first: number,
  last: number,
  lexicon: { findCountry(words: string): unknown },
): boolean {
  return lexicon.findCountry(wordsOf(sentence, first, last)) !== undefined;
}
