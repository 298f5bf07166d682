import { ancestorsOf, isLabel, type Tree } from "../../text/tree.ts";
import { dayNumber, printDay } from "./days.ts";
import type { PlacedDate } from "./placed-dates.ts";

const NUMBERS: readonly string[] = "a one two three four five six seven eight nine ten".split(" ");
const STEP = new RegExp(
  `^(?:(?<number>${NUMBERS.join("|")}|\\d{1,2}) (?<unit>day|week|month|year)s? (?<way>later|after|afterwards|earlier|before|previously)|the (?<beside>following|next|same|previous) day)$`,
);
const BESIDE: Readonly<Record<string, number>> = { following: 1, next: 1, same: 0, previous: -1 };
const LONGEST = 3;

interface Step {
  readonly first: number;
  readonly last: number;
  /** Days, months or years behind the date that it counts from. */
  readonly by: number;
  readonly unit: string;
  /** "a day before the vote" says when it was before the vote: what stands behind is dated by it. */
  readonly opens: boolean;
}

/**
 * Dates that count from another: "signed on 5 May and ratified two days later", "on 5 May, a day before they met". They count from the
 * nearest one before them in the sentence, else from `last`, the one that the text gave last.
 */
export function findSteppedDates(
  dates: readonly PlacedDate[],
  tree: Tree,
  last: () => PlacedDate | undefined,
): readonly PlacedDate[] {
  return findSteps(tree).flatMap((step): PlacedDate[] => {
    const from =
      dates.findLast((date) => date.last < step.first && date.bound === "") ?? (step.opens ? undefined : last());
    const iso = from && stepped(from.past, step);
    const governor = step.opens ? clauseBehind(tree, step.last) : governorOf(tree, step);
    const [start, end] = [tree.tokens[step.first]?.start, tree.tokens[step.last]?.end];
    if (!iso || governor === undefined || start === undefined || end === undefined) return [];
    const { first, last: end_ } = step;
    return [{ past: iso, ahead: iso, start, end, first, last: end_, head: end_, governor, bound: "" }];
  });
}

function findSteps({ tokens }: Tree): readonly Step[] {
  return tokens.flatMap((_, first): Step[] => {
    const words = tokens.slice(first, first + LONGEST).map(({ text }) => text.toLowerCase());
    const groups = STEP.exec(words.join(" "))?.groups;
    const last = first + words.length - 1;
    return groups ? [{ first, last, ...readStep(groups, tokens[last + 1]?.text ?? ".") }] : [];
  });
}

/** `next` is the word behind, which tells whether something is dated by the step. */
function readStep(
  { number = "", unit = "day", way = "", beside }: Readonly<Record<string, string | undefined>>,
  next: string,
): Pick<Step, "by" | "unit" | "opens"> {
  if (beside) return { by: BESIDE[beside] ?? 0, unit, opens: false };
  const known = NUMBERS.indexOf(number);
  const count = known === -1 ? Number(number) : Math.max(1, known);
  const opens = /^(?:before|after)$/.test(way) && !/^[.,;]$/.test(next);
  const back = /^(?:earlier|before|previously)$/.test(way) !== opens;
  return { by: back ? -count : count, unit, opens };
}

/** No more precise than what it counts from or in; undefined where that is less than a step. */
function stepped(from: string, { by, unit }: Step): string | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(from)?.slice(1);
  if (!parts) return undefined;
  const [year, month, day] = parts.map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return undefined;
  if (unit === "year") return String(year + by);
  if (month === undefined) return undefined;
  if (unit === "month") return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 7);
  if (day === undefined) return undefined;
  return printDay(dayNumber(from) + (unit === "week" ? 7 * by : by));
}

/** The verb or noun that "before" or "after" at `mark` introduces. */
function clauseBehind(tree: Tree, mark: number): number | undefined {
  const head = tree.tokens[mark]?.head ?? -1;
  return head > mark ? head : undefined;
}

/** The verb that it hangs on. */
function governorOf(tree: Tree, { first, last }: Step): number | undefined {
  const top = [first, last].flatMap((at) => ancestorsOf(tree, at)).find((above) => above < first || above > last);
  return top !== undefined && isLabel(tree.tokens[top], "advmod") ? tree.tokens[top]?.head : top;
}
