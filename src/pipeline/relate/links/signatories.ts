import { childrenBy, isUnder, type Tree } from "../../../text/tree.ts";
import { wordSet } from "../../../text/word-set.ts";
import { lower } from "../../../text/words.ts";
import { topMentions } from "../arguments.ts";
import { type Placed, type Reading, tokenAt, wordAt } from "../reading.ts";
import { statusOf } from "../status.ts";
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

/** "The following states signed the treaty: Japan, Mexico and Peru": a list behind a colon. */
export const signedByFollowing: Link = {
  id: "relate/signatories/following",
  predicate: "SIGNED",
  confidence: 0.8,
  find: (reading) => {
    const { tokens } = reading.sentence;
    const colon = tokens.findIndex(({ text }) => text === ":");
    const following = tokens.findIndex((token, at) => at < colon && lower(token) === "following");
    const verb = tokens.findIndex(({ lemma, tag }, at) => at < colon && tag === "VERB" && SIGNING.has(lemma));
    if (following === -1 || verb === -1 || !isSubject(reading.tree, verb, following)) return [];
    const agreement = agreementOf(reading, verb);
    const told = { status: statusOf(reading, verb), trigger: verb };
    return agreement ? listAfter(reading, colon).map((subject) => ({ subject, object: agreement, ...told })) : [];
  },
  examples: [
    [
      "The following countries signed the Aachen Treaty: Japan, Mexico and India.",
      "India SIGNED Aachen Treaty asserted; Japan SIGNED Aachen Treaty asserted; Mexico SIGNED Aachen Treaty asserted",
    ],
    ["Japan signed the Aachen Treaty with the following aims: India and trade.", ""],
    ["The following countries criticised the Aachen Treaty: Japan and Mexico.", ""],
  ],
};

const SIGNING: ReadonlySet<string> = wordSet("sign initial ink conclude");

/** "following" stands in the words for who does it; behind "by" a frame finds the list. */
function isSubject(tree: Tree, verb: number, following: number): boolean {
  return childrenBy(tree, verb, "nsubj").some(
    (subject) => tree.tokens[subject]?.label === "nsubj" && isUnder(tree, following, subject),
  );
}

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
  return verb === undefined ? [] : listAfter(reading, verb);
}

function listAfter(reading: Reading, start: number): readonly Placed[] {
  const list: Placed[] = [];
  let end = start;
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
