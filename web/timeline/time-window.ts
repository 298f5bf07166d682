import type { Period } from "../state/desk.ts";
import type { Entry } from "./list-timeline.ts";

/** What of time is in sight, in milliseconds; `from` before `to`. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
/** Nearer than this there is nothing more to see: no date is finer than a day. */
const LEAST = 7 * DAY;
/** Before the first date, and after the last one for its words, as a share of what lies between. */
const BEFORE = 0.04;
const AFTER = 0.2;
/** Farther than this there is nothing to see either. */
const MOST = 3;

/** All dates with some room beside them; undefined where there are none. */
export function fitWindow(entries: readonly Entry[]): TimeWindow | undefined {
  const spans = entries.flatMap(({ moments }) => moments.map(({ span }) => span));
  if (spans.length === 0) return undefined;
  const from = spans.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const to = spans.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY);
  const length = Math.max(to - from, LEAST);
  return { from: from - length * BEFORE, to: from + length * (1 + AFTER) };
}

/** Of the entries, and in number, that the first window may leave out. */
const FEW = 1 / 8;
const MOST_OUTSIDE = 5;

/**
 * What is in sight at first: all, unless without a few dates far from the others it would be less than half as long. The fewest
 * that do are left outside; the axis counts them at its edges.
 */
export function firstWindow(entries: readonly Entry[]): TimeWindow | undefined {
  const whole = fitWindow(entries);
  if (!whole) return undefined;
  const most = Math.min(MOST_OUTSIDE, Math.floor(entries.length * FEW));
  for (let outside = 1; outside <= most; outside++) {
    for (let before = 0; before <= outside; before++) {
      const window = fitWindow(entries.slice(before, entries.length - (outside - before)));
      if (window && lengthOf(window) * 2 < lengthOf(whole)) return window;
    }
  }
  return whole;
}

/** Entries that lie before what is in sight, and after it; the nearest last and first. */
export function listOutside(
  entries: readonly Entry[],
  { from, to }: TimeWindow,
): { readonly earlier: readonly Entry[]; readonly later: readonly Entry[] } {
  return {
    earlier: entries.filter(({ moments }) => moments.every(({ span }) => span.end <= from)),
    later: entries.filter(({ moments }) => moments.every(({ span }) => span.start >= to)),
  };
}

function lengthOf({ from, to }: TimeWindow): number {
  return to - from;
}

/** `factor` below 1 goes nearer. What lies at `at` stays where it is. */
export function zoomWindow({ from, to }: TimeWindow, factor: number, at: number, whole: TimeWindow): TimeWindow {
  const length = Math.min(Math.max((to - from) * factor, LEAST), (whole.to - whole.from) * MOST);
  const share = (at - from) / (to - from);
  return keepInReach({ from: at - share * length, to: at + (1 - share) * length }, whole);
}

/** By a share of its own length; to later times where it is positive. */
export function panWindow({ from, to }: TimeWindow, share: number, whole: TimeWindow): TimeWindow {
  const by = (to - from) * share;
  return keepInReach({ from: from + by, to: to + by }, whole);
}

/** The same length, moved as little as it takes to have `time` in sight. */
export function showTime(window: TimeWindow, time: number): TimeWindow {
  const { from, to } = window;
  if (from <= time && time <= to) return window;
  const half = (to - from) / 2;
  return { from: time - half, to: time + half };
}

/** The middle never leaves the dates. */
function keepInReach({ from, to }: TimeWindow, whole: TimeWindow): TimeWindow {
  const middle = (from + to) / 2;
  const by = Math.min(Math.max(middle, whole.from), whole.to) - middle;
  return { from: from + by, to: to + by };
}

/** As a link has it, to the day. */
export function toPeriod({ from, to }: TimeWindow): Period | undefined {
  const [first, last] = [dayOf(from), dayOf(to)];
  return first !== undefined && last !== undefined && first < last ? { from: first, to: last } : undefined;
}

export function fromPeriod({ from, to }: Period): TimeWindow {
  return { from: Date.parse(from), to: Date.parse(to) };
}

/** Undefined before the year 0 and after 9999, which links leave out. */
function dayOf(time: number): string | undefined {
  const day = new Date(time).toISOString().slice(0, 10);
  return /^\d/.test(day) ? day : undefined;
}
