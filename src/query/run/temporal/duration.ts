import { durationTooLarge } from "../messages.ts";
import { DurationValue } from "./temporal-values.ts";

/** The parts of a duration as given; each may have a fraction, which goes on to the smaller parts. */
export interface DurationParts {
  readonly years?: number;
  readonly quarters?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
  readonly microseconds?: number;
  readonly nanoseconds?: number;
}

export const DURATION_PARTS = [
  "years",
  "quarters",
  "months",
  "weeks",
  "days",
  "hours",
  "minutes",
  "seconds",
  "milliseconds",
  "microseconds",
  "nanoseconds",
] as const;

/** A month on average: a year of 365.2425 days by twelve. */
const DAYS_OF_MONTH = 30.436875;
const SECONDS_OF_DAY = 86_400;
const NANOSECONDS = 1_000_000_000n;
/** As many seconds as an integer of the language can count. */
const MAX_NANOSECONDS = 2n ** 63n * NANOSECONDS;

export function buildDuration(parts: DurationParts): DurationValue {
  const { years = 0, quarters = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0 } = parts;
  const { seconds = 0, milliseconds = 0, microseconds = 0, nanoseconds = 0 } = parts;
  const allMonths = years * 12 + quarters * 3 + months;
  const allDays = (allMonths % 1) * DAYS_OF_MONTH + weeks * 7 + days;
  const time =
    toNanoseconds(allDays % 1, SECONDS_OF_DAY * 1e9) +
    toNanoseconds(hours, 3600e9) +
    toNanoseconds(minutes, 60e9) +
    toNanoseconds(seconds, 1e9) +
    toNanoseconds(milliseconds, 1e6) +
    toNanoseconds(microseconds, 1000) +
    toNanoseconds(nanoseconds, 1);
  return newDuration(Math.trunc(allMonths), Math.trunc(allDays), time);
}

/** The fraction is rounded to a whole nanosecond: `seconds: 0.3` is not 0.299999999. */
function toNanoseconds(value: number, unit: number): bigint {
  checkFinite(value);
  const whole = Math.trunc(value);
  return BigInt(whole) * BigInt(unit) + BigInt(Math.round((value - whole) * unit));
}

export function addDurations(a: DurationValue, b: DurationValue): DurationValue {
  return newDuration(a.months + b.months, a.days + b.days, a.nanoseconds + b.nanoseconds);
}

export function negateDuration(duration: DurationValue): DurationValue {
  return new DurationValue(-duration.months, -duration.days, -duration.nanoseconds);
}

/** Fractions of a month become days of average months, fractions of a day become time; below a nanosecond nothing is kept. */
export function multiplyDuration(duration: DurationValue, factor: number): DurationValue {
  return scaleDuration(duration, (value) => value * factor);
}

export function divideDuration(duration: DurationValue, divisor: number): DurationValue {
  return scaleDuration(duration, (value) => value / divisor);
}

function scaleDuration(duration: DurationValue, scale: (value: number) => number): DurationValue {
  const months = scale(duration.months);
  const days = scale(duration.days) + (months % 1) * DAYS_OF_MONTH;
  const seconds = scale(Number(duration.nanoseconds / NANOSECONDS));
  const rest = scale(Number(duration.nanoseconds % NANOSECONDS));
  checkFinite(seconds);
  checkFinite(rest);
  const fraction = (seconds % 1) * 1e9 + rest;
  // 0.3 - 2⁻⁵⁴ seconds are 300,000,000 nanoseconds; half a nanosecond is none.
  const time = BigInt(Math.trunc(seconds)) * NANOSECONDS + BigInt(Math.trunc(Number(fraction.toFixed(3))));
  return newDuration(Math.trunc(months), Math.trunc(days), time + toNanoseconds(days % 1, SECONDS_OF_DAY * 1e9));
}

function newDuration(months: number, days: number, nanoseconds: bigint): DurationValue {
  const isTooLong = nanoseconds > MAX_NANOSECONDS || nanoseconds < -MAX_NANOSECONDS;
  if (isTooLong || !Number.isSafeInteger(months) || !Number.isSafeInteger(days)) throw durationTooLarge();
  return new DurationValue(months, days, nanoseconds);
}

function checkFinite(value: number): void {
  if (!Number.isFinite(value)) throw durationTooLarge();
}

/** Average length in seconds, for an order of durations where only the calendar could say which is longer. */
export function averageSeconds(duration: DurationValue): number {
  const days = duration.months * DAYS_OF_MONTH + duration.days;
  return days * SECONDS_OF_DAY + Number(duration.nanoseconds) / 1e9;
}
