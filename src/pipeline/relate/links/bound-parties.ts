import { caseOf, childrenBy, conjunctsOf, isLabel, isUnder, type Tree } from "../../../text/tree.ts";
import { wordSet } from "../../../text/word-set.ts";
import { topMentions } from "../arguments.ts";
import type { Placed, Reading } from "../reading.ts";
import { statusOf } from "../status.ts";
import { headOf, isInside, mentionsOf } from "./between.ts";
import type { Link, Pair } from "./link.ts";

/** "Under the treaty, Japan and India will share data", "by signing it, both agree": it binds both. */
export const boundBy: Link = {
  id: "relate/party/bound",
  predicate: "PARTY_TO",
  confidence: 0.75,
  find: (reading) => {
    const tree = reading.tree;
    return agreements(reading).flatMap((agreement): readonly Pair[] => {
      const verb = boundVerb(tree, headOf(tree, agreement));
      return verb === undefined ? [] : joint(reading, subjectsOf(tree, verb), agreement);
    });
  },
  examples: [
    [
      "Under the Aachen Treaty, Japan and India will share data.",
      "India PARTY_TO Aachen Treaty asserted; Japan PARTY_TO Aachen Treaty asserted",
    ],
    [
      "By signing the Aachen Treaty, Japan and India agree to share data.",
      "India PARTY_TO Aachen Treaty asserted; Japan PARTY_TO Aachen Treaty asserted",
    ],
    ["Under the Aachen Treaty, Japan will share data.", ""],
    ["After the Aachen Treaty, Japan and India shared data.", ""],
  ],
};

/** "Japan and India concluded the treaty", "signed by Indian envoy A and Japanese envoy B": those who make it together are its parties. */
export const jointSigners: Link = {
  id: "relate/party/signers",
  predicate: "PARTY_TO",
  confidence: 0.75,
  find: (reading) => {
    const tree = reading.tree;
    return agreements(reading).flatMap((agreement): readonly Pair[] => {
      const head = headOf(tree, agreement);
      const verb = makingVerb(tree, head);
      if (verb === undefined || statusOf(reading, verb) !== "asserted") return [];
      const actors = [...subjectsOf(tree, verb), ...childrenBy(tree, verb, "obl:agent")];
      return joint(
        reading,
        actors.filter((actor) => !isUnder(tree, head, actor)),
        agreement,
      );
    });
  },
  examples: [
    [
      "Japan and India signed the Aachen Treaty.",
      "India PARTY_TO Aachen Treaty asserted; Japan PARTY_TO Aachen Treaty asserted",
    ],
    [
      "The Aachen Treaty was signed by Indian President Ana Lopez and Japanese President Denis Manturov.",
      "India PARTY_TO Aachen Treaty asserted; Japan PARTY_TO Aachen Treaty asserted",
    ],
    ["Japan signed the Aachen Treaty.", ""],
    ["Japan and India criticised the Aachen Treaty.", ""],
    ["Japan and India will sign the Aachen Treaty later.", ""],
  ],
};

function agreements(reading: Reading): readonly Placed[] {
  return topMentions(reading).filter((mention) => mention.type === "Agreement");
}

function toPairs(parties: readonly Placed[], agreement: Placed): readonly Pair[] {
  return parties.map((party) => ({ subject: party, object: agreement }));
}

/** Two parties at least, one for each of those that are joined at one of `heads`. */
function joint(reading: Reading, heads: readonly number[], agreement: Placed): readonly Pair[] {
  const parties = heads.flatMap((head) => partiesAt(reading, head));
  return new Set(parties.map(({ mention }) => mention.entity)).size > 1 ? toPairs(parties, agreement) : [];
}

/**
 * Of persons that are joined there the countries that they act for; else the countries and bodies themselves, also those of "ministers
 * from A and B". A body joined to persons is no party beside them.
 */
function partiesAt(reading: Reading, head: number): readonly Placed[] {
  const { tree } = reading;
  const joined = conjunctsOf(tree, head);
  const homes = joined.flatMap((index) => homeOf(reading, index));
  if (homes.length > 0) return homes;
  return joined.flatMap((index): readonly Placed[] => {
    const [from] = childrenBy(tree, index, "nmod").filter((child) => /^(?:from|of)$/.test(caseOf(tree, child)));
    const named = reading.mentionsAt(index);
    const all = named.length > 0 || from === undefined ? named : conjunctsOf(tree, from).flatMap(reading.mentionsAt);
    return all.filter(({ type }) => BINDING.includes(type));
  });
}

const BINDING: readonly string[] = ["Country", "Organization"];

/** The country of the post before the person at `index`, else the one that the document tells where it tells no other. */
function homeOf(reading: Reading, index: number): readonly Placed[] {
  const person = reading.mentionsAt(index).find(({ type }) => type === "Person");
  if (!person) return [];
  const post = mentionsOf(reading, "Office").find(({ last }) => last + 1 === person.first);
  const country = post && mentionsOf(reading, "Country").find((each) => isInside(each, post));
  if (country) return [country];
  const homes = [...reading.homesOf(person.mention.entity)];
  const [entity] = homes;
  return entity && homes.length === 1 ? [{ ...person, type: "Country", mention: { ...person.mention, entity } }] : [];
}

const MAKING: ReadonlySet<string> = wordSet("sign conclude reach ink initial strike seal");

/** The verb whose object or passive subject the agreement is. */
function makingVerb(tree: Tree, head: number): number | undefined {
  const token = tree.tokens[head];
  const verb = token?.head ?? -1;
  const isMade = isLabel(token, "obj") || token?.label === "nsubj:pass" || isLabel(tree.tokens[verb], "acl");
  return isMade && MAKING.has(tree.tokens[verb]?.lemma ?? "") ? verb : undefined;
}

/** Of a verb without a subject of its own those of the verb that it completes: "will allow Japan to become". */
function subjectsOf(tree: Tree, verb: number): readonly number[] {
  const own = childrenBy(tree, verb, "nsubj");
  const token = tree.tokens[verb];
  if (own.length > 0 || !token || !isLabel(token, "xcomp")) return own;
  const objects = childrenBy(tree, token.head, "obj");
  return objects.length > 0 ? objects : childrenBy(tree, token.head, "nsubj");
}

/** The verb that an agreement hangs on by "under" or "under the terms of", or by "by signing". */
function boundVerb(tree: Tree, head: number): number | undefined {
  const token = tree.tokens[head];
  const above = tree.tokens[token?.head ?? -1];
  if (!token || !above) return undefined;
  if (/^(?:term|provision|framework)$/.test(above.lemma)) return boundVerb(tree, token.head);
  if (above.tag !== "VERB") return undefined;
  if (caseOf(tree, head) === "under") return token.head;
  return MAKING.has(above.lemma) && caseOf(tree, token.head) === "by" ? above.head : undefined;
}
