import { topMentions } from "../arguments.ts";
import { type Placed, type Reading, tokenAt, wordAt } from "../reading.ts";
import type { Link, Pair } from "./link.ts";

const SIGNERS: ReadonlySet<string> = new Set(["Country", "Organization", "Person"]);
const LIST: ReadonlySet<string> = new Set([",", "and", "&", "the", "also", ";", ":"]);

/** "The signatories were Japan, Mexico and the European Union": of the agreement that the text named last. */
export const signatories: Link = {
  id: "relate/signatories/list",
  predicate: "SIGNED",
  confidence: 0.8,
  find: (reading) =>
    reading.sentence.tokens.flatMap((token, at): Pair[] => {
      if (token.lemma !== "signatory") return [];
      const agreement = agreementOf(reading, at);
      return agreement ? listBehind(reading, at).map((subject) => ({ subject, object: agreement })) : [];
    }),
  examples: [
    [
      "They opened the Aachen Treaty. The other signatories were Japan and Mexico.",
      "Japan SIGNED Aachen Treaty asserted; Mexico SIGNED Aachen Treaty asserted",
    ],
    ["They opened the Aachen Treaty. The signatories left Japan.", ""],
    ["The signatories were Japan and Mexico.", ""],
  ],
};

function agreementOf(reading: Reading, at: number): Placed | undefined {
  const here = topMentions(reading).find((mention) => mention.type === "Agreement" && Math.abs(mention.first - at) < 6);
  const before = reading.before.get("Agreement");
  if (here || !before) return here;
  return { mention: before, type: "Agreement", first: -1, last: -1, nested: false, attributive: false };
}

/** Those that follow "were", "are" or "include" without a break. */
function listBehind(reading: Reading, at: number): readonly Placed[] {
  const verb = [1, 2, 3, 4, 5, 6]
    .map((step) => at + step)
    .find((index) => /^(?:be|include)$/.test(tokenAt(reading, index)?.lemma ?? ""));
  if (verb === undefined) return [];
  const list: Placed[] = [];
  let end = verb;
  for (const mention of topMentions(reading)) {
    if (mention.first <= end) continue;
    for (let between = end + 1; between < mention.first; between++)
      if (!LIST.has(wordAt(reading, between))) return list;
    if (!SIGNERS.has(mention.type)) return list;
    list.push(mention);
    end = mention.last;
  }
  return list;
}
