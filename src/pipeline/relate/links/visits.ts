import { caseOf, childrenBy } from "../../../text/tree.ts";
import { wordSet } from "../../../text/word-set.ts";
import { mentionsOf as mentionsOfPhrase } from "../engine/mentions-of.ts";
import { antecedentOf } from "../engine/subjects.ts";
import type { Reading } from "../reading.ts";
import { statusOf } from "../status.ts";
import type { Link, Pair } from "./link.ts";

const VISITS: ReadonlySet<string> = wordSet("visit trip tour");

/** "was in Japan for a state visit", "is in Oslo on a visit": who is there visits it. */
export const presentOnVisit: Link = {
  id: "relate/visit/present",
  predicate: "VISITED",
  confidence: 0.8,
  find: (reading) =>
    reading.sentence.tokens.flatMap((token, visit): readonly Pair[] => {
      if (!VISITS.has(token.lemma) || !/^(?:for|on)$/.test(caseOf(reading.tree, visit))) return [];
      return whoIsThere(reading, token.head, visit);
    }),
  examples: [
    ["President Emmanuel Macron was in Japan for a state visit.", "Emmanuel Macron VISITED Japan asserted"],
    [
      "President Emmanuel Macron, who was in Japan on a visit, spoke to reporters.",
      "Emmanuel Macron VISITED Japan asserted",
    ],
    ["President Emmanuel Macron was in Japan for talks.", ""],
    ["The embassy was in Japan for a visit.", ""],
  ],
};

function whoIsThere(reading: Reading, place: number, visit: number): readonly Pair[] {
  const { tree } = reading;
  const isThere = /^(?:in|at)$/.test(caseOf(tree, place)) && childrenBy(tree, place, "cop").length > 0;
  const objects = isThere ? reading.mentionsAt(place).filter(({ type }) => /^(?:Country|Place)$/.test(type)) : [];
  const people = childrenBy(tree, place, "nsubj")
    .map((subject) => antecedentOf(tree, subject))
    .flatMap((subject) => mentionsOfPhrase(reading, subject, ["Person"]));
  const status = statusOf(reading, place);
  return objects.flatMap((object) => people.map((subject) => ({ subject, object, status, trigger: visit })));
}
