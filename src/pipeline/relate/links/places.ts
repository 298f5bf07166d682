import { isPossessiveAt, type Placed, type Reading, tagAt, wordAt } from "../reading.ts";
import { headOf, mentionsOf, wordsBetween } from "./between.ts";
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
    ["They ran Ayni airbase in Japan's capital.", ""],
    ["NATO was in Kaspi.", ""],
    ["They hailed the work of NATO in Kaspi.", ""],
  ],
};

/** "the 23rd Annual Summit in New Delhi", "the Exercise (EX) on Guam" */
export const eventIn: Link = {
  id: "relate/place/event",
  predicate: "HELD_IN",
  confidence: 0.85,
  find: (reading) => placedIn(reading, ["Event"]).map((pair) => datedByEvent(reading, pair)),
  examples: [
    ["They hailed the Munich Security Conference in Munich.", "Munich Security Conference HELD_IN Munich asserted"],
    [
      "They hailed the Munich Security Conference in Munich in May 2019.",
      "Munich Security Conference HELD_IN Munich asserted 2019-05",
    ],
    ["The Munich Security Conference was fun in Munich.", ""],
  ],
};

/** "the Polish city of Gdynia", "the Czech capital, Prague", "Japan’s Okinawa": whose place it is. */
export const placeOfCountry: Link = {
  id: "relate/place/country",
  predicate: "LOCATED_IN",
  confidence: 0.85,
  find: (reading) =>
    mentionsOf(reading, "Place").flatMap((place): Pair[] => {
      const country = mentionsOf(reading, "Country").findLast(({ last }) => last < place.first);
      return country && OF_COUNTRY.test(wordsBetween(reading, country, place))
        ? [{ subject: place, object: country }]
        : [];
    }),
  examples: [
    ["They met in the Japanese port city of Kaspi.", "Kaspi LOCATED_IN Japan asserted"],
    ["They met in the Japanese capital, Kaspi.", "Kaspi LOCATED_IN Japan asserted"],
    ["They met in Japan's capital, Kaspi.", "Kaspi LOCATED_IN Japan asserted"],
    ["They met on Japan's Kaspi Island.", "Kaspi Island LOCATED_IN Japan asserted"],
    ["They met Japanese envoys of Kaspi.", ""],
    ["They left Japan, Kaspi said.", ""],
  ],
};

/** "Paris-based", "U.S. Embassy Bogota": where a body sits. */
export const seatOf: Link = {
  id: "relate/place/seat",
  predicate: "LOCATED_IN",
  confidence: 0.85,
  find: (reading) => mentionsOf(reading, "Organization").flatMap((body) => seatsOf(reading, body)),
  examples: [
    ["Georgia-based Kaspi Bank grew.", "Kaspi Bank LOCATED_IN Georgia asserted"],
    ["Kaspi Bank grew in Georgia.", ""],
  ],
};

const WHERE = ["Place", "Country"];
const SITE =
  "(?:(?:port|coastal|border|capital|southern|northern|eastern|western|resort) )?(?:city|town|village|port|capital|region|province|island|state|district|oblast|territory|resort|peninsula)";
/** Between a country and a place in it. */
const OF_COUNTRY = new RegExp(
  `^(?: ${SITE} of |(?: ${SITE},? )|['’]s? (?:(?:${SITE}(?: of|,)|\\p{Ll}{3,12}) )?)$`,
  "u",
);

/** The two are parted by a preposition, and at most a plain noun ("airbase facilities in") or a short name in brackets. */
function placedIn(reading: Reading, types: readonly string[]): readonly Pair[] {
  return reading.mentions.flatMap((subject): Pair[] => {
    if (!types.includes(subject.type) || subject.nested || isShortName(subject)) return [];
    const behind = behindBrackets(reading, subject.last + 1);
    const preposition = tagAt(reading, behind) === "NOUN" ? behind + 1 : behind;
    const isIn = (subject.type === "Event" ? /^(?:in|at|on)$/ : /^(?:in|at)$/).test(wordAt(reading, preposition));
    const object = isIn ? placeAt(reading, preposition + 1) : undefined;
    return object ? [{ subject, object }] : [];
  });
}

/** A body with a short name is at home in more than one place: "the work of NATO in Kosovo". */
function isShortName({ type, first, last }: Placed): boolean {
  return type === "Organization" && first === last;
}

function behindBrackets(reading: Reading, index: number): number {
  if (wordAt(reading, index) !== "(") return index;
  const close = [2, 3, 4].find((step) => wordAt(reading, index + step) === ")");
  return close === undefined ? index : index + close + 1;
}

function placeAt(reading: Reading, index: number): Placed | undefined {
  const first = wordAt(reading, index) === "the" ? index + 1 : index;
  return reading.mentions.find(
    (mention) =>
      mention.first === first &&
      WHERE.includes(mention.type) &&
      !mention.attributive &&
      !mention.nested &&
      !isPossessiveAt(reading, mention.last + 1),
  );
}

/** When an event is held is what its own words or its clause date. */
function datedByEvent(reading: Reading, pair: Pair): Pair {
  return { ...pair, trigger: headOf(reading.tree, pair.subject) };
}

function seatsOf(reading: Reading, body: Placed): readonly Pair[] {
  const wheres = mentionsOf(reading, ...WHERE);
  const inside = /\b(?:embassy|consulate|mission)\b/i.test(body.mention.text)
    ? wheres.find((place) => place.type === "Place" && place.first > body.first && place.last === body.last)
    : undefined;
  const before = wheres.find(
    (place) => place.last < body.first && /^[- ]based $/.test(wordsBetween(reading, place, body)),
  );
  return [inside, before].flatMap((place) => (place ? [{ subject: body, object: place }] : []));
}
