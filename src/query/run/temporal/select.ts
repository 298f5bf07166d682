import { notAPart } from "../messages.ts";
import { DateTimeValue, DateValue, LocalDateTimeValue, LocalTimeValue, TimeValue } from "./temporal-values.ts";
import type { Zone } from "./zones.ts";

/** Every temporal value but a duration. */
export type TimePoint = DateValue | LocalTimeValue | TimeValue | LocalDateTimeValue | DateTimeValue;

export function isTimePoint(value: unknown): value is TimePoint {
  return (
    value instanceof DateValue ||
    value instanceof LocalTimeValue ||
    value instanceof TimeValue ||
    value instanceof LocalDateTimeValue ||
    value instanceof DateTimeValue
  );
}

/** Days since 1970-01-01; undefined of a time of day. */
export function findDays(value: TimePoint): number | undefined {
  return "days" in value ? value.days : undefined;
}

/** Nanoseconds since midnight; undefined of a date. */
export function findNanoseconds(value: TimePoint): number | undefined {
  return "nanoseconds" in value ? value.nanoseconds : undefined;
}

/** Undefined where the value is of no known place. */
export function findZone(value: TimePoint): Zone | undefined {
  if (value instanceof DateTimeValue) return value.zone;
  return value instanceof TimeValue ? { offset: value.offset } : undefined;
}

/** Seconds from UTC at the value's moment. */
export function findOffset(value: TimePoint): number | undefined {
  return value instanceof DateTimeValue || value instanceof TimeValue ? value.offset : undefined;
}

export function daysOf(value: TimePoint): number {
  const days = findDays(value);
  if (days === undefined) throw notAPart("date", value.kind);
  return days;
}

export function nanosecondsOf(value: TimePoint): number {
  const nanoseconds = findNanoseconds(value);
  if (nanoseconds === undefined) throw notAPart("time of day", value.kind);
  return nanoseconds;
}
