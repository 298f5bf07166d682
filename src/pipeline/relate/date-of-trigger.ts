import { REPORTING_VERBS } from "../../lexicon/word-lists.ts";
import { caseOf, childrenBy, isLabel, type Tree } from "../../text/tree.ts";
import { wordSet } from "../../text/word-set.ts";
import {
  attachment,
  HAPPENINGS,
  isAdverbial,
  isBare,
  isOccasion,
  isVerb,
  PARTS,
  TAKING_PLACE,
} from "./attached-dates.ts";
import type { FoundDate } from "./date-phrases.ts";
import { type DatedSentence, datesIn, type PlacedDate } from "./placed-dates.ts";
import type { Reading } from "./reading.ts";
import { exact, isBesideInTime, sceneOf, sharesTime } from "./shared-times.ts";

/** Verbs that add nothing to their object: "paid a visit on Monday". */
const LIGHT = wordSet(
  "pay make hold have begin start conclude complete embark arrive attend host give take do conduct sign join address open",
);
/** Verbs by which one happening is a part of another: "the visit will feature talks". */
const CONTAINING = wordSet("include feature see involve contain comprise bring entail");
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

/** The date of what the trigger is said together with. */
function inherited(dated: DatedSentence, trigger: number, steps: number): PlacedDate | undefined {
  const { tree } = dated;
  const token = tree.tokens[trigger];
  const above = token?.head ?? -1;
  const head = tree.tokens[above];
  if (!token || !head || steps === 0) return undefined;
  const whole = wholeOf(tree, trigger);
  if (whole !== undefined) return findDate(dated, whole, steps - 1);
  const scene = sceneOf(dated, trigger);
  if (scene !== undefined) return findDate(dated, scene, steps - 1);
  if (isBesideInTime(tree, trigger)) return exact(findDate(dated, above, steps - 1));
  if (!(token.tag === "VERB" ? sharesTime(tree, trigger) : isToldBy(tree, trigger))) return undefined;
  const date = best(dated.dates, above, (each) => attachment(dated, each, above));
  return date ?? inherited(dated, above, steps - 1);
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
