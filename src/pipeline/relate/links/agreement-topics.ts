import { ancestorsOf, caseOf, childrenBy, isLabel } from "../../../text/tree.ts";
import { topMentions } from "../arguments.ts";
import type { Placed, Reading } from "../reading.ts";
import { headOf } from "./between.ts";
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

const ABOUT = /^(?:for|on|about|over|regarding|concerning|covering)$/;
const TOPICS: ReadonlySet<string> = new Set(["System", "Place", "Event"]);

/** "a deal for the purchase of the S-400", "signed a pact about Ayni airbase", "protocol to the treaty": what the phrase behind it is about. */
export const topicOfAgreement: Link = {
  id: "relate/concern-topic/behind",
  predicate: "CONCERNS",
  confidence: 0.7,
  find: (reading) =>
    topMentions(reading)
      .filter(({ type }) => type === "Agreement")
      .flatMap((subject) => topicsOf(reading, subject).map((object) => ({ subject, object }))),
  examples: [
    [
      "Japan signed the Aachen Treaty for the purchase of the S-400 system.",
      "Aachen Treaty CONCERNS S-400 system asserted",
    ],
    ["The BREMA pact on the Arctic holds.", "BREMA pact CONCERNS Arctic asserted"],
    ["The BREMA pact (2019) on the joint production of the S-400 holds.", "BREMA pact CONCERNS S-400 asserted"],
    ["Japan signed the BREMA pact to the Aachen Treaty.", "BREMA pact CONCERNS Aachen Treaty asserted"],
    ["Japan signed the Aachen Treaty in the Arctic region.", ""],
    ["The BREMA pact holds on the Arctic.", ""],
  ],
};

function topicsOf(reading: Reading, agreement: Placed): readonly Placed[] {
  const { tree } = reading;
  const head = headOf(tree, agreement);
  const behind = (host: number, prepositions: RegExp) =>
    childrenBy(tree, host, "nmod", "obl").filter(
      (child) => child > agreement.last && prepositions.test(caseOf(tree, child)),
    );
  const token = tree.tokens[head];
  const hosts = token && isLabel(token, "obj") ? [head, token.head] : [head];
  const about = hosts.flatMap((host) => behind(host, ABOUT));
  const to = behind(head, /^to$/);
  return topMentions(reading).filter((topic) => {
    if (topic.first <= agreement.last || topic.mention.entity === agreement.mention.entity) return false;
    const at = headOf(tree, topic);
    if (topic.type === "Agreement") return to.includes(at);
    return TOPICS.has(topic.type) && about.some((phrase) => hangsStraight(reading, at, phrase));
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
