import { ancestorsOf, caseOf, isLabel, type Tree } from "../../text/tree.ts";
import { wordSet } from "../../text/word-set.ts";
import type { DatedSentence, PlacedDate } from "./placed-dates.ts";

/** Nouns that have a date of their own: "ahead of the visit on December 4" dates the visit. */
export const HAPPENINGS: ReadonlySet<string> = wordSet(
  "visit trip tour meeting talk summit ceremony conference session war election vote signing ratification approval attack strike exercise launch test forum negotiation referendum celebration anniversary report ruling",
);
/** Verbs that only say when a noun happens: "the visit is scheduled for Friday". */
export const TAKING_PLACE: ReadonlySet<string> = wordSet(
  "be schedule set plan slate expect begin start open conclude end finish last hold host occur happen follow come fall convene kick date due take",
);
/** Behind these words another happening begins: "ratified it hours before Putin’s visit on December 4". */
export const PARTS = /^(?:before|after|ahead|since|until|following|when|while|as|which|who|that|where|whose|prior)$/;

/** 3: hangs on the trigger; 2: on something in the trigger’s clause that has no date of its own; 0: on something else. */
export function attachment(dated: DatedSentence, date: PlacedDate, trigger: number): number {
  const { tree } = dated;
  if (date.governor === trigger) return isParted(tree, date, trigger) ? 0 : 3;
  const above = ancestorsOf(tree, date.head);
  const at = above.indexOf(trigger);
  if (at === -1 || isParted(tree, date, trigger)) return 0;
  const between = above.slice(0, at);
  if (between.length === 1 && isTakingPlace(tree, between[0] as number)) return 3;
  return between.every((index) => isBare(dated, index)) && (isAdverbial(tree, date) || isOfOccasion(tree, date))
    ? 2
    : 0;
}

/** True where words of time between trigger and date say that the date is that of something else. */
function isParted({ tokens }: Tree, date: PlacedDate, trigger: number): boolean {
  if (date.first < trigger || tokens[date.first - 1]?.text === ",") return false;
  const end = date.bound === "" ? date.first : date.first - 1;
  return tokens.slice(trigger + 1, end).some((token) => PARTS.test(token.text.toLowerCase()));
}

/** Neither a verb nor a noun with a date of its own, unless that is the occasion: "signed it at a meeting on Monday". */
export function isBare({ tree, named }: DatedSentence, index: number): boolean {
  const token = tree.tokens[index];
  if (token === undefined) return false;
  if (isVerb(tree, index) && !named.has(index)) return isTakingPlace(tree, index) && isOccasion(tree, token.head);
  return !HAPPENINGS.has(token.lemma) || isOccasion(tree, index);
}

/** A gerund behind "of" says what a noun is about: "a memorandum of understanding". */
export function isVerb({ tokens }: Tree, index: number): boolean {
  return tokens[index]?.tag === "VERB" && tokens[index - 1]?.text !== "of";
}

/** "at a meeting", "during the visit", "on the sidelines of the summit" */
export function isOccasion(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  const isBeside = /^(?:margin|sideline|fringe|occasion)$/.test(tree.tokens[token?.head ?? -1]?.lemma ?? "");
  return isBeside || /^(?:at|during|in|on)$/.test(caseOf(tree, index));
}

/** With a preposition, or "yesterday": no part of a noun ("the Feb 18 pact", "next week’s summit", "the Treaty of 1949"). */
export function isAdverbial(tree: Tree, { head }: PlacedDate): boolean {
  return (
    caseOf(tree, head) !== "of" && !/^(?:nummod|compound|amod|flat|nmod:poss)$/.test(tree.tokens[head]?.label ?? "")
  );
}

/** "signed it during her May 2019 visit" */
function isOfOccasion(tree: Tree, { governor }: PlacedDate): boolean {
  return HAPPENINGS.has(tree.tokens[governor]?.lemma ?? "") && /^(?:during|at)$/.test(caseOf(tree, governor));
}

function isTakingPlace({ tokens }: Tree, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && TAKING_PLACE.has(token.lemma) && isLabel(token, "acl");
}
