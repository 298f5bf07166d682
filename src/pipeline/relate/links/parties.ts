import { objectsBehind, topMentions } from "../arguments.ts";
import { isPossessive, type Placed, type Reading } from "../reading.ts";
import type { Link, Pair } from "./link.ts";

const PARTIES = ["Country"];

/** Who an agreement is between: "pact with India", "treaty between India and Russia". */
export const partiesBehind: Link = {
  id: "relate/party/behind",
  predicate: "PARTY_TO",
  confidence: 0.85,
  find: (reading) =>
    agreements(reading).flatMap((agreement): Pair[] =>
      objectsBehind(reading, agreement.last, ["with", "between"], PARTIES, 4).map((party) => ({
        subject: party,
        object: agreement,
      })),
    ),
  examples: [
    ["It signed the Aachen Treaty with India.", "India PARTY_TO Aachen Treaty asserted"],
    [
      "The Aachen Treaty between India and Russia expired.",
      "India PARTY_TO Aachen Treaty asserted; Russia PARTY_TO Aachen Treaty asserted",
    ],
    ["It discussed the Aachen Treaty in India.", ""],
  ],
};

/** Two countries in front of an agreement, or one that owns it: "India and Russia’s pact". */
export const partiesBefore: Link = {
  id: "relate/party/before",
  predicate: "PARTY_TO",
  confidence: 0.75,
  find: (reading) =>
    agreements(reading).flatMap((agreement): Pair[] => {
      const owner = topMentions(reading).find(
        (mention) =>
          mention.type === "Country" && isPossessive(reading, mention.last + 1) && agreement.first - mention.last <= 4,
      );
      return owner && owner.last < agreement.first ? [{ subject: owner, object: agreement }] : [];
    }),
  examples: [
    ["India’s Aachen Treaty expired.", "India PARTY_TO Aachen Treaty asserted"],
    ["The Aachen Treaty expired in India.", ""],
  ],
};

/** Two countries in the name: "Russia India RELOS pact", "2011 U.S.-Colombia Air Transport Agreement". */
export const partiesInName: Link = {
  id: "relate/party/name",
  predicate: "PARTY_TO",
  confidence: 0.85,
  find: (reading) =>
    agreements(reading).flatMap((agreement): Pair[] => {
      const inside = countriesInside(reading, agreement);
      return inside.length === 2 ? inside.map((party) => ({ subject: party, object: agreement })) : [];
    }),
  examples: [
    [
      "India and Japan met. They signed the India-Japan Air Transport Agreement.",
      "India PARTY_TO India-Japan Air Transport Agreement asserted; Japan PARTY_TO India-Japan Air Transport Agreement asserted",
    ],
    ["Japan met. They signed the Japan Air Transport Agreement.", ""],
  ],
};

function countriesInside(reading: Reading, agreement: Placed): readonly Placed[] {
  const inside: Placed[] = [];
  for (let at = agreement.first; at <= agreement.last; at++) {
    const token = reading.sentence.tokens[at];
    const entity = token && reading.findCountry(token.text);
    if (!token || !entity || inside.some(({ mention }) => mention.entity === entity)) continue;
    const mention = { ...agreement.mention, entity, start: token.start, end: token.end, text: token.text };
    inside.push({ mention, type: "Country", first: at, last: at, nested: true, attributive: false });
  }
  return inside;
}

function agreements(reading: Reading): readonly Placed[] {
  return topMentions(reading).filter((mention) => mention.type === "Agreement");
}
