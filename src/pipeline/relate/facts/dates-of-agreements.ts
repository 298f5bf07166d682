import { objectsAfter, objectsBehind, subjectsBefore } from "../arguments.ts";
import { dateBehind } from "../date-of-trigger.ts";
import { dateFor } from "../dates.ts";
import { type Reading, wordAt } from "../reading.ts";
import { statusOfFact } from "../status.ts";
import type { FactRule, FoundFact } from "./fact-rule.ts";

const AGREEMENT = ["Agreement"];

/** "signed on February 18 in Moscow", whoever signed. */
export const signedOn: FactRule = {
  id: "relate/fact/signed-on",
  predicate: "SIGNED_ON",
  confidence: 0.9,
  find: (reading, dates) =>
    triggers(reading, (lemma, tag) => (lemma === "sign" && tag === "VERB") || lemma === "signing").flatMap(
      (trigger): FoundFact[] => {
        const date = dateBehind(reading, trigger, dates);
        const [agreement] = agreementsAt(reading, trigger);
        return date && agreement
          ? [
              {
                subject: agreement,
                value: dateFor(date, statusOfFact(reading, trigger)),
                trigger,
                ...placeOf(reading, trigger),
              },
            ]
          : [];
      },
    ),
  examples: [
    ["The Aachen Treaty was signed on 22 January 2019 in Aachen.", "Aachen Treaty SIGNED_ON 2019-01-22 asserted"],
    ["The Aachen Treaty, originally signed in January 2019, holds.", "Aachen Treaty SIGNED_ON 2019-01 asserted"],
    ["They met before the signing of the Aachen Treaty in January 2019.", "Aachen Treaty SIGNED_ON 2019-01 asserted"],
    ["The Aachen Treaty was signed in Aachen.", ""],
  ],
};

/** "entered into force on May 1, 2020" */
export const inForceSince: FactRule = {
  id: "relate/fact/in-force-since",
  predicate: "IN_FORCE_SINCE",
  confidence: 0.85,
  find: (reading, dates) =>
    triggers(reading, (lemma, tag) => (lemma === "enter" || lemma === "come") && tag === "VERB").flatMap(
      (trigger): FoundFact[] => {
        const intoForce =
          wordAt(reading, trigger + 1) === "into" && /^(?:force|effect)$/.test(wordAt(reading, trigger + 2));
        const date = intoForce ? dateBehind(reading, trigger, dates) : undefined;
        const [agreement] = subjectsBefore(reading, trigger, AGREEMENT);
        return date && agreement
          ? [{ subject: agreement, value: dateFor(date, statusOfFact(reading, trigger)), trigger }]
          : [];
      },
    ),
  examples: [
    ["The Aachen Treaty entered into force on 1 May 2020.", "Aachen Treaty IN_FORCE_SINCE 2020-05-01 asserted"],
    ["The Aachen Treaty will come into force on 1 May 2040.", "Aachen Treaty IN_FORCE_SINCE 2040-05-01 planned"],
    ["The Aachen Treaty entered a new phase on 1 May 2020.", ""],
  ],
};

function triggers(reading: Reading, isTrigger: (lemma: string, tag: string) => boolean): readonly number[] {
  return reading.sentence.tokens.flatMap((token, index) => (isTrigger(token.lemma, token.tag) ? [index] : []));
}

function agreementsAt(reading: Reading, trigger: number) {
  const behind = objectsBehind(reading, trigger, ["of"], AGREEMENT, 3);
  if (behind.length > 0) return behind;
  const before = subjectsBefore(reading, trigger, AGREEMENT);
  return before.length > 0 ? before : objectsAfter(reading, trigger, AGREEMENT, 8);
}

function placeOf(reading: Reading, trigger: number): { readonly values?: Readonly<Record<string, string>> } {
  const [place] = objectsBehind(reading, trigger, ["in", "at"], ["Place"], 10);
  return place ? { values: { place: place.mention.text } } : {};
}
