import { AGREEMENT_NOUNS } from "../../../lexicon/word-lists.ts";
import { ancestorsOf, caseOf, childrenBy, isLabel, isUnder, type Tree } from "../../../text/tree.ts";
import { wordSet } from "../../../text/word-set.ts";
import { objectsBehind, topMentions } from "../arguments.ts";
import { isPossessiveAt, type Placed, type Reading, tagAt, wordAt } from "../reading.ts";
import { headOf, mentionsUnder } from "./between.ts";
import { isLaw } from "./laws.ts";
import type { Link, Pair } from "./link.ts";

const PARTIES = ["Country"];
/** An agreement "with" a body has that body as a party; one "between" people has none. */
const COUNTERPARTS = ["Country", "Organization"];

/** Who an agreement is between: "pact with India", "treaty between India and Russia". */
export const partiesBehind: Link = {
  id: "relate/party/behind",
  predicate: "PARTY_TO",
  confidence: 0.85,
  find: (reading) =>
    agreements(reading).flatMap((agreement) => {
      const near = behindAgreement(reading, agreement, ["with", "between"], PARTIES);
      return pairs(near.length > 0 ? near : betweenByTree(reading, agreement), agreement);
    }),
  examples: [
    ["It signed the Aachen Treaty with India.", "India PARTY_TO Aachen Treaty asserted"],
    [
      "The Aachen Treaty between India and Russia expired.",
      "India PARTY_TO Aachen Treaty asserted; Russia PARTY_TO Aachen Treaty asserted",
    ],
    [
      "The Aachen Treaty is a defence agreement signed in May between India and Russia.",
      "India PARTY_TO Aachen Treaty asserted; Russia PARTY_TO Aachen Treaty asserted",
    ],
    ["It discussed the Aachen Treaty in India.", ""],
    ["It passed the Aachen Trade Act with India.", ""],
    ["They signed the Aachen Treaty, with India as the lone critic.", ""],
    ["The Aachen Treaty ended a war between India and Russia.", ""],
  ],
};

/** The other side: "Russia’s parliament ratified the pact with India" binds Russia too. */
export const otherParty: Link = {
  id: "relate/party/other",
  predicate: "PARTY_TO",
  confidence: 0.75,
  find: (reading) =>
    agreements(reading).flatMap((agreement) => {
      const [partner] = behindAgreement(reading, agreement, ["with"], COUNTERPARTS);
      const others = partner ? countriesOfSubject(reading, agreement) : [];
      return pairs(
        others.filter(({ mention }) => mention.entity !== partner?.mention.entity),
        agreement,
      );
    }),
  examples: [
    ["Japan signed the Aachen Treaty with India.", "Japan PARTY_TO Aachen Treaty asserted"],
    ["Japan’s parliament ratified the Aachen Treaty with India.", "Japan PARTY_TO Aachen Treaty asserted"],
    ["Japanese President Ana Lopez signed the Aachen Treaty with India.", "Japan PARTY_TO Aachen Treaty asserted"],
    ["Japan signed the Aachen Treaty.", ""],
    ["Japan criticised the Aachen Treaty with India.", ""],
  ],
};

/** Those that own an agreement: "India and Russia’s pact". */
export const partiesBefore: Link = {
  id: "relate/party/before",
  predicate: "PARTY_TO",
  confidence: 0.75,
  find: (reading) =>
    agreements(reading).flatMap((agreement): readonly Pair[] => {
      const owner = topMentions(reading).find(
        (mention) =>
          mention.type === "Country" &&
          isPossessiveAt(reading, mention.last + 1) &&
          agreement.first - mention.last <= 4,
      );
      if (!owner || owner.last >= agreement.first || isAccession(agreement)) return [];
      return pairs([...joinedTo(reading, owner), owner], agreement);
    }),
  examples: [
    ["India’s Aachen Treaty expired.", "India PARTY_TO Aachen Treaty asserted"],
    [
      "India and Japan’s Aachen Treaty expired.",
      "India PARTY_TO Aachen Treaty asserted; Japan PARTY_TO Aachen Treaty asserted",
    ],
    ["The Aachen Treaty expired in India.", ""],
    ["India’s Aachen accession protocol was ratified.", ""],
  ],
};

