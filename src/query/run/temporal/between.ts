import { addMonths, monthsBetween } from "./calendar.ts";
import { findDays, findNanoseconds, findZone, type TimePoint } from "./select.ts";
import { DateTimeValue, DurationValue } from "./temporal-values.ts";
import { UTC, type WallTime, type Zone } from "./zones.ts";

const DAY = 86_400_000_000_000n;

/** Months, then days, then time, each as many as fit. */
export function durationBetween(from: TimePoint, to: TimePoint): DurationValue {
  const [start, end] = align(from, to);
  const months = wholeMonths(start, end);
  const days = wholeDays(moveMonths(start, months), end);
  const reached = DateTimeValue.ofWall(moveMonths(start, months, days), start.zone, start.offset);
  return new DurationValue(months, days, nanosecondsBetween(reached, end));
}

export function monthsBetweenPoints(from: TimePoint, to: TimePoint): DurationValue {
  return new DurationValue(wholeMonths(...align(from, to)), 0, 0n);
}

export function daysBetweenPoints(from: TimePoint, to: TimePoint): DurationValue {
  return new DurationValue(0, wholeDays(...align(from, to)), 0n);
}

export function secondsBetweenPoints(from: TimePoint, to: TimePoint): DurationValue {
  return new DurationValue(0, 0, nanosecondsBetween(...align(from, to)));
}

/**
 * Both as moments told in the first one's zone. What one of them lacks it has from the other: a time of day is on the other's
 * date, a wall time in the other's zone; a date is its midnight.
 */
function align(from: TimePoint, to: TimePoint): readonly [DateTimeValue, DateTimeValue] {
  const zone = findZone(from) ?? findZone(to) ?? UTC;
  const start = toMoment(from, findDays(to), zone);
  const end = toMoment(to, findDays(from), findZone(to) ?? zone);
  return [start, DateTimeValue.ofMoment(end.moment, start.zone)];
}

function toMoment(value: TimePoint, otherDays: number | undefined, zone: Zone): DateTimeValue {
  if (value instanceof DateTimeValue) return value;
  const wall = { days: findDays(value) ?? otherDays ?? 0, nanoseconds: findNanoseconds(value) ?? 0 };
  return DateTimeValue.ofWall(wall, zone);
}

function moveMonths(wall: WallTime, months: number, days = 0): WallTime {
  return { days: addMonths(wall.days, months) + days, nanoseconds: wall.nanoseconds };
}

function wholeMonths(start: WallTime, end: WallTime): number {
  return monthsBetween(start.days, lastWholeDay(start, end));
}

function wholeDays(start: WallTime, end: WallTime): number {
  return lastWholeDay(start, end) - start.days;
}

/** The day of `end`, or its neighbour on the side of `start` where the last day is not complete. */
function lastWholeDay(start: WallTime, end: WallTime): number {
  if (end.days > start.days && end.nanoseconds < start.nanoseconds) return end.days - 1;
  return end.days < start.days && end.nanoseconds > start.nanoseconds ? end.days + 1 : end.days;
}

function nanosecondsBetween(from: DateTimeValue, to: DateTimeValue): bigint {
  const start = from.moment;
  const end = to.moment;
  return BigInt(end.days - start.days) * DAY + BigInt(end.nanoseconds - start.nanoseconds);
}
