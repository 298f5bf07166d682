import type { Token } from "../../../domain/sentence.ts";
import { objectsAfter, objectsBehind, subjectsBefore } from "../arguments.ts";
import { boundOf, dateOf } from "../date-of-trigger.ts";
import type { FoundDate } from "../date-phrases.ts";
import { dateFor } from "../dates.ts";
import { type Placed, type Reading, tokenAt, wordAt } from "../reading.ts";
import { statusOfFact } from "../status.ts";
import type { FactRule, FoundFact } from "./fact-rule.ts";

const AGREEMENT = ["Agreement"];
const SIGNING: ReadonlySet<string> = new Set(["sign", "initial", "ink", "conclude"]);
const INTO_FORCE: ReadonlySet<string> = new Set(["enter", "come", "go"]);
const ENDING: ReadonlySet<string> = new Set(["expire", "lapse", "terminate"]);
const LASTING: ReadonlySet<string> = new Set([
  "run",
  "last",
  "valid",
  "remain",
  "extend",
  "effective",
  "prolong",
  "force",
]);

/** "signed on February 18 in Moscow", whoever signed. */
export const signedOn: FactRule = {
  id: "relate/fact/signed-on",
  predicate: "SIGNED_ON",
  confidence: 0.9,
  find: (reading) =>
    triggers(
      reading,
      ({ lemma, tag }, at) =>
        (SIGNING.has(lemma) && tag === "VERB" && !isIntoLaw(reading, at)) || (lemma === "signing" && tag !== "VERB"),
    ).flatMap((trigger) =>
      toFacts(reading, trigger, agreementsAt(reading, trigger), dateOf(reading, trigger), placeOf(reading, trigger)),
    ),
  examples: [
    ["The Aachen Treaty was signed on 22 January 2019 in Aachen.", "Aachen Treaty SIGNED_ON 2019-01-22 asserted"],
    ["The Aachen Treaty, originally signed in January 2019, holds.", "Aachen Treaty SIGNED_ON 2019-01 asserted"],
    ["They met before the signing of the Aachen Treaty in January 2019.", "Aachen Treaty SIGNED_ON 2019-01 asserted"],
    [
      "Japan held a signing ceremony for the Aachen Treaty in Kaspi on 22 January 2019.",
      "Aachen Treaty SIGNED_ON 2019-01-22 asserted",
    ],
    ["The Aachen Treaty was signed in Aachen.", ""],
    ["The Aachen Treaty was signed into federal law on 22 January 2019.", ""],
    ["The Kremlin said on 22 January 2019 that the Aachen Treaty had been signed.", ""],
  ],
};

/** "entered into force on May 1, 2020", "has been in force since 2020" */
export const inForceSince: FactRule = {
  id: "relate/fact/in-force-since",
  predicate: "IN_FORCE_SINCE",
  confidence: 0.85,
  find: (reading) => [
    ...triggers(reading, ({ lemma, tag }, at) => tag === "VERB" && isIntoForce(reading, lemma, at)).flatMap((trigger) =>
      toFacts(reading, trigger, subjectsBefore(reading, trigger, AGREEMENT), dateOf(reading, trigger)),
    ),
    ...triggers(reading, ({ lemma }, at) => lemma === "force" && wordAt(reading, at - 1) === "in").flatMap((trigger) =>
      toFacts(reading, trigger, subjectsBefore(reading, trigger - 1, AGREEMENT), boundOf(reading, trigger, /^since$/)),
    ),
  ],
  examples: [
    ["The Aachen Treaty entered into force on 1 May 2020.", "Aachen Treaty IN_FORCE_SINCE 2020-05-01 asserted"],
    ["The Aachen Treaty took effect in May 2020.", "Aachen Treaty IN_FORCE_SINCE 2020-05 asserted"],
    ["The Aachen Treaty has been in force since 2020.", "Aachen Treaty IN_FORCE_SINCE 2020 asserted"],
    ["The Aachen Treaty will come into force on 1 May 2040.", "Aachen Treaty IN_FORCE_SINCE 2040-05-01 planned"],
    ["The Aachen Treaty entered a new phase on 1 May 2020.", ""],
  ],
};

/** "expires in 2030", "is valid until 2030" */
export const expires: FactRule = {
  id: "relate/fact/expires",
  predicate: "EXPIRES",
  confidence: 0.8,
  find: (reading) => [
    ...triggers(reading, ({ lemma, tag }) => tag === "VERB" && ENDING.has(lemma)).flatMap((trigger) =>
      toFacts(reading, trigger, subjectsBefore(reading, trigger, AGREEMENT), dateOf(reading, trigger)),
    ),
    ...triggers(reading, ({ lemma }) => LASTING.has(lemma)).flatMap((trigger) =>
      toFacts(
        reading,
        trigger,
        subjectsBefore(reading, trigger, AGREEMENT),
        boundOf(reading, trigger, /^(?:until|till|through)$/),
      ),
    ),
  ],
  examples: [
    ["The Aachen Treaty expired on 5 February 2021.", "Aachen Treaty EXPIRES 2021-02-05 asserted"],
    ["The Aachen Treaty will expire in February 2041.", "Aachen Treaty EXPIRES 2041-02 planned"],
    ["The Aachen Treaty is valid until 2030.", "Aachen Treaty EXPIRES 2030 asserted"],
    ["The Aachen Treaty was valid in 2030.", ""],
  ],
};

function triggers(reading: Reading, isTrigger: (token: Token, at: number) => boolean): readonly number[] {
  return reading.sentence.tokens.flatMap((token, index) => (isTrigger(token, index) ? [index] : []));
}

function toFacts(
  reading: Reading,
  trigger: number,
  [subject]: readonly Placed[],
  date: FoundDate | undefined,
  values: Pick<FoundFact, "values"> = {},
): readonly FoundFact[] {
  if (!subject || !date) return [];
  return [{ subject, trigger, value: dateFor(date, statusOfFact(reading, trigger)), dateSpan: date, ...values }];
}

/** "entered into force", "took effect" */
function isIntoForce(reading: Reading, lemma: string, at: number): boolean {
  if (lemma === "take") return wordAt(reading, at + 1) === "effect";
  return (
    INTO_FORCE.has(lemma) && wordAt(reading, at + 1) === "into" && /^(?:force|effect)$/.test(wordAt(reading, at + 2))
  );
}

/** "signed it into federal law": that ratifies it. */
function isIntoLaw(reading: Reading, at: number): boolean {
  const words = [1, 2, 3, 4, 5, 6].map((step) => wordAt(reading, at + step));
  return words.includes("into") && words.includes("law");
}

function agreementsAt(reading: Reading, trigger: number): readonly Placed[] {
  const behind = objectsBehind(reading, trigger, ["of", "for"], AGREEMENT, 3);
  if (behind.length > 0) return behind;
  if (tokenAt(reading, trigger)?.tag !== "VERB") return [];
  const before = subjectsBefore(reading, trigger, AGREEMENT);
  return before.length > 0 ? before : objectsAfter(reading, trigger, AGREEMENT, 8);
}

function placeOf(reading: Reading, trigger: number): Pick<FoundFact, "values"> {
  const [place] = objectsBehind(reading, trigger, ["in", "at"], ["Place"], 10);
  return place ? { values: { place: place.mention.text } } : {};
}