/** "India’s accession protocol" lets India in: its members make it, and whether India is one of its parties is not said. */
function isAccession({ mention }: Placed): boolean {
  return /\b(?:accession|membership)\b/i.test(mention.text);
}

function pairs(parties: readonly Placed[], agreement: Placed): readonly Pair[] {
  return parties.map((party) => ({ subject: party, object: agreement }));
}

function agreements(reading: Reading): readonly Placed[] {
  return topMentions(reading).filter(({ type, mention }) => type === "Agreement" && !isLaw(mention.text));
}

const MAKING: ReadonlySet<string> = wordSet(
  "sign conclude reach ink make negotiate agree strike ratify approve initial seal enter draft submit send pass endorse finalise finalize",
);

/** Right behind the agreement, over brackets and what it is: "RELOS (the pact) with India". */
function behindAgreement(
  reading: Reading,
  { last }: Placed,
  prepositions: readonly string[],
  types: readonly string[],
): readonly Placed[] {
  for (let at = last + 1; at <= last + 4; at++) {
    if (prepositions.includes(wordAt(reading, at))) return objectsBehind(reading, at - 1, prepositions, types, 1);
    const isNoun = tagAt(reading, at) === "NOUN" && !AGREEMENT_NOUNS.has(wordAt(reading, at));
    if (isNoun || tagAt(reading, at) === "VERB" || wordAt(reading, at) === ",") return [];
  }
  return [];
}

/** "between" under the agreement, or under a participle or a copula that says what it is; no other noun may come between. */
function betweenByTree(reading: Reading, agreement: Placed): readonly Placed[] {
  const tree = reading.tree;
  const head = headOf(tree, agreement);
  return topMentions(reading).filter((party) => {
    if (!PARTIES.includes(party.type) || party.first < agreement.last) return false;
    let index = headOf(tree, party);
    while (isLabel(tree.tokens[index], "conj")) index = tree.tokens[index]?.head ?? -1;
    if (caseOf(tree, index) !== "between") return false;
    const above = ancestorsOf(tree, index);
    const maker = MAKING.has(tree.tokens[above[0] ?? -1]?.lemma ?? "") ? above[1] : above[0];
    return maker === head || (maker !== undefined && isSaidOf(tree, maker, head));
  });
}

/** "The treaty is an agreement": what a copula says of the agreement at `head`. */
function isSaidOf(tree: Tree, noun: number, head: number): boolean {
  return AGREEMENT_NOUNS.has(tree.tokens[noun]?.lemma ?? "") && childrenBy(tree, noun, "nsubj").includes(head);
}

/** The countries in the words of whoever made the agreement: "Russia’s parliament", "Japanese President Ana Lopez". */
function countriesOfSubject(reading: Reading, agreement: Placed): readonly Placed[] {
  const tree = reading.tree;
  const verb = ancestorsOf(tree, headOf(tree, agreement)).find((index) => tree.tokens[index]?.tag === "VERB");
  const token = tree.tokens[verb ?? -1];
  if (verb === undefined || !token || !MAKING.has(token.lemma)) return [];
  const [agent] = childrenBy(tree, verb, "obl:agent");
  const [subject] = childrenBy(tree, verb, "nsubj").filter((index) => !isUnder(tree, headOf(tree, agreement), index));
  const actor = subject ?? agent;
  return actor === undefined ? [] : mentionsUnder(reading, actor, "Country");
}

/** "India and" of "India and Japan’s". */
function joinedTo(reading: Reading, owner: Placed): readonly Placed[] {
  const before = topMentions(reading).find(({ last }) => last === owner.first - 2);
  const isJoined = before?.type === "Country" && reading.sentence.tokens[owner.first - 1]?.lemma === "and";
  return before && isJoined ? [before] : [];
}
