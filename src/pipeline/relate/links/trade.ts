import { ancestorsOf, isUnder } from "../../../text/tree.ts";
import { objectsBehind, ownersOf } from "../arguments.ts";
import { datesIn } from "../placed-dates.ts";
import { findMoney } from "../quantities.ts";
import { type Placed, type Reading, tagAt } from "../reading.ts";
import type { Link, Pair } from "./link.ts";

const COUNTRY = ["Country"];
const TRADE: ReadonlySet<string> = new Set(["trade", "turnover", "commerce"]);
const FLOWS: ReadonlySet<string> = new Set(["export", "import", "sale", "shipment", "purchase"]);

/** "bilateral trade between India and Russia reached $68.7 billion", "Indian exports to Russia": with sum and date. */
export const tradesWith: Link = {
  id: "relate/trade/noun",
  predicate: "TRADES_WITH",
  confidence: 0.8,
  find: (reading) =>
    reading.sentence.tokens.flatMap((token, noun): Pair[] => {
      if (tagAt(reading, noun) !== "NOUN") return [];
      const [subject, object] = TRADE.has(token.lemma)
        ? tradersAt(reading, noun)
        : FLOWS.has(token.lemma)
          ? flowAt(reading, noun)
          : [];
      return subject && object ? sumsAt(reading, noun).map((sum) => ({ subject, object, ...sum })) : [];
    }),
  examples: [
    ["Trade between India and Japan reached $5 billion in 2019.", "Japan TRADES_WITH India asserted 2019"],
    [
      "Trade between India and Japan reached $5 billion in 2019, up from just $2 billion in 1995.",
      "Japan TRADES_WITH India asserted 1995; Japan TRADES_WITH India asserted 2019",
    ],
    ["India's trade with Japan grew.", "Japan TRADES_WITH India asserted"],
    ["Indian exports to Japan fell.", "Japan TRADES_WITH India asserted"],
    ["Trade in India grew, Japan said.", ""],
    ["India's trade minister met Japan's envoy.", ""],
  ],
};

/** "trade between A and B", "A’s trade with B" */
function tradersAt(reading: Reading, noun: number): readonly Placed[] {
  const between = objectsBehind(reading, noun, ["between"], COUNTRY, 2);
  if (between.length === 2) return between;
  const [partner] = objectsBehind(reading, noun, ["with"], COUNTRY, 2);
  return partner ? [...ownerOf(reading, noun), partner] : [];
}

/** "A’s exports to B", "Indian imports from B" */
function flowAt(reading: Reading, noun: number): readonly Placed[] {
  const [partner] = objectsBehind(reading, noun, ["to", "from"], COUNTRY, 1);
  return partner ? [...ownerOf(reading, noun), partner] : [];
}

/** The country whose trade it is: by ’s, or a demonym right before. */
function ownerOf(reading: Reading, noun: number): readonly Placed[] {
  const [owner] = ownersOf(reading, noun, COUNTRY);
  const before = reading.mentions.find(
    ({ type, last }) =>
      type === "Country" && (last === noun - 1 || (last === noun - 2 && tagAt(reading, noun - 1) === "ADJ")),
  );
  return owner ? [owner] : before ? [before] : [];
}

/** The sums behind the noun in its clause, each with its date: that of the clause for the first, else one that hangs on the sum itself. */
function sumsAt(reading: Reading, noun: number): readonly Pick<Pair, "values" | "trigger" | "status">[] {
  const tree = reading.tree;
  const trigger = ancestorsOf(tree, noun).find((index) => tagAt(reading, index) === "VERB") ?? noun;
  const start = reading.sentence.tokens[noun]?.end ?? reading.sentence.end;
  const sums = findMoney(reading.source.text, { start, end: reading.sentence.end }).flatMap((sum) => {
    const first = reading.sentence.tokens.findIndex((token) => token.start >= sum.start);
    const last = reading.sentence.tokens.findLastIndex((token) => token.end <= sum.end);
    return first === -1 || !isUnder(tree, first, trigger) ? [] : [{ first, last, values: { value: sum.text } }];
  });
  const [clause, ...others] = sums;
  const dated = others.flatMap(({ first, last, values }) => {
    const date = datesIn(reading).dates.find(
      ({ bound, governor }) => bound === "" && governor >= first && governor <= last,
    );
    return date ? [{ values, trigger: date.governor }] : [];
  });
  return [{ trigger, ...(clause ? { values: clause.values } : {}) }, ...dated];
}
