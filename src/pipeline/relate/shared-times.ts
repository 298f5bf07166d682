import { REPORTING_VERBS } from "../../lexicon/word-lists.ts";
import { ancestorsOf, caseOf, childrenBy, isLabel, type Tree } from "../../text/tree.ts";
import type { DatedSentence, PlacedDate } from "./placed-dates.ts";

const TIME_MARKS = /^(?:before|after|until|since|when|while|as|for|if|because|although|though)$/;

/** What "hosted a summit in May, where they signed" and "came in May, when they signed" hang on: one time for both. */
export function sceneOf({ tree, dates }: DatedSentence, verb: number): number | undefined {
  const [mark] = childrenBy(tree, verb, "advmod", "mark").filter((child) =>
    /^(?:where|when)$/.test(lowerAt(tree, child)),
  );
  const token = tree.tokens[verb];
  if (mark === undefined || token?.tag !== "VERB") return undefined;
  const before = lowerAt(tree, mark - 1) === "," ? mark - 2 : mark - 1;
  if (lowerAt(tree, mark) === "when")
    return dates.find(({ first, last }) => first <= before && before <= last)?.governor;
  if (!/^(?:acl|advcl)/.test(token.label)) return undefined;
  return ancestorsOf(tree, verb).find((above) => tree.tokens[above]?.tag === "VERB");
}

/** A year is too long to hold two happenings for sure. */
export function exact(date: PlacedDate | undefined): PlacedDate | undefined {
  return date !== undefined && /^(?:\d{4}|-)-\d/.test(date.past) ? date : undefined;
}

/** "met him on Thursday before holding talks with her": a gerund right before or behind falls on the same day or in the same month. */
export function isBesideInTime(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb];
  const mark = caseOf(tree, verb);
  return (
    isLabel(token, "advcl") &&
    /^(?:before|after)$/.test(mark) &&
    /ing$/.test(token?.text ?? "") &&
    childrenBy(tree, verb, "nsubj", "aux").length === 0
  );
}

/** "met and signed", "agreed to sign", "came to India, signing": one time for both verbs; "said that they signed" has two. */
export function sharesTime(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb];
  const head = tree.tokens[token?.head ?? -1];
  if (!token || !head || REPORTING_VERBS.has(head.lemma)) return false;
  if (isLabel(token, "xcomp")) return true;
  if (isLabel(token, "conj")) return childrenBy(tree, verb, "nsubj").length === 0 && head.tag === "VERB";
  return (
    isLabel(token, "advcl") &&
    !childrenBy(tree, verb, "mark", "advmod").some((mark) => TIME_MARKS.test(lowerAt(tree, mark)))
  );
}

function lowerAt({ tokens }: Tree, index: number): string {
  return tokens[index]?.text.toLowerCase() ?? "";
}
