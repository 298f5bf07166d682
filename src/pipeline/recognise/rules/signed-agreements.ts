import type { Sentence } from "../../../domain/sentence.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { headWithin } from "../../../text/tree.ts";
import { treeOf } from "../../../text/tree-of.ts";
import { isAcronym, lower, wordsOf } from "../../../text/words.ts";
import { findNameRuns } from "../name-runs.ts";
import type { Found, Rule, TokenRange } from "../rule.ts";

const RATIFYING: ReadonlySet<string> = new Set(["ratify", "sign", "denounce", "initial"]);

/** An unknown acronym that is ratified or signed: nothing but an instrument is. */
export const ratifiedAcronym: Rule = {
  id: "recognise/agreements/ratified",
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): Found[] => {
      const before = sentence.tokens[index - 1];
      const verb = before && lower(before) === "the" ? sentence.tokens[index - 2] : before;
      const ratified = isAcronym(token) && verb?.tag === "VERB" && RATIFYING.has(verb.lemma);
      return ratified ? [{ first: index, last: index, type: "Agreement" }] : [];
    }),
  examples: [
    ["The State Duma ratified RELOS on Tuesday.", "Agreement RELOS"],
    ["They signed the ABM in Moscow.", "Agreement ABM"],
    ["They left NATO on Tuesday.", ""],
  ],
};

/** Capitals without a known head that are signed or ratified: "The Oslo Fishing Initiative was signed by both". */
export const signedName: Rule = {
  id: "recognise/agreements/signed",
  find: (sentence, lexicon) =>
    findNameRuns(sentence).flatMap((run): Found[] => {
      const head = headWithin(treeOf(sentence), run.first, run.last);
      const token = sentence.tokens[head];
      const verb = sentence.tokens[token?.head ?? -1];
      const isDone = /^(?:obj|nsubj:pass)$/.test(token?.label ?? "") && verb?.tag === "VERB";
      const plain = run.last > run.first && !isSomebody(sentence, run, lexicon);
      return plain && isDone && RATIFYING.has(verb.lemma) ? [{ ...run, type: "Agreement" }] : [];
    }),
  examples: [
    ["The Oslo Fishing Initiative was signed by both.", "Agreement Oslo Fishing Initiative"],
    ["They signed the Oslo Fishing Initiative.", "Agreement Oslo Fishing Initiative"],
    ["The Oslo Fishing Initiative was praised by both.", ""],
    ["Real Madrid signed Ana Lopez.", ""],
  ],
};

function isSomebody(sentence: Sentence, { first, last }: TokenRange, lexicon: Lexicon): boolean {
  const words = wordsOf(sentence, first, last);
  const isPerson = sentence.tokens.slice(first, last + 1).some(({ entity }) => entity?.endsWith("Person"));
  return isPerson || lexicon.findCountry(words) !== undefined || lexicon.isOrganization(words);
}
