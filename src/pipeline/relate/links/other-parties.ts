import { caseOf, childrenBy, conjunctsOf, isUnder, type Tree } from "../../../text/tree.ts";
import { topMentions } from "../arguments.ts";
import type { Placed, Reading } from "../reading.ts";
import { headOf } from "./between.ts";
import type { Link, Pair } from "./link.ts";

/** "for Japan and the other parties to the treaty": whoever is named beside the others is one of them. */
export const besideOtherParties: Link = {
  id: "relate/party/others",
  predicate: "PARTY_TO",
  confidence: 0.85,
  find: (reading) => {
    const tree = reading.tree;
    return reading.sentence.tokens.flatMap((token, noun): readonly Pair[] => {
      if (token.lemma !== "party" || !isOther(tree, noun)) return [];
      const agreement = agreementBehind(reading, noun);
      const named = conjunctsOf(tree, noun).flatMap(reading.mentionsAt);
      const parties = named.filter(({ type }) => type === "Country");
      return agreement ? parties.map((subject) => ({ subject, object: agreement })) : [];
    });
  },
  examples: [
    ["It was signed for Japan and the other parties to the Aachen Treaty.", "Japan PARTY_TO Aachen Treaty asserted"],
    ["Japan hailed the other parties to the Aachen Treaty.", ""],
  ],
};

function isOther(tree: Tree, noun: number): boolean {
  return childrenBy(tree, noun, "amod").some((child) => tree.tokens[child]?.lemma === "other");
}

function agreementBehind(reading: Reading, noun: number): Placed | undefined {
  const { tree } = reading;
  return topMentions(reading).find((mention) => {
    const head = headOf(tree, mention);
    return mention.type === "Agreement" && caseOf(tree, head) === "to" && isUnder(tree, head, noun);
  });
}
