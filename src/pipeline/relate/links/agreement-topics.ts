import { ancestorsOf, caseOf, childrenBy, headWithin, isLabel } from "../../../text/tree.ts";
import { topMentions } from "../arguments.ts";
import type { Placed, Reading } from "../reading.ts";
import type { Link, Pair } from "./link.ts";

/** "Protocol to the Aachen Treaty": an agreement that names another is about it. */
export const agreementInName: Link = {
  id: "relate/concern-name/inside",
  predicate: "CONCERNS",
  confidence: 0.8,
  find: agreementsInside,
  examples: [
    [
      "They opened the Aachen Treaty. Japan signed the Protocol to the Aachen Treaty.",
      "Protocol to the Aachen Treaty CONCERNS Aachen Treaty asserted",
    ],
    ["Japan signed the Aachen Treaty.", ""],
  ],
};

function agreementsInside({ mentions }: Reading): readonly Pair[] {
  const agreements = mentions.filter(({ type }) => type === "Agreement");
  return agreements
    .filter(({ nested }) => !nested)
    .flatMap((subject) =>
      agreements
        .filter((object) => object.nested && subject.first <= object.first && object.last <= subject.last)
        .filter((object) => object.mention.entity !== subject.mention.entity)
        .map((object) => ({ subject, object })),
    );
}

const TOPICS: ReadonlySet<string> = new Set(["System", "Place", "Event"]);

/** "a deal for the purchase of the S-400", "signed a pact about Ayni airbase": what the phrase behind an agreement is about. */
export const topicOfAgreement: Link = {
  id: "relate/concern-topic/behind",
  predicate: "CONCERNS",
  confidence: 0.65,
  find: (reading) =>
    topMentions(reading)
      .filter(({ type }) => type === "Agreement")
      .flatMap((subject) => topicsOf(reading, subject).map((object) => ({ subject, object }))),
  examples: [
    [
      "Japan signed the Aachen Treaty for the purchase of the S-400 system.",
      "Aachen Treaty CONCERNS S-400 system asserted",
    ],
    ["Japan signed the Aachen Treaty in the Arctic region.", ""],
  ],
};

function topicsOf(reading: Reading, agreement: Placed): readonly Placed[] {
  const { tree } = reading;
  const head = headWithin(tree, agreement.first, agreement.last);
  const token = tree.tokens[head];
  const verb = token && isLabel(token, "obj") ? [token.head] : [];
  const phrases = [head, ...verb]
    .flatMap((host) => childrenBy(tree, host, "nmod", "obl"))
    .filter(
      (child) =>
        child > agreement.last && /^(?:for|on|about|over|regarding|concerning|covering)$/.test(caseOf(tree, child)),
    );
  return topMentions(reading).filter(({ type, first, last }) => {
    if (!TOPICS.has(type) || first <= agreement.last) return false;
    const at = headWithin(tree, first, last);
    return phrases.some((phrase) => hangsStraight(reading, at, phrase));
  });
}

/** Below the phrase over nouns and "of" alone: not in a clause, and not where it happens. */
function hangsStraight({ tree }: Reading, index: number, phrase: number): boolean {
  if (index === phrase) return true;
  const above = ancestorsOf(tree, index);
  const path = [index, ...above.slice(0, above.indexOf(phrase))];
  return (
    above.includes(phrase) &&
    path.every((at) => tree.tokens[at]?.tag !== "VERB" && /^(?:of|for|on|including|such|like)?$/.test(caseOf(tree, at)))
  );
}
