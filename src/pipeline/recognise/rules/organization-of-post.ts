import type { Token } from "../../../domain/sentence.ts";
import { lower, wordsOf } from "../../../text/words.ts";
import { findNameRuns } from "../name-runs.ts";
import type { Found, Rule } from "../rule.ts";
import { findTitles } from "../titles.ts";

const FIRM_POSTS =
  /^(?:executive|chairman|chairwoman|chairperson|ceo|president|director|manager|spokesman|spokeswoman|spokesperson|founder|general)$/;

/** Whose post it is, where that is no state: "the chief executive of Kaspi Systems". */
export const organizationOfPost: Rule = {
  id: "recognise/organizations/post",
  find: (sentence, lexicon) =>
    findTitles(sentence, lexicon).flatMap(({ first, last }): Found[] => {
      const of = sentence.tokens.findIndex((token, at) => at > first && at < last && lower(token) === "of");
      const owner = of === -1 || !FIRM_POSTS.test(lower(sentence.tokens[of - 1] as Token)) ? -1 : of + 1;
      if (owner === -1 || lower(sentence.tokens[owner] as Token) === "the") return [];
      const words = wordsOf(sentence, owner, last);
      const isPlain = findNameRuns(sentence).some((run) => run.first === owner && run.last === last);
      return isPlain && !lexicon.findCountry(words) && !lexicon.isPlace(words)
        ? [{ first: owner, last, type: "Organization" }]
        : [];
    }),
  examples: [
    ["Ana Lopez, the chief executive of Kaspi Systems, left.", "Organization Kaspi Systems"],
    ["The president of Georgia left.", ""],
    ["The minister of Defence left.", ""],
  ],
};
