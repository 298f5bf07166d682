import type { TemporalKind, TemporalValue } from "../value.ts";
import { averageSeconds } from "./duration.ts";
import {
  DateTimeValue,
  DateValue,
  DurationValue,
  LocalDateTimeValue,
  LocalTimeValue,
  TimeValue,
} from "./temporal-values.ts";

/** Equal moments told at different offsets or in different zones are different values. */
export function isSameTemporal(a: TemporalValue, b: TemporalValue): boolean {
  return a.kind === b.kind && orderTemporal(a, b) === 0;
}

/** Negative, 0 or positive; undefined where neither comes first: values of different kinds, and durations. */
export function compareTemporal(a: TemporalValue, b: TemporalValue): number | undefined {
  return a.kind !== b.kind || a instanceof DurationValue ? undefined : orderTemporal(a, b);
}

const KINDS: readonly TemporalKind[] = ["datetime", "localdatetime", "date", "time", "localtime", "duration"];

/** A total order over all temporal values: by kind; moments by time, then offset, then zone; durations by average length. */
export function orderTemporal(a: TemporalValue, b: TemporalValue): number {
  if (a instanceof DateValue && b instanceof DateValue) return a.days - b.days;
  if (a instanceof LocalTimeValue && b instanceof LocalTimeValue) return a.nanoseconds - b.nanoseconds;
  if (a instanceof TimeValue && b instanceof TimeValue) return orderTimes(a, b);
  if (a instanceof LocalDateTimeValue && b instanceof LocalDateTimeValue) return orderWalls(a, b);
  if (a instanceof DateTimeValue && b instanceof DateTimeValue) return orderMoments(a, b);
  if (a instanceof DurationValue && b instanceof DurationValue) return orderDurations(a, b);
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}

function orderTimes(a: TimeValue, b: TimeValue): number {
  return a.nanoseconds - a.offset * 1e9 - (b.nanoseconds - b.offset * 1e9) || a.offset - b.offset;
}

function orderWalls(a: LocalDateTimeValue, b: LocalDateTimeValue): number {
  return a.days - b.days || a.nanoseconds - b.nanoseconds;
}

function orderMoments(a: DateTimeValue, b: DateTimeValue): number {
  const first = a.moment;
  const second = b.moment;
  return (
    first.days - second.days ||
    first.nanoseconds - second.nanoseconds ||
    a.offset - b.offset ||
    orderTexts(a.zone.name ?? "", b.zone.name ?? "")
  );
}

function orderDurations(a: DurationValue, b: DurationValue): number {
  return (
    averageSeconds(a) - averageSeconds(b) ||
    a.months - b.months ||
    a.days - b.days ||
    orderTexts(a.nanoseconds, b.nanoseconds)
  );
}

function orderTexts<T extends string | bigint>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
