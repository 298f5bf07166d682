import { topMentions } from "../arguments.ts";
import type { Placed, Reading } from "../reading.ts";
import { isLaw } from "./laws.ts";
import type { Link, Pair } from "./link.ts";

/** Two countries in the name: "Russia India RELOS pact", "2011 U.S.-Colombia Air Transport Agreement". */
export const partiesInName: Link = {
  id: "relate/party/name",
  predicate: "PARTY_TO",
  confidence: 0.85,
  find: (reading) =>
    topMentions(reading).flatMap((agreement): readonly Pair[] => {
      if (agreement.type !== "Agreement" || isLaw(agreement.mention.text)) return [];
      const inside = countriesInside(reading, agreement);
      return inside.length === 2 ? inside.map((subject) => ({ subject, object: agreement })) : [];
    }),
  examples: [
    [
      "India and Japan met. They signed the India-Japan Air Transport Agreement.",
      "India PARTY_TO India-Japan Air Transport Agreement asserted; Japan PARTY_TO India-Japan Air Transport Agreement asserted",
    ],
    ["India and Japan met. They passed the India-Japan Trade Act.", ""],
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
