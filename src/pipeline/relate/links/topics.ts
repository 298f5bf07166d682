import { topMentions } from "../arguments.ts";
import type { Placed, Reading } from "../reading.ts";
import { wordsBetween } from "./between.ts";
import type { Link, Pair } from "./link.ts";

/** "the pact on the Northern Sea Route", "the deal for S-400s", "protocol to the treaty": what an agreement is about, by its noun. */
export const topicBehind: Link = {
  id: "relate/topic/behind",
  predicate: "CONCERNS",
  confidence: 0.8,
  find: (reading) =>
    agreements(reading).flatMap((agreement): Pair[] => {
      const topic = topMentions(reading).find(({ first }) => first > agreement.last);
      const words = topic ? wordsBetween(reading, agreement, topic) : "";
      return topic && isTopic(topic, words) ? [{ subject: agreement, object: topic }] : [];
    }),
  examples: [
    ["The BREMA pact on the Arctic holds.", "BREMA pact CONCERNS Arctic asserted"],
    ["The BREMA pact (2019) on the joint production of the S-400 holds.", "BREMA pact CONCERNS S-400 asserted"],
    ["The BREMA pact holds on the Arctic.", ""],
    ["The BREMA pact for the Arctic holds.", ""],
  ],
};

function agreements(reading: Reading): readonly Placed[] {
  return topMentions(reading).filter(({ type }) => type === "Agreement");
}

/** Over brackets and up to three plain words: "on the joint production of the". */
const ABOUT =
  /^(?: \([^()]{1,30}\))? (?:on|concerning|regarding|about|covering|for|to)(?: the| an?)?(?: \p{Ll}[\p{Ll}-]+){0,3}(?: the)? $/u;

function isTopic({ type, mention }: Placed, words: string): boolean {
  if (!ABOUT.test(words) || mention.form === "pronoun") return false;
  const preposition = /(?:\) | )(on|concerning|regarding|about|covering|for|to)\b/.exec(words)?.[1];
  if (type === "Agreement") return preposition === "to";
  if (type === "System") return preposition !== "to";
  return (type === "Place" || type === "Event") && preposition !== "to" && preposition !== "for";
}
