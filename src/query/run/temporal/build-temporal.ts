import { fieldNeedsField } from "../messages.ts";
import { buildDate } from "./build-date.ts";
import { buildTime } from "./build-time.ts";
import { modulo } from "./calendar.ts";
import type { Fields } from "./read-fields.ts";
import { daysOf, findDays, findNanoseconds, findOffset, findZone, nanosecondsOf, type TimePoint } from "./select.ts";
import { DateTimeValue, DateValue, LocalDateTimeValue, LocalTimeValue, TimeValue } from "./temporal-values.ts";
import {
  NANOSECONDS_OF_DAY,
  NANOSECONDS_OF_SECOND,
  offsetAt,
  shiftSeconds,
  UTC,
  type WallTime,
  type Zone,
} from "./zones.ts";

/** From another value: its date, its time of day, its zone; midnight and UTC where it has none. */
export const fromTimePoint = {
  date: (value: TimePoint) => new DateValue(daysOf(value)),
  localtime: (value: TimePoint) => new LocalTimeValue(nanosecondsOf(value)),
  time: (value: TimePoint) => new TimeValue(nanosecondsOf(value), findOffset(value) ?? 0),
  localdatetime: (value: TimePoint) => new LocalDateTimeValue(toWall(value)),
  datetime: (value: TimePoint) => DateTimeValue.ofWall(toWall(value), findZone(value) ?? UTC, findOffset(value)),
};

function toWall(value: TimePoint): WallTime {
  return { days: daysOf(value), nanoseconds: findNanoseconds(value) ?? 0 };
}

/** From the fields of a map; they replace the parts of the values that the map names (`{date: d, day: 28}`). */
export const fromFields = {
  date: (fields: Fields) => new DateValue(buildDays(fields)),
  localtime: (fields: Fields) => new LocalTimeValue(buildNanoseconds(fields)),
  time: buildZonedTime,
  localdatetime: (fields: Fields) => new LocalDateTimeValue(buildWall(fields)),
  datetime: buildDateTime,
};

/** From the moment of the query, as a wall in the zone shows it. */
export const fromMoment = {
  date: (moment: WallTime, zone: Zone) => new DateValue(DateTimeValue.ofMoment(moment, zone).days),
  localtime: (moment: WallTime, zone: Zone) => new LocalTimeValue(DateTimeValue.ofMoment(moment, zone).nanoseconds),
  time: (moment: WallTime, zone: Zone) => fromTimePoint.time(DateTimeValue.ofMoment(moment, zone)),
  localdatetime: (moment: WallTime, zone: Zone) => new LocalDateTimeValue(DateTimeValue.ofMoment(moment, zone)),
  datetime: (moment: WallTime, zone: Zone) => DateTimeValue.ofMoment(moment, zone),
};

function buildDays({ date = {}, fromDate, fromDateTime }: Fields): number {
  const source = fromDate ?? fromDateTime;
  return buildDate(date, source && daysOf(source));
}

function buildNanoseconds({ time, fromTime, fromDateTime }: Fields): number {
  const source = fromTime ?? fromDateTime;
  if (!source && time?.hour === undefined) throw fieldNeedsField("a time of day", "hour");
  return buildTime(time ?? {}, source && nanosecondsOf(source));
}

/** A date without a time is its midnight. */
function buildWall(fields: Fields): WallTime {
  const { time, fromTime, fromDateTime } = fields;
  const source = fromTime ?? fromDateTime;
  const base = source && (findNanoseconds(source) ?? 0);
  return { days: buildDays(fields), nanoseconds: buildTime(time ?? {}, base ?? (time ? undefined : 0)) };
}

/** The zone of the value that the time comes from; a date's zone says nothing about another time. */
function sourceOfZone({ fromTime, fromDateTime }: Fields): TimePoint | undefined {
  const source = fromTime ?? fromDateTime;
  return source && findZone(source) ? source : undefined;
}

/** With a zone and a source that has one, the moment stays and the wall changes. */
function buildDateTime(fields: Fields): DateTimeValue {
  const { zone, epochSeconds, epochMillis } = fields;
  if (epochSeconds !== undefined) return ofEpochSeconds(epochSeconds, fields.time?.nanosecond ?? 0, zone);
  if (epochMillis !== undefined) return ofEpochMilliseconds(epochMillis, fields.time?.nanosecond ?? 0, zone);
  const source = sourceOfZone(fields);
  const told = DateTimeValue.ofWall(
    buildWall(fields),
    (source && findZone(source)) ?? zone ?? UTC,
    source && findOffset(source),
  );
  return source && zone ? DateTimeValue.ofMoment(told.moment, zone) : told;
}

export function ofEpochSeconds(seconds: number, nanoseconds: number, zone = UTC): DateTimeValue {
  return DateTimeValue.ofMoment(shiftSeconds({ days: 0, nanoseconds }, seconds), zone);
}

export function ofEpochMilliseconds(milliseconds: number, nanoseconds: number, zone = UTC): DateTimeValue {
  const fraction = modulo(milliseconds, 1000) * 1_000_000 + nanoseconds;
  return ofEpochSeconds(Math.floor(milliseconds / 1000), fraction, zone);
}

/** A zone with a name has the offset of the source's moment, or of 1970-01-01. */
function buildZonedTime(fields: Fields): TimeValue {
  const source = sourceOfZone(fields);
  const nanoseconds = buildNanoseconds(fields);
  const known = source && findOffset(source);
  if (!fields.zone) return new TimeValue(nanoseconds, known ?? 0);
  const offset = offsetAt(fields.zone, { days: (source && findDays(source)) ?? 0, nanoseconds });
  const shift = (offset - (known ?? offset)) * NANOSECONDS_OF_SECOND;
  return new TimeValue(modulo(nanoseconds + shift, NANOSECONDS_OF_DAY), offset);
}
