import { scaleUtc } from "d3-scale";
import { utcMonth, utcYear } from "d3-time";
import type { TimeWindow } from "./time-window.ts";

/** A line across the axis, `x` pixels from its left edge. */
export interface Tick {
  readonly x: number;
  readonly words: string;
  /** Where a year begins among months. */
  readonly isYear: boolean;
}

/** Pixels that a word on the axis needs. */
const ROOM = 84;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** At round times, as many as there is room for. */
export function listTicks(window: TimeWindow, width: number): readonly Tick[] {
  const scale = scaleUtc([window.from, window.to], [0, width]);
  const dates = scale.ticks(Math.max(1, Math.floor(width / ROOM))).filter(isMidnight);
  const hasMonths = dates.some((date) => !isNewYear(date));
  return dates.map((date) => ({ x: scale(date), words: sayTick(date), isYear: hasMonths && isNewYear(date) }));
}

function sayTick(date: Date): string {
  if (isNewYear(date)) return String(date.getUTCFullYear());
  const month = MONTHS[date.getUTCMonth()] ?? "";
  return isSame(utcMonth.floor(date), date) ? month : `${date.getUTCDate()} ${month}`;
}

/** No date is finer than a day. */
function isMidnight(date: Date): boolean {
  return date.getUTCHours() === 0 && date.getUTCMinutes() === 0;
}

function isNewYear(date: Date): boolean {
  return isSame(utcYear.floor(date), date);
}

function isSame(a: Date, b: Date): boolean {
  return a.getTime() === b.getTime();
}
