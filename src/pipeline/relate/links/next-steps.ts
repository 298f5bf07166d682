import { caseOf, childrenBy, conjunctsOf, isUnder, type Tree } from "../../../text/tree.ts";
import { topMentions } from "../arguments.ts";
import type { Placed, Reading } from "../reading.ts";
import { statusOf } from "../status.ts";
import { headOf } from "./between.ts";
import type { Link, Pair } from "./link.ts";

/** "The pact now moves to the Senate for approval": the body that is next has yet to approve it. */
export const nextToRatify: Link = {
  id: "relate/ratify/next",
  predicate: "RATIFIED",
  confidence: 0.75,
  find: (reading) =>
    agreementVerbs(reading, /^(?:moves|goes|heads|passes|go|move|head|pass)$/).flatMap(
      ({ agreement, verb }): Pair[] => {
        const purposes = phrasesUnder(reading.tree, verb, "for");
        if (!purposes.some((at) => APPROVALS.has(reading.tree.tokens[at]?.lemma ?? ""))) return [];
        return phrasesUnder(reading.tree, verb, "to")
          .flatMap((at) => mentionsAt(reading, at, "Organization"))
          .map((body) => ({ subject: body, object: agreement, status: "planned", trigger: verb }));
      },
    ),
  examples: [
    ["The Aachen Treaty now moves to the State Duma for approval.", "State Duma RATIFIED Aachen Treaty planned"],
    ["The Aachen Treaty now moves to the State Duma.", ""],
    ["The Aachen Treaty moved to the State Duma for approval.", ""],
  ],
};

/** "The pact will enter into force after an exchange of notes between Japan and India": in force for both. */
export const inForceBetween: Link = {
  id: "relate/in-force/between",
  predicate: "IN_FORCE",
  confidence: 0.7,
  find: (reading) =>
    agreementVerbs(reading, /^(?:enters?|entered|comes?|came|goes|go|went)$/).flatMap(({ agreement, verb }): Pair[] => {
      const { tree } = reading;
      if (!childrenBy(tree, verb, "obl").some((at) => /^(?:force|effect)$/.test(tree.tokens[at]?.lemma ?? "")))
        return [];
      const parties = tree.tokens.flatMap((_, at) =>
        caseOf(tree, at) === "between" && isUnder(tree, at, verb) ? conjunctsOf(tree, at) : [],
      );
      const countries = parties.flatMap((at) => mentionsAt(reading, at, "Country"));
      const status = statusOf(reading, verb);
      return countries.length > 1
        ? countries.map((country) => ({ subject: country, object: agreement, status, trigger: verb }))
        : [];
    }),
  examples: [
    [
      "The Aachen Treaty will enter into force after an exchange of notes between Japan and India.",
      "India IN_FORCE Aachen Treaty planned; Japan IN_FORCE Aachen Treaty planned",
    ],
    ["The Aachen Treaty will enter into force after talks in Japan.", ""],
    ["The Aachen Treaty will enter the history of Japan and India.", ""],
  ],
};

const APPROVALS: ReadonlySet<string> = new Set(["approval", "ratification", "consideration", "vote", "adoption"]);

/** Agreements that are the subject of a verb in one of these forms. */
function agreementVerbs(
  reading: Reading,
  forms: RegExp,
): readonly { readonly agreement: Placed; readonly verb: number }[] {
  const { tokens } = reading.tree;
  return topMentions(reading).flatMap((agreement) => {
    const token = tokens[headOf(reading.tree, agreement)];
    const verb = tokens[token?.head ?? -1];
    const isSubject = agreement.type === "Agreement" && token?.label === "nsubj" && verb?.tag === "VERB";
    return isSubject && forms.test(verb.text) ? [{ agreement, verb: token.head }] : [];
  });
}

/** Heads of the phrases with this preposition that hang on the verb, or on another of its phrases. */
function phrasesUnder(tree: Tree, verb: number, preposition: string): readonly number[] {
  const own = childrenBy(tree, verb, "obl");
  return [...own, ...own.flatMap((at) => childrenBy(tree, at, "nmod"))].filter(
    (at) => caseOf(tree, at) === preposition,
  );
}

function mentionsAt(reading: Reading, index: number, type: string): readonly Placed[] {
  return topMentions(reading).filter((mention) => mention.type === type && headOf(reading.tree, mention) === index);
}
