import { type Placed, type Reading, tagAt, wordAt } from "../reading.ts";
import { statusOf } from "../status.ts";
import { mentionsOf } from "./between.ts";
import type { Link, Pair } from "./link.ts";

/** "will travel to Munich to attend the conference": it is held where they go to attend it. */
export const eventOfJourney: Link = {
  id: "relate/place/journey",
  predicate: "HELD_IN",
  confidence: 0.75,
  find: (reading) =>
    mentionsOf(reading, "Event").flatMap((event): Pair[] => {
      const journey = journeyBefore(reading, event);
      const place = journey === undefined ? undefined : placeOfJourney(reading, journey, event);
      return place && journey !== undefined
        ? [{ subject: event, object: place, trigger: journey, status: statusOf(reading, journey) }]
        : [];
    }),
  examples: [
    [
      "Ana Lopez will travel to Munich on 5 May 2040 to attend the Munich Security Conference.",
      "Munich Security Conference HELD_IN Munich planned 2040-05-05",
    ],
    ["Ana Lopez will leave Munich to attend the Munich Security Conference.", ""],
    ["Ana Lopez will travel to Munich and hopes to attend the Munich Security Conference.", ""],
  ],
};

const JOURNEY: ReadonlySet<string> = new Set(["visit", "arrive", "travel", "fly", "come", "go", "trip"]);
const ATTENDING: ReadonlySet<string> = new Set(["attend", "join", "address", "chair", "co-chair"]);
const LONGEST = 18;

/** The journey whose aim it is to attend the event, with no other verb between. */
function journeyBefore(reading: Reading, event: Placed): number | undefined {
  const article = /^(?:the|a|an|their|his|her)$/.test(wordAt(reading, event.first - 1)) ? 2 : 1;
  const before = event.first - article;
  if (!ATTENDING.has(wordAt(reading, before)) || wordAt(reading, before - 1) !== "to") return undefined;
  for (let at = before - 2; at > Math.max(0, event.first - LONGEST); at--) {
    if (JOURNEY.has(reading.sentence.tokens[at]?.lemma ?? "")) return at;
    if (tagAt(reading, at) === "VERB") return undefined;
  }
  return undefined;
}

function placeOfJourney(reading: Reading, journey: number, event: Placed): Placed | undefined {
  const place = reading.mentions.find(({ first, nested }) => first > journey && !nested);
  const isNear = place !== undefined && place.first - journey <= 3 && place.last < event.first;
  return isNear && (place.type === "Place" || place.type === "Country") ? place : undefined;
}
