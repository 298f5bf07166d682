import type { TemporalValue } from "../value.ts";
import { addMonths, modulo } from "./calendar.ts";
import { addDurations } from "./duration.ts";
import {
  DateTimeValue,
  DateValue,
  DurationValue,
  LocalDateTimeValue,
  LocalTimeValue,
  TimeValue,
} from "./temporal-values.ts";
import { NANOSECONDS_OF_DAY, type WallTime } from "./zones.ts";

const DAY = 86_400_000_000_000n;

/**
 * Months first, then days, then time. A date takes whole days of the time only; a time of day takes only the time and goes
 * round the clock. In a zone, months and days move the wall and time moves the moment, so a day may have 23 or 25 hours.
 */
export function addDuration(value: TemporalValue, duration: DurationValue): TemporalValue {
  if (value instanceof DurationValue) return addDurations(value, duration);
  if (value instanceof LocalTimeValue) return new LocalTimeValue(turnClock(value.nanoseconds, duration));
  if (value instanceof TimeValue) return new TimeValue(turnClock(value.nanoseconds, duration), value.offset);
  if (value instanceof DateValue) {
    return new DateValue(moveDate(value.days, duration) + Number(duration.nanoseconds / DAY));
  }
  if (value instanceof LocalDateTimeValue) {
    return new LocalDateTimeValue(moveWall({ ...value, days: moveDate(value.days, duration) }, duration));
  }
  if (!(value instanceof DateTimeValue)) throw new Error(`no such temporal value: ${value}`);
  const wall = { days: moveDate(value.days, duration), nanoseconds: value.nanoseconds };
  const moved = DateTimeValue.ofWall(wall, value.zone, value.offset);
  return DateTimeValue.ofMoment(moveWall(moved.moment, duration), value.zone);
}

function moveDate(days: number, duration: DurationValue): number {
  return (duration.months === 0 ? days : addMonths(days, duration.months)) + duration.days;
}

function turnClock(nanoseconds: number, duration: DurationValue): number {
  return modulo(nanoseconds + Number(duration.nanoseconds % DAY), NANOSECONDS_OF_DAY);
}

function moveWall(wall: WallTime, duration: DurationValue): WallTime {
  const nanoseconds = wall.nanoseconds + Number(duration.nanoseconds % DAY);
  return {
    days: wall.days + Number(duration.nanoseconds / DAY) + Math.floor(nanoseconds / NANOSECONDS_OF_DAY),
    nanoseconds: modulo(nanoseconds, NANOSECONDS_OF_DAY),
  };
}
