import { caseOf, childrenBy } from "../../text/tree.ts";
import { wordSet } from "../../text/word-set.ts";
import { type Anaphor, isDescribing } from "./anaphor.ts";
import { findDeed } from "./deeds.ts";
import type { Place } from "./place.ts";
import type { Reference } from "./references.ts";
import type { Referent } from "./referent.ts";

/**
 * A thing that a text speaks of and never names: "the ceasefire agreement", "a fisheries treaty with Sweden". Undefined for words
 * that do not say which one they mean.
 */
export function findUnnamed({ candidate, noun, countries, many, place }: Anaphor, text: string): Referent | undefined {
  if (!isDescribing({ candidate }) || many) return undefined;
  const isIntroduced = candidate.rule === "recognise/agreements/introduced";
  if (isIntroduced && isSaidWith(place, DENYING)) return undefined;
  const words = text.slice(candidate.start, candidate.end);
  const reference: Reference = { ...candidate, text: words, keys: [] };
  const passing = isIntroduced && (findDeed(place.tree, place.head) === undefined || isSaidWith(place, MODAL));
  return {
    type: candidate.type,
    name: text.slice(candidate.start, endOfPhrase(place, countries.size > 0)).replace(/\s+/g, " "),
    references: [reference],
    words: new Set(words.toLowerCase().split(/\s+/)),
    nouns: new Set([noun]),
    countries,
    titles: new Set(),
    ...(passing ? { isPassing: true } : {}),
  };
}

/** What was not signed is no agreement, and what only may be signed need not be one: one of `words` stands with the verb above. */
function isSaidWith({ tree, head }: Place, words: ReadonlySet<string>): boolean {
  const verb = tree.tokens[head]?.head ?? -1;
  return childrenBy(tree, verb, "aux", "advmod").some((child) => words.has(tree.tokens[child]?.lemma ?? ""));
}

const DENYING: ReadonlySet<string> = wordSet("not never n't n’t");
const MODAL: ReadonlySet<string> = wordSet("may might could would can");

/** How many words behind the noun may belong to what it is called. */
const LONGEST = 6;

/** Where "agreement | on fisheries" ends, or "agreement | with Sweden" where it names a country. */
function endOfPhrase({ tree, head, last, end }: Place, hasCountry: boolean): number {
  const links = hasCountry ? /^(?:on|of|for|between|with)$/ : /^(?:on|of|for)$/;
  const next = childrenBy(tree, head, "nmod").find(
    (child) => child > last && child - last <= LONGEST && links.test(caseOf(tree, child)),
  );
  if (next === undefined) return end;
  const joined = childrenBy(tree, next, "conj", "flat").filter((child) => child - last <= LONGEST);
  return tree.tokens[Math.max(next, ...joined)]?.end ?? end;
}
