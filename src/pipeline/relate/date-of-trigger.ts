import { REPORTING_VERBS } from "../../lexicon/word-lists.ts";
import { ancestorsOf, caseOf, childrenBy, isLabel, type Tree } from "../../text/tree.ts";
import type { FoundDate } from "./date-phrases.ts";
import { type DatedSentence, datesIn, type PlacedDate } from "./placed-dates.ts";
import type { Reading } from "./reading.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns that have a date of their own: "ahead of the visit on December 4" dates the visit. */
const HAPPENINGS = set(
  "visit trip tour meeting talk summit ceremony conference session war election vote signing ratification approval attack strike exercise launch test forum negotiation referendum celebration anniversary report ruling",
);
/** Verbs that only say when a noun happens: "the visit is scheduled for Friday". */
const TAKING_PLACE = set(
  "be schedule set plan slate expect begin start open conclude end finish last hold host occur happen follow come fall convene kick date due take",
);
/** Verbs that add nothing to their object: "paid a visit on Monday". */
const LIGHT = set(
  "pay make hold have begin start conclude complete embark arrive attend host give take do conduct sign join address open",
);
/** Verbs by which one happening is a part of another: "the visit will feature talks". */
const CONTAINING = set("include feature see involve contain comprise bring entail");
/** Behind these words another happening begins: "ratified it hours before Putin’s visit on December 4". */
const PARTS = /^(?:before|after|ahead|since|until|following|when|while|as|which|who|that|where|whose|prior)$/;
const TIME_MARKS = /^(?:before|after|until|since|when|while|as|if|because|although|though)$/;
const NEARLY = 0.1;

/**
 * The date of what the token at `trigger` tells: its own, by the tree; that of the clause or happening that it is part of; else the first
 * one behind it or the one that its clause opens with. Undefined where the sentence dates something else or nothing.
 */
export function dateOf(reading: Reading, trigger: number): FoundDate | undefined {
  const dated = datesIn(reading);
  const times = dated.dates.filter(({ bound }) => bound === "");
  return times.length === 0 ? undefined : findDate({ ...dated, dates: times }, trigger, 3);
}

/** The date that ends or begins what the token at `trigger` tells, behind one of these words: "valid until 2030". */
export function boundOf(reading: Reading, trigger: number, words: RegExp): FoundDate | undefined {
  const dated = datesIn(reading);
  return dated.dates.find((date) => words.test(date.bound) && attachment(dated, date, trigger) > 0);
}

function findDate(dated: DatedSentence, trigger: number, steps: number): PlacedDate | undefined {
  return (
    best(dated.dates, trigger, (date) => attachment(dated, date, trigger)) ??
    inherited(dated, trigger, steps) ??
    dateBehind(dated, trigger) ??
    opening(dated, trigger)
  );
}

/** Of those with a score the best one, and of two alike the nearest. */
function best(
  dates: readonly PlacedDate[],
  trigger: number,
  score: (date: PlacedDate) => number,
): PlacedDate | undefined {
  const worth = (date: PlacedDate) => score(date) - (NEARLY * Math.abs(date.first - trigger)) / 100;
  return dates.filter((date) => score(date) > 0).sort((a, b) => worth(b) - worth(a))[0];
}

/** 3: hangs on the trigger; 2: on something in the trigger’s clause that has no date of its own; 0: on something else. */
function attachment(dated: DatedSentence, date: PlacedDate, trigger: number): number {
  const { tree } = dated;
  if (date.governor === trigger) return isParted(tree, date, trigger) ? 0 : 3;
  const above = ancestorsOf(tree, date.head);
  const at = above.indexOf(trigger);
  if (at === -1 || isParted(tree, date, trigger)) return 0;
  const between = above.slice(0, at);
  if (between.length === 1 && isTakingPlace(tree, between[0] as number)) return 3;
  return between.every((index) => isBare(dated, index)) && isAdverbial(tree, date) ? 2 : 0;
}

/** True where words of time between trigger and date say that the date is that of something else. */
function isParted({ tokens }: Tree, date: PlacedDate, trigger: number): boolean {
  if (date.first < trigger || tokens[date.first - 1]?.text === ",") return false;
  const end = date.bound === "" ? date.first : date.first - 1;
  return tokens.slice(trigger + 1, end).some((token) => PARTS.test(token.text.toLowerCase()));
}

/** Neither a verb nor a noun with a date of its own, unless that is the occasion: "signed it at a meeting on Monday". */
function isBare({ tree, named }: DatedSentence, index: number): boolean {
  const token = tree.tokens[index];
  if (token === undefined) return false;
  if (isVerb(tree, index) && !named.has(index)) return isTakingPlace(tree, index) && isOccasion(tree, token.head);
  return !HAPPENINGS.has(token.lemma) || isOccasion(tree, index);
}

/** A gerund behind "of" says what a noun is about: "a memorandum of understanding". */
function isVerb({ tokens }: Tree, index: number): boolean {
  return tokens[index]?.tag === "VERB" && tokens[index - 1]?.text !== "of";
}

