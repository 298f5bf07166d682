import type { Placed, Reading } from "../reading.ts";
import { isInside, mentionsOf } from "./between.ts";
import { isLaw } from "./laws.ts";
import type { Link, Pair } from "./link.ts";

/** Two countries in the name: "Russia India RELOS pact", "2011 U.S.-Colombia Air Transport Agreement". */
export const partiesInName: Link = {
  id: "relate/party/name",
  predicate: "PARTY_TO",
  confidence: 0.85,
  find: (reading) =>
    mentionsOf(reading, "Agreement").flatMap((agreement): readonly Pair[] => {
      if (isLaw(agreement.mention.text)) return [];
      const inside = countriesInside(reading, agreement);
      return inside.length === 2 ? inside.map((subject) => ({ subject, object: agreement })) : [];
    }),
  examples: [
    [
      "India and Japan met. They signed the India-Japan Air Transport Agreement.",
      "India PARTY_TO India-Japan Air Transport Agreement asserted; Japan PARTY_TO India-Japan Air Transport Agreement asserted",
    ],
    [
      "India and Japan met. They signed a protocol of amendment to the India-Japan Air Transport Agreement.",
      "India PARTY_TO India-Japan Air Transport Agreement asserted; Japan PARTY_TO India-Japan Air Transport Agreement asserted",
    ],
    ["India and Japan met. They passed the India-Japan Trade Act.", ""],
    ["Japan met. They signed the Japan Air Transport Agreement.", ""],
  ],
};

/** A name about another agreement ("Protocol to the Japan-Peru Treaty") holds the parties of that one. */
function countriesInside(reading: Reading, agreement: Placed): readonly Placed[] {
  const inside: Placed[] = [];
  const inner = mentionsOf(reading, "Agreement").find((other) => isInside(other, agreement));
  for (let at = agreement.first; at < (inner?.first ?? agreement.last + 1); at++) {
    const token = reading.sentence.tokens[at];
    const entity = token && reading.findCountry(token.text);
    if (!token || !entity || inside.some(({ mention }) => mention.entity === entity)) continue;
    const mention = { ...agreement.mention, entity, start: token.start, end: token.end, text: token.text };
    inside.push({ mention, type: "Country", first: at, last: at, nested: true, attributive: false });
  }
  return inside;
}
