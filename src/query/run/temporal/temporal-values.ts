import { dateOutOfRange } from "../messages.ts";
import { TemporalValue } from "../value.ts";
import { MAX_YEAR, modulo, toCalendarDate, toDays } from "./calendar.ts";
import { printDate, printDuration, printTime } from "./print-temporal.ts";
import {
  NANOSECONDS_OF_SECOND,
  offsetAt,
  offsetOfWall,
  printOffset,
  shiftSeconds,
  type WallTime,
  type Zone,
} from "./zones.ts";

/** A day of the calendar. */
export class DateValue extends TemporalValue {
  readonly kind = "date";
  /** Since 1970-01-01. */
  readonly days: number;

  constructor(days: number) {
    super();
    this.days = checkedDays(days);
  }

  toString(): string {
    return printDate(this.days);
  }
}

/** A time of day on a wall of no known place. */
export class LocalTimeValue extends TemporalValue {
  readonly kind = "localtime";
  /** Since midnight. */
  readonly nanoseconds: number;

  constructor(nanoseconds: number) {
    super();
    this.nanoseconds = nanoseconds;
  }

  toString(): string {
    return printTime(this.nanoseconds);
  }
}

/** A time of day at a distance from UTC. */
export class TimeValue extends TemporalValue {
  readonly kind = "time";
  /** Since midnight where the offset holds. */
  readonly nanoseconds: number;
  /** From UTC, in seconds. */
  readonly offset: number;

  constructor(nanoseconds: number, offset: number) {
    super();
    this.nanoseconds = nanoseconds;
    this.offset = offset;
  }

  toString(): string {
    return printTime(this.nanoseconds) + printOffset(this.offset);
  }
}

/** A day and a time of day on a wall of no known place. */
export class LocalDateTimeValue extends TemporalValue {
  readonly kind = "localdatetime";
  /** Since 1970-01-01. */
  readonly days: number;
  /** Since midnight. */
  readonly nanoseconds: number;

  constructor(wall: WallTime) {
    super();
    this.days = checkedDays(wall.days);
    this.nanoseconds = wall.nanoseconds;
  }

  toString(): string {
    return `${printDate(this.days)}T${printTime(this.nanoseconds)}`;
  }
}

/** A moment, with the wall time and the zone in which it is told. */
export class DateTimeValue extends TemporalValue {
  readonly kind = "datetime";
  /** Of the wall, since 1970-01-01. */
  readonly days: number;
  /** Of the wall, since midnight. */
  readonly nanoseconds: number;
  /** From UTC at this moment, in seconds. */
  readonly offset: number;
  readonly zone: Zone;

  private constructor(wall: WallTime, offset: number, zone: Zone) {
    super();
    this.days = checkedDays(wall.days);
    this.nanoseconds = wall.nanoseconds;
    this.offset = offset;
    this.zone = zone;
  }

  /** What a wall in the zone shows. A wall time that the zone skips becomes as much later as was skipped. */
  static ofWall(wall: WallTime, zone: Zone, preferredOffset?: number): DateTimeValue {
    return DateTimeValue.ofMoment(shiftSeconds(wall, -offsetOfWall(zone, wall, preferredOffset)), zone);
  }

  /** A moment given as UTC's wall time. */
  static ofMoment(utc: WallTime, zone: Zone): DateTimeValue {
    const offset = offsetAt(zone, utc);
    return new DateTimeValue(shiftSeconds(utc, offset), offset, zone);
  }

  /** UTC's wall time. */
  get moment(): WallTime {
    return shiftSeconds(this, -this.offset);
  }

  toString(): string {
    const zone = this.zone.name === undefined ? "" : `[${this.zone.name}]`;
    return `${printDate(this.days)}T${printTime(this.nanoseconds)}${printOffset(this.offset)}${zone}`;
  }
}

/** Months, days and a time are kept apart, since a month has no fixed days and a day no fixed hours. */
export class DurationValue extends TemporalValue {
  readonly kind = "duration";
  readonly months: number;
  readonly days: number;
  /** A bigint: two dates that the language knows can lie 6 × 10²⁵ nanoseconds apart. */
  readonly nanoseconds: bigint;

  constructor(months: number, days: number, nanoseconds: bigint) {
    super();
    this.months = months + 0;
    this.days = days + 0;
    this.nanoseconds = nanoseconds;
  }

  toString(): string {
    return printDuration(this);
  }
}

const FIRST_DAY = toDays({ year: -MAX_YEAR, month: 1, day: 1 });
const LAST_DAY = toDays({ year: MAX_YEAR, month: 12, day: 31 });

function checkedDays(days: number): number {
  if (FIRST_DAY <= days && days <= LAST_DAY) return days;
  throw dateOutOfRange(Number.isFinite(days) ? toCalendarDate(days).year : days);
}

/** Whole seconds since 1970 of a wall time, rounded down, as the language counts them. */
export function secondsOf(wall: WallTime): bigint {
  return BigInt(wall.days) * 86_400n + BigInt(Math.floor(wall.nanoseconds / NANOSECONDS_OF_SECOND));
}

/** Nanoseconds within the second. */
export function fractionOf(wall: { readonly nanoseconds: number }): number {
  return modulo(wall.nanoseconds, NANOSECONDS_OF_SECOND);
}