/** "at a meeting", "during the visit", "on the sidelines of the summit" */
function isOccasion(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  const isBeside = /^(?:margin|sideline|fringe|occasion)$/.test(tree.tokens[token?.head ?? -1]?.lemma ?? "");
  return isBeside || /^(?:at|during|in|on)$/.test(caseOf(tree, index));
}

/** With a preposition, or "yesterday": no part of a noun ("the Feb 18 pact", "next week’s summit", "the Treaty of 1949"). */
function isAdverbial(tree: Tree, { head }: PlacedDate): boolean {
  return (
    caseOf(tree, head) !== "of" && !/^(?:nummod|compound|amod|flat|nmod:poss)$/.test(tree.tokens[head]?.label ?? "")
  );
}

function isTakingPlace({ tokens }: Tree, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && TAKING_PLACE.has(token.lemma) && isLabel(token, "acl");
}

/** The date of what the trigger is said together with. */
function inherited(dated: DatedSentence, trigger: number, steps: number): PlacedDate | undefined {
  const { tree } = dated;
  const token = tree.tokens[trigger];
  const above = token?.head ?? -1;
  const head = tree.tokens[above];
  if (!token || !head || steps === 0) return undefined;
  const whole = wholeOf(tree, trigger);
  if (whole !== undefined) return findDate(dated, whole, steps - 1);
  if (!(token.tag === "VERB" ? sharesTime(tree, trigger) : isToldBy(tree, trigger))) return undefined;
  const date = best(dated.dates, above, (each) => attachment(dated, each, above));
  return date ?? inherited(dated, above, steps - 1);
}

/** "met and signed", "agreed to sign", "came to India, signing": one time for both verbs; "said that they signed" has two. */
function sharesTime(tree: Tree, verb: number): boolean {
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

/** "the visit begins on Monday", "paid a visit on Monday", "the signing ceremony on Monday". */
function isToldBy(tree: Tree, noun: number): boolean {
  const token = tree.tokens[noun];
  const head = tree.tokens[token?.head ?? -1];
  if (!token || !head) return false;
  if (isLabel(token, "compound") || isLabel(token, "conj")) return head.tag !== "VERB";
  if (isLabel(token, "nsubj")) return TAKING_PLACE.has(head.lemma);
  if (head.tag === "VERB" && isOwn(tree, noun)) return !REPORTING_VERBS.has(head.lemma);
  if (isLabel(token, "nmod")) return isOccasion(tree, noun) && caseOf(tree, noun) === "of";
  return (isLabel(token, "obj") || isLabel(token, "obl")) && (LIGHT.has(head.lemma) || isOccasion(tree, noun));
}

/** "followed with its approval", "gave their consent": what the subject itself does. */
function isOwn(tree: Tree, noun: number): boolean {
  return childrenBy(tree, noun, "nmod:poss").some((child) => tree.tokens[child]?.tag === "PRON");
}

/** "visit" of "the visit will feature talks" and of "the visit, which included talks": what `part` is a part of. */
function wholeOf(tree: Tree, part: number): number | undefined {
  const verb = tree.tokens[part]?.head ?? -1;
  const token = tree.tokens[verb];
  if (!token || !isLabel(tree.tokens[part], "obj") || !CONTAINING.has(token.lemma)) return undefined;
  const [subject] = childrenBy(tree, verb, "nsubj");
  const whole = subject !== undefined && tree.tokens[subject]?.tag === "PRON" ? token.head : subject;
  return whole !== undefined && HAPPENINGS.has(tree.tokens[whole]?.lemma ?? "") ? whole : undefined;
}

/** The first date behind the trigger in the same clause, wherever the tree has put it. */
function dateBehind(dated: DatedSentence, trigger: number): PlacedDate | undefined {
  const { tree, dates } = dated;
  const date = dates.find((each) => each.first > trigger);
  if (!date) return undefined;
  const between = tree.tokens.slice(trigger + 1, date.first);
  const leaves = between.some(
    (token, at) =>
      (isVerb(tree, trigger + 1 + at) && !dated.named.has(trigger + 1 + at)) ||
      PARTS.test(token.text.toLowerCase()) ||
      token.text === ";",
  );
  const isAnothers = date.governor > trigger && !isBare(dated, date.governor);
  return leaves || (isAnothers && date.governor < date.first) || !isAdverbial(tree, date) ? undefined : date;
}

/** A date that the sentence opens with is that of its main verb, whatever the tree makes of it. */
function opening({ tree, dates }: DatedSentence, trigger: number): PlacedDate | undefined {
  const [date] = dates;
  return date !== undefined && date.first <= 2 && tree.tokens[trigger]?.head === -1 ? date : undefined;
}

function lowerAt({ tokens }: Tree, index: number): string {
  return tokens[index]?.text.toLowerCase() ?? "";
}
