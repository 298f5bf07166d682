import type { TemporalValue, Value } from "../value.ts";
import { toInteger } from "../value.ts";
import { dayOfQuarterOf, quarterOf } from "./build-date.ts";
import { dayOfWeekOf, ordinalDayOf, toCalendarDate, toWeekDate } from "./calendar.ts";
import { DateTimeValue, DurationValue, fractionOf, secondsOf, TimeValue } from "./temporal-values.ts";
import { printOffset } from "./zones.ts";

/** Each kind of value has some of these; a key that is not there is null, as of a map. */
const OF_DATE: Readonly<Record<string, (days: number) => number>> = {
  year: (days) => toCalendarDate(days).year,
  quarter: (days) => quarterOf(toCalendarDate(days).month),
  month: (days) => toCalendarDate(days).month,
  week: (days) => toWeekDate(days).week,
  weekYear: (days) => toWeekDate(days).weekYear,
  dayOfQuarter: dayOfQuarterOf,
  day: (days) => toCalendarDate(days).day,
  ordinalDay: ordinalDayOf,
  dayOfWeek: dayOfWeekOf,
  weekDay: dayOfWeekOf,
};

const OF_TIME: Readonly<Record<string, (nanoseconds: number) => number>> = {
  hour: (nanoseconds) => Math.floor(nanoseconds / 3600e9),
  minute: (nanoseconds) => Math.floor(nanoseconds / 60e9) % 60,
  second: (nanoseconds) => Math.floor(nanoseconds / 1e9) % 60,
  millisecond: (nanoseconds) => Math.floor((nanoseconds % 1e9) / 1e6),
  microsecond: (nanoseconds) => Math.floor((nanoseconds % 1e9) / 1e3),
  nanosecond: (nanoseconds) => nanoseconds % 1e9,
};

const OF_OFFSET: Readonly<Record<string, (value: TimeValue | DateTimeValue) => Value>> = {
  timezone: (value) => (value instanceof DateTimeValue && value.zone.name) || printOffset(value.offset),
  offset: (value) => printOffset(value.offset),
  offsetMinutes: (value) => Math.trunc(value.offset / 60),
  offsetSeconds: (value) => value.offset,
};

const OF_MOMENT: Readonly<Record<string, (value: DateTimeValue) => Value>> = {
  epochSeconds: (value) => toInteger(secondsOf(value.moment)),
  epochMillis: (value) =>
    toInteger(secondsOf(value.moment) * 1000n + BigInt(Math.floor(fractionOf(value.moment) / 1e6))),
};

/** Whole seconds, rounded down, so that the fraction is never negative. */
function wholeSeconds(duration: DurationValue): bigint {
  const seconds = duration.nanoseconds / 1_000_000_000n;
  return duration.nanoseconds % 1_000_000_000n < 0n ? seconds - 1n : seconds;
}

function fraction(duration: DurationValue): number {
  return Number(duration.nanoseconds - wholeSeconds(duration) * 1_000_000_000n);
}

const OF_DURATION: Readonly<Record<string, (duration: DurationValue) => number | bigint>> = {
  years: ({ months }) => Math.trunc(months / 12),
  quarters: ({ months }) => Math.trunc(months / 3),
  months: ({ months }) => months,
  weeks: ({ days }) => Math.trunc(days / 7),
  days: ({ days }) => days,
  hours: (duration) => toInteger(wholeSeconds(duration) / 3600n),
  minutes: (duration) => toInteger(wholeSeconds(duration) / 60n),
  seconds: (duration) => toInteger(wholeSeconds(duration)),
  milliseconds: ({ nanoseconds }) => toInteger(nanoseconds / 1_000_000n),
  microseconds: ({ nanoseconds }) => toInteger(nanoseconds / 1000n),
  nanoseconds: ({ nanoseconds }) => toInteger(nanoseconds),
  quartersOfYear: ({ months }) => Math.trunc(months / 3) % 4,
  monthsOfQuarter: ({ months }) => months % 3,
  monthsOfYear: ({ months }) => months % 12,
  daysOfWeek: ({ days }) => days % 7,
  minutesOfHour: (duration) => Number((wholeSeconds(duration) / 60n) % 60n),
  secondsOfMinute: (duration) => Number(wholeSeconds(duration) % 60n),
  millisecondsOfSecond: (duration) => Math.floor(fraction(duration) / 1e6),
  microsecondsOfSecond: (duration) => Math.floor(fraction(duration) / 1e3),
  nanosecondsOfSecond: fraction,
};

/** `value.key` of a temporal value; null where values of its kind have no such part. */
export function temporalProperty(value: TemporalValue, key: string): Value {
  if (value instanceof DurationValue) return own(OF_DURATION, key)?.(value) ?? null;
  if ("days" in value) {
    const part = own(OF_DATE, key);
    if (part) return part(value.days as number);
  }
  if ("nanoseconds" in value) {
    const part = own(OF_TIME, key);
    if (part) return part(value.nanoseconds as number);
  }
  if (value instanceof TimeValue || value instanceof DateTimeValue) {
    const part = own(OF_OFFSET, key);
    if (part) return part(value);
  }
  return value instanceof DateTimeValue ? (own(OF_MOMENT, key)?.(value) ?? null) : null;
}

/** Keys come from users: `constructor` is not a part of a date. */
function own<T>(parts: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(parts, key) ? parts[key] : undefined;
}
