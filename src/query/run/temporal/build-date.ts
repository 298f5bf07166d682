import { fieldNeedsField, fieldOutOfRange } from "../messages.ts";
import {
  addMonths,
  daysInMonth,
  daysInYear,
  MAX_YEAR,
  toCalendarDate,
  toDays,
  toWeekDate,
  weekDateToDays,
  weeksInYear,
} from "./calendar.ts";

/** A date in one of four ways: month and day, week and day of the week, day of the year, quarter and day of the quarter. */
export interface DateFields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly week?: number;
  readonly dayOfWeek?: number;
  readonly ordinalDay?: number;
  readonly quarter?: number;
  readonly dayOfQuarter?: number;
}

export const DATE_FIELDS = [
  "year",
  "month",
  "day",
  "week",
  "dayOfWeek",
  "ordinalDay",
  "quarter",
  "dayOfQuarter",
] as const;

/** Days since 1970-01-01. What the fields leave open is that of `base`, or the first where there is none. */
export function buildDate(fields: DateFields, base?: number): number {
  inRange("year", fields.year ?? 0, -MAX_YEAR, MAX_YEAR);
  if (base === undefined && fields.year === undefined) throw fieldNeedsField("a date", "year");
  if (fields.week !== undefined || fields.dayOfWeek !== undefined) return buildWeekDate(fields, base);
  if (fields.ordinalDay !== undefined) return buildOrdinalDate(fields.ordinalDay, fields.year, base);
  if (fields.quarter !== undefined || fields.dayOfQuarter !== undefined) return buildQuarterDate(fields, base);
  return buildCalendarDate(fields, base);
}

function buildCalendarDate(fields: DateFields, base: number | undefined): number {
  if (base === undefined && fields.day !== undefined && fields.month === undefined)
    throw fieldNeedsField("day", "month");
  const known = base === undefined ? { year: 0, month: 1, day: 1 } : toCalendarDate(base);
  const { year = known.year, month = known.month, day = known.day } = fields;
  inRange("month", month, 1, 12);
  inRange("day", day, 1, daysInMonth(year, month));
  return toDays({ year, month, day });
}

function buildWeekDate(fields: DateFields, base: number | undefined): number {
  if (base === undefined && fields.week === undefined) throw fieldNeedsField("dayOfWeek", "week");
  const known = base === undefined ? { weekYear: 0, week: 1, dayOfWeek: 1 } : toWeekDate(base);
  const { year: weekYear = known.weekYear, week = known.week, dayOfWeek = known.dayOfWeek } = fields;
  inRange("week", week, 1, weeksInYear(weekYear));
  inRange("dayOfWeek", dayOfWeek, 1, 7);
  return weekDateToDays({ weekYear, week, dayOfWeek });
}

function buildOrdinalDate(ordinalDay: number, given: number | undefined, base: number | undefined): number {
  const year = given ?? toCalendarDate(base ?? 0).year;
  inRange("ordinalDay", ordinalDay, 1, daysInYear(year));
  return toDays({ year, month: 1, day: 1 }) + ordinalDay - 1;
}

function buildQuarterDate(fields: DateFields, base: number | undefined): number {
  if (base === undefined && fields.quarter === undefined) throw fieldNeedsField("dayOfQuarter", "quarter");
  const known = base === undefined ? 1 : dayOfQuarterOf(base);
  const { year, month } = toCalendarDate(base ?? 0);
  const { quarter = quarterOf(month), dayOfQuarter = known } = fields;
  inRange("quarter", quarter, 1, 4);
  const first = toDays({ year: fields.year ?? year, month: quarter * 3 - 2, day: 1 });
  inRange("dayOfQuarter", dayOfQuarter, 1, addMonths(first, 3) - first);
  return first + dayOfQuarter - 1;
}

export function quarterOf(month: number): number {
  return Math.ceil(month / 3);
}

/** 1 to 92. */
export function dayOfQuarterOf(days: number): number {
  const { year, month } = toCalendarDate(days);
  return days - toDays({ year, month: quarterOf(month) * 3 - 2, day: 1 }) + 1;
}

export function inRange(field: string, value: number, min: number, max: number): void {
  if (!(min <= value && value <= max)) throw fieldOutOfRange(field, value, min, max);
}
