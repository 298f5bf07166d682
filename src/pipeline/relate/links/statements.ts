import { REPORTING_VERBS } from "../../../lexicon/word-lists.ts";
import { subjectsBefore, topMentions } from "../arguments.ts";
import { type Placed, type Reading, tagAt, tokenAt } from "../reading.ts";
import type { Link, Pair } from "./link.ts";

const SPEAKERS = ["Person"];
const TOPICS: ReadonlySet<string> = new Set(["Agreement", "System", "Event"]);

/** A person who is reported as saying something, and the first agreement, system or event that the words are about. */
export const statement: Link = {
  id: "relate/statement/verb",
  predicate: "COMMENTED_ON",
  confidence: 0.65,
  find: (reading) =>
    reading.sentence.tokens.flatMap((token, verb): Pair[] => {
      if (token.tag !== "VERB" || !REPORTING_VERBS.has(token.lemma)) return [];
      const topic = topicBehind(reading, verb);
      return topic ? subjectsBefore(reading, verb, SPEAKERS).map((subject) => ({ subject, object: topic })) : [];
    }),
  examples: [
    [
      "Kremlin spokesperson Dmitry Peskov praised the Aachen Treaty.",
      "Dmitry Peskov COMMENTED_ON Aachen Treaty asserted",
    ],
    ["Kremlin spokesperson Dmitry Peskov left.", ""],
  ],
};

/** "According to Lavrov, the treaty …" */
export const accordingTo: Link = {
  id: "relate/statement/according",
  predicate: "COMMENTED_ON",
  confidence: 0.65,
  find: (reading) =>
    reading.sentence.tokens.flatMap((token, at): Pair[] => {
      const speaker = token.text.toLowerCase() === "according" ? speakerBehind(reading, at + 1) : undefined;
      const topic = speaker && topicBehind(reading, speaker.last);
      return speaker && topic ? [{ subject: speaker, object: topic }] : [];
    }),
  examples: [
    [
      "According to Kremlin spokesperson Dmitry Peskov, the Aachen Treaty failed.",
      "Dmitry Peskov COMMENTED_ON Aachen Treaty asserted",
    ],
    ["According to Kremlin spokesperson Dmitry Peskov, it rained.", ""],
  ],
};

function topicBehind(reading: Reading, index: number): Placed | undefined {
  return topMentions(reading).find((mention) => mention.first > index && TOPICS.has(mention.type));
}

/** Who is reported as saying what stands at `index`: the subject of the reporting verb before it, or whom it is "according to". */
export function findSpeaker(reading: Reading, index: number): Placed | undefined {
  for (let at = index - 1; at > 0; at--) {
    const token = tokenAt(reading, at);
    if (token?.tag === "VERB" && REPORTING_VERBS.has(token.lemma))
      return subjectsBefore(reading, at, ["Person", "Organization"])[0];
    if (token?.text.toLowerCase() === "according") return speakerBehind(reading, at + 1);
  }
  const according = reading.sentence.tokens.findIndex((token, at) => at > index && token.text === "according");
  return according === -1 ? undefined : speakerBehind(reading, according + 1);
}

function speakerBehind(reading: Reading, index: number): Placed | undefined {
  const speaker = topMentions(reading).find((mention) => mention.first > index && mention.type !== "Office");
  const near = speaker && speaker.first - index < 8 && tagAt(reading, index) === "ADP";
  return near && ["Person", "Organization"].includes(speaker.type) ? speaker : undefined;
}
