import { objectsBehind, topMentions } from "../arguments.ts";
import { isPossessiveAt, type Placed, type Reading, wordAt } from "../reading.ts";
import { headOf } from "./between.ts";
import type { Link, Pair } from "./link.ts";

/** "the exercise between India and Russia", "a summit of France and Japan": who takes part in an event, by its name alone. */
export const participantsBehind: Link = {
  id: "relate/participant/behind",
  predicate: "PARTICIPATED_IN",
  confidence: 0.8,
  find: (reading) =>
    events(reading).flatMap((event) => {
      const found = objectsBehind(reading, event.last, ["between"], PARTICIPANTS, 3);
      return toPairs(reading, found, event);
    }),
  examples: [
    [
      "The Munich Security Conference between India and Japan ended.",
      "India PARTICIPATED_IN Munich Security Conference asserted; Japan PARTICIPATED_IN Munich Security Conference asserted",
    ],
    ["The Munich Security Conference ended a row between India and Japan.", ""],
  ],
};

/** "India and Japan’s Malabar exercise": two owners at least take part; one may only be its host. */
export const participantsBefore: Link = {
  id: "relate/participant/before",
  predicate: "PARTICIPATED_IN",
  confidence: 0.75,
  find: (reading) =>
    events(reading).flatMap((event) => {
      const owner = topMentions(reading).find(
        ({ last }) => isPossessiveAt(reading, last + 1) && event.first - last > 0 && event.first - last <= 4,
      );
      const other = topMentions(reading).find(({ last }) => owner !== undefined && last === owner.first - 2);
      const joined = owner && other && wordAt(reading, owner.first - 1) === "and" ? [other, owner] : [];
      return toPairs(
        reading,
        joined.filter(({ type }) => PARTICIPANTS.includes(type)),
        event,
      );
    }),
  examples: [
    [
      "India and Japan's Munich Security Conference ended.",
      "India PARTICIPATED_IN Munich Security Conference asserted; Japan PARTICIPATED_IN Munich Security Conference asserted",
    ],
    ["India's Munich Security Conference ended.", ""],
  ],
};

const PARTICIPANTS = ["Country"];

function events(reading: Reading): readonly Placed[] {
  return topMentions(reading).filter(({ type }) => type === "Event");
}

function toPairs(reading: Reading, participants: readonly Placed[], event: Placed): readonly Pair[] {
  const trigger = headOf(reading.tree, event);
  return participants.map((subject) => ({ subject, object: event, trigger }));
}
