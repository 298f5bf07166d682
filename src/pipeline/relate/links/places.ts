import { type Placed, type Reading, tagAt, wordAt } from "../reading.ts";
import type { Link, Pair } from "./link.ts";

/** "the Indian Embassy in Moscow", "Ayni airbase in Tajikistan": right behind the name. */
export const locatedIn: Link = {
  id: "relate/place/in",
  predicate: "LOCATED_IN",
  confidence: 0.8,
  find: (reading) => placedIn(reading, ["Place", "Organization"]),
  examples: [
    ["The Indian Embassy in Kaspi closed.", "Indian Embassy LOCATED_IN Kaspi asserted"],
    ["They ran Ayni airbase in Tajikistan.", "Ayni airbase LOCATED_IN Tajikistan asserted"],
    ["NATO was in Kaspi.", ""],
  ],
};

/** "the 23rd Annual Summit in New Delhi" */
export const eventIn: Link = {
  id: "relate/place/event",
  predicate: "HELD_IN",
  confidence: 0.85,
  find: (reading) => placedIn(reading, ["Event"]),
  examples: [
    ["They met at the Munich Security Conference in Munich.", "Munich Security Conference HELD_IN Munich asserted"],
    ["The Munich Security Conference was fun in Munich.", ""],
  ],
};

const WHERE = ["Place", "Country"];

/** The two are parted by "in" or "at" and at most one plain noun ("airbase facilities in"). */
function placedIn(reading: Reading, types: readonly string[]): readonly Pair[] {
  return reading.mentions.flatMap((subject): Pair[] => {
    if (!types.includes(subject.type) || subject.nested) return [];
    const preposition = tagAt(reading, subject.last + 1) === "NOUN" ? subject.last + 2 : subject.last + 1;
    const object = /^(?:in|at)$/.test(wordAt(reading, preposition)) ? placeAt(reading, preposition + 1) : undefined;
    return object ? [{ subject, object }] : [];
  });
}

function placeAt(reading: Reading, index: number): Placed | undefined {
  const first = wordAt(reading, index) === "the" ? index + 1 : index;
  return reading.mentions.find(
    (mention) => mention.first === first && WHERE.includes(mention.type) && !mention.attributive,
  );
}
