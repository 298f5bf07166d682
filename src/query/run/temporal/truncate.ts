import { cannotTruncate, unknownUnit } from "../messages.ts";
import type { TemporalKind, TemporalValue } from "../value.ts";
import { buildDate, quarterOf } from "./build-date.ts";
import { buildFraction, buildTime } from "./build-time.ts";
import { dayOfWeekOf, toCalendarDate, toDays, toWeekDate, weekDateToDays } from "./calendar.ts";
import type { Fields } from "./read-fields.ts";
import { findDays, findNanoseconds, findOffset, findZone, type TimePoint } from "./select.ts";
import { DateTimeValue, DateValue, LocalDateTimeValue, LocalTimeValue, TimeValue } from "./temporal-values.ts";
import { offsetAt, UTC } from "./zones.ts";

const firstOfYear = (year: number) => toDays({ year, month: 1, day: 1 });
const firstOfYears = (days: number, years: number) =>
  firstOfYear(Math.floor(toCalendarDate(days).year / years) * years);

/** The first day of the unit that a day lies in. */
const DATE_UNITS: Readonly<Record<string, (days: number) => number>> = {
  millennium: (days) => firstOfYears(days, 1000),
  century: (days) => firstOfYears(days, 100),
  decade: (days) => firstOfYears(days, 10),
  year: (days) => firstOfYears(days, 1),
  weekYear: (days) => weekDateToDays({ weekYear: toWeekDate(days).weekYear, week: 1, dayOfWeek: 1 }),
  quarter: (days) => {
    const { year, month } = toCalendarDate(days);
    return toDays({ year, month: quarterOf(month) * 3 - 2, day: 1 });
  },
  month: (days) => toDays({ ...toCalendarDate(days), day: 1 }),
  week: (days) => days - dayOfWeekOf(days) + 1,
  day: (days) => days,
};

/** In nanoseconds. */
const TIME_UNITS: Readonly<Record<string, number>> = {
  hour: 3600e9,
  minute: 60e9,
  second: 1e9,
  millisecond: 1e6,
  microsecond: 1e3,
};

/** The start of the unit that a value lies in, as a value of `kind`; the fields then replace what is smaller than the unit. */
export function truncate(kind: TemporalKind, unit: string, value: TimePoint, fields: Fields): TemporalValue {
  const isDateUnit = Object.hasOwn(DATE_UNITS, unit);
  if (!isDateUnit && !Object.hasOwn(TIME_UNITS, unit)) {
    throw unknownUnit(unit, [...Object.keys(DATE_UNITS), ...Object.keys(TIME_UNITS)]);
  }
  const days = findDays(value);
  const needsDate = kind === "date" || kind === "localdatetime" || kind === "datetime";
  if (needsDate ? days === undefined : isDateUnit && unit !== "day") throw cannotTruncate(value.kind, kind, unit);
  if (kind === "date" && !isDateUnit) throw cannotTruncate(value.kind, kind, unit);
  return assemble(kind, value, fields, {
    days: buildDate(fields.date ?? {}, DATE_UNITS[unit]?.(days ?? 0) ?? days ?? 0),
    nanoseconds: truncateTime(unit, findNanoseconds(value) ?? 0, fields),
  });
}

/** A fraction of a second is added to what truncation leaves of it: `millisecond` with `{nanosecond: 2}` is .645000002. */
function truncateTime(unit: string, nanoseconds: number, { time = {} }: Fields): number {
  const size = TIME_UNITS[unit];
  const truncated = size === undefined ? 0 : Math.floor(nanoseconds / size) * size;
  const { hour, minute, second } = time;
  const clock = { ...(hour !== undefined && { hour }), ...(minute !== undefined && { minute }) };
  return buildTime({ ...clock, ...(second !== undefined && { second }) }, truncated) + (buildFraction(time) ?? 0);
}

function assemble(kind: TemporalKind, value: TimePoint, fields: Fields, wall: { days: number; nanoseconds: number }) {
  const zone = fields.zone ?? findZone(value) ?? UTC;
  if (kind === "date") return new DateValue(wall.days);
  if (kind === "localtime") return new LocalTimeValue(wall.nanoseconds);
  if (kind === "localdatetime") return new LocalDateTimeValue(wall);
  if (kind === "datetime") return DateTimeValue.ofWall(wall, zone, findOffset(value));
  const offset = fields.zone ? offsetAt(zone, wall) : (findOffset(value) ?? 0);
  return new TimeValue(wall.nanoseconds, offset);
}
