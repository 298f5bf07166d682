import type { Token } from "../../../domain/sentence.ts";
import { subjectsBefore } from "../arguments.ts";
import { type Placed, type Reading, tagAt, tokenAt, wordAt } from "../reading.ts";
import type { FactRule, FoundFact } from "./fact-rule.ts";

const PERMITTING: ReadonlySet<string> = new Set(["permit", "allow", "authorise", "authorize", "let"]);
const SPANS_OF_TIME: ReadonlySet<string> = new Set(["year", "month", "week", "day", "decade"]);

/** "permits up to five warships, ten aircraft and 3,000 troops": one fact a quantity. */
export const permits: FactRule = {
  id: "relate/fact/permits",
  predicate: "PERMITS",
  confidence: 0.8,
  find: (reading) =>
    reading.sentence.tokens.flatMap((token, trigger): FoundFact[] => {
      if (token.tag !== "VERB" || !PERMITTING.has(token.lemma)) return [];
      const [agreement] = subjectsBefore(reading, trigger, ["Agreement"]);
      return agreement
        ? quantitiesBehind(reading, trigger).map((value) => ({ subject: agreement, trigger, value }))
        : [];
    }),
  examples: [
    [
      "The Aachen Treaty permits up to five warships, ten aircraft and 3,000 troops to be stationed.",
      "Aachen Treaty PERMITS 3,000 troops asserted; Aachen Treaty PERMITS five warships asserted; Aachen Treaty PERMITS ten aircraft asserted",
    ],
    [
      "The Aachen Treaty allows India to station up to 3,000 troops and ended a row over 40 islands.",
      "Aachen Treaty PERMITS 3,000 troops asserted",
    ],
    [
      "The Aachen Treaty allows India to jointly station up to 3,000 troops.",
      "Aachen Treaty PERMITS 3,000 troops asserted",
    ],
    ["The Aachen Treaty permits trade for five years.", ""],
  ],
};

/** "runs for five years", "an initial five-year period", "is renewed every five years", "the five-year treaty" */
export const lasts: FactRule = {
  id: "relate/fact/lasts",
  predicate: "LASTS",
  confidence: 0.7,
  find: (reading) =>
    reading.sentence.tokens.flatMap((token, trigger): FoundFact[] => {
      if (token.tag !== "NUM") return [];
      const [value, agreement] = [termAt(reading, trigger), agreementAt(reading, trigger)];
      return value && agreement ? [{ subject: agreement, trigger, value }] : [];
    }),
  examples: [
    ["The Aachen Treaty is valid for five years.", "Aachen Treaty LASTS five years asserted"],
    ["The Aachen Treaty has an initial five-year period.", "Aachen Treaty LASTS five-year period asserted"],
    ["The Aachen Treaty is renewed every five years.", "Aachen Treaty LASTS every five years asserted"],
    ["The Aachen Treaty was extended by five years.", "Aachen Treaty LASTS five years asserted"],
    ["The Aachen Treaty was signed five years ago.", ""],
    ["The Aachen Treaty ended a war of five years.", ""],
  ],
};

const FARTHEST = 40;

/** Numbers with the noun that they count, up to the next verb but an infinitive before the first; spans of time are no quantities. */
function quantitiesBehind(reading: Reading, trigger: number): readonly string[] {
  const quantities: string[] = [];
  for (let at = trigger + 1; at < trigger + FARTHEST && tagAt(reading, at) !== ""; at++) {
    const isPermitted = quantities.length === 0 && isInfinitive(reading, at);
    if (tagAt(reading, at) === "VERB" && !isPermitted) break;
    const [number, noun] = [tokenAt(reading, at), nounBehind(reading, at)];
    if (number?.tag === "NUM" && noun && !SPANS_OF_TIME.has(noun.lemma))
      quantities.push(textBetween(reading, number, noun));
  }
  return quantities;
}

/** "to deploy", "to simultaneously deploy" */
function isInfinitive(reading: Reading, at: number): boolean {
  return wordAt(reading, tagAt(reading, at - 1) === "ADV" ? at - 2 : at - 1) === "to";
}

/** The noun right behind a number, over one adjective or noun: "3,000 military personnel". */
function nounBehind(reading: Reading, at: number): Token | undefined {
  const [next, afterNext] = [tokenAt(reading, at + 1), tokenAt(reading, at + 2)];
  if (next && (next.tag === "ADJ" || next.tag === "NOUN") && afterNext?.tag === "NOUN") return afterNext;
  return next?.tag === "NOUN" ? next : undefined;
}

/** The last agreement before the term: what lasts so long. */
function agreementAt(reading: Reading, at: number): Placed | undefined {
  return reading.mentions.findLast(({ type, last, nested }) => type === "Agreement" && !nested && last < at);
}

function termAt(reading: Reading, at: number): string | undefined {
  const number = tokenAt(reading, at) as Token;
  const hyphenated = wordAt(reading, at + 1) === "-";
  const unit = tokenAt(reading, hyphenated ? at + 2 : at + 1);
  if (!unit || !SPANS_OF_TIME.has(unit.lemma)) return undefined;
  const noun = hyphenated ? tokenAt(reading, at + 3) : undefined;
  if (noun && /^(?:period|term|extension|renewal)$/.test(noun.lemma)) return textBetween(reading, number, noun);
  return hyphenated ? undefined : lastingTerm(reading, at, number, unit);
}

/** "for five years", "every five years", "extended by five years", "a period of five years". */
function lastingTerm(reading: Reading, at: number, number: Token, unit: Token): string | undefined {
  const before = tokenAt(reading, at - 1);
  const verb = tokenAt(reading, at - 2)?.lemma ?? "";
  if (before?.lemma === "every" && isRenewal(reading, at - 2)) return textBetween(reading, before, unit);
  const isTerm =
    before?.lemma === "for" ||
    (before?.lemma === "by" && /^(?:extend|prolong|renew)$/.test(verb)) ||
    (before?.lemma === "of" && /^(?:period|term)$/.test(verb));
  return isTerm ? textBetween(reading, number, unit) : undefined;
}

function isRenewal(reading: Reading, at: number): boolean {
  return [0, 1, 2].some((back) => /^(?:renew|extend|prolong)$/.test(tokenAt(reading, at - back)?.lemma ?? ""));
}

function textBetween({ source }: Reading, first: Token, last: Token): string {
  return source.text.slice(first.start, last.end).replace(/\s+/g, " ");
}
