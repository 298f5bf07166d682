import type { Token } from "../../../domain/sentence.ts";
import { subjectsBefore } from "../arguments.ts";
import { type Reading, tagAt, tokenAt, wordAt } from "../reading.ts";
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
    ["The Aachen Treaty permits trade for five years.", ""],
  ],
};

/** "runs for five years", "an initial five-year period" */
export const lasts: FactRule = {
  id: "relate/fact/lasts",
  predicate: "LASTS",
  confidence: 0.7,
  find: (reading) => {
    const agreement = reading.mentions.find(({ type }) => type === "Agreement");
    if (!agreement) return [];
    return reading.sentence.tokens.flatMap((token, trigger): FoundFact[] => {
      const value = trigger > agreement.last && token.tag === "NUM" ? termAt(reading, trigger) : undefined;
      return value ? [{ subject: agreement, trigger, value }] : [];
    });
  },
  examples: [
    ["The Aachen Treaty is valid for five years.", "Aachen Treaty LASTS five years asserted"],
    ["The Aachen Treaty has an initial five-year period.", "Aachen Treaty LASTS five-year period asserted"],
    ["The Aachen Treaty was signed five years ago.", ""],
  ],
};

const FARTHEST = 40;

/** Numbers with the noun that they count, up to the next verb; spans of time are no quantities. */
function quantitiesBehind(reading: Reading, trigger: number): readonly string[] {
  const quantities: string[] = [];
  for (let at = trigger + 1; at < trigger + FARTHEST && tagAt(reading, at) !== ""; at++) {
    const [number, noun] = [tokenAt(reading, at), nounBehind(reading, at)];
    if (number?.tag === "NUM" && noun && !SPANS_OF_TIME.has(noun.lemma))
      quantities.push(textBetween(reading, number, noun));
  }
  return quantities;
}

/** The noun right behind a number, over one adjective or noun: "3,000 military personnel". */
function nounBehind(reading: Reading, at: number): Token | undefined {
  const [next, afterNext] = [tokenAt(reading, at + 1), tokenAt(reading, at + 2)];
  if (next && (next.tag === "ADJ" || next.tag === "NOUN") && afterNext?.tag === "NOUN") return afterNext;
  return next?.tag === "NOUN" ? next : undefined;
}

function termAt(reading: Reading, at: number): string | undefined {
  const number = tokenAt(reading, at) as Token;
  const hyphenated = wordAt(reading, at + 1) === "-";
  const unit = tokenAt(reading, hyphenated ? at + 2 : at + 1);
  if (!unit || !SPANS_OF_TIME.has(unit.lemma)) return undefined;
  const noun = hyphenated ? tokenAt(reading, at + 3) : undefined;
  if (noun && /^(?:period|term|extension)$/.test(noun.lemma)) return textBetween(reading, number, noun);
  return !hyphenated && wordAt(reading, at - 1) === "for" ? textBetween(reading, number, unit) : undefined;
}

function textBetween({ source }: Reading, first: Token, last: Token): string {
  return source.text.slice(first.start, last.end).replace(/\s+/g, " ");
}
