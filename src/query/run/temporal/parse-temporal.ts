import { notATemporal, offsetNotOfZone } from "../messages.ts";
import type { TemporalKind } from "../value.ts";
import { buildDate, type DateFields } from "./build-date.ts";
import { buildTime, type TimeFields } from "./build-time.ts";
import { DateTimeValue, DateValue, LocalDateTimeValue, LocalTimeValue, TimeValue } from "./temporal-values.ts";
import { offsetAt, parseZone, UTC, type WallTime, type Zone } from "./zones.ts";

/** A way to write something, with what each group of the pattern says. */
type Form<Field extends string> = readonly [pattern: RegExp, fields: readonly Field[]];

/** With and without hyphens, the usual one first. Years beyond four digits have a sign. */
const DATES: readonly Form<keyof DateFields>[] = [
  [/^(\d{4}|[+-]\d{4,9})-(\d{2})-(\d{2})$/, ["year", "month", "day"]],
  [/^(\d{4}|[+-]\d{4,9})-(\d{2})$/, ["year", "month"]],
  [/^(\d{4}|[+-]\d{4,9})$/, ["year"]],
  [/^(\d{4})(\d{2})(\d{2})$/, ["year", "month", "day"]],
  [/^(\d{4})(\d{2})$/, ["year", "month"]],
  [/^(\d{4}|[+-]\d{4,9})-W(\d{2})-(\d)$/, ["year", "week", "dayOfWeek"]],
  [/^(\d{4}|[+-]\d{4,9})-W(\d{2})$/, ["year", "week"]],
  [/^(\d{4})W(\d{2})(\d)$/, ["year", "week", "dayOfWeek"]],
  [/^(\d{4})W(\d{2})$/, ["year", "week"]],
  [/^(\d{4}|[+-]\d{4,9})-Q(\d)-(\d{2})$/, ["year", "quarter", "dayOfQuarter"]],
  [/^(\d{4}|[+-]\d{4,9})-Q(\d)$/, ["year", "quarter"]],
  [/^(\d{4})Q(\d)(\d{2})$/, ["year", "quarter", "dayOfQuarter"]],
  [/^(\d{4})Q(\d)$/, ["year", "quarter"]],
  [/^(\d{4}|[+-]\d{4,9})-(\d{3})$/, ["year", "ordinalDay"]],
  [/^(\d{4})(\d{3})$/, ["year", "ordinalDay"]],
];

const TIMES: readonly Form<keyof TimeFields>[] = [
  [/^(\d{2}):(\d{2}):(\d{2})$/, ["hour", "minute", "second"]],
  [/^(\d{2}):(\d{2})$/, ["hour", "minute"]],
  [/^(\d{2})$/, ["hour"]],
  [/^(\d{2})(\d{2})(\d{2})$/, ["hour", "minute", "second"]],
  [/^(\d{2})(\d{2})$/, ["hour", "minute"]],
];

/** Of a second, after a time that tells seconds. */
const FRACTION = /^(.*\d{2}:?\d{2}:?\d{2})[.,](\d{1,9})$/;

/** What a time ends with: `Z`, an offset, a name in brackets, or an offset and a name. */
const ZONE = /^(?<time>[^Zz+\-[]*)(?<offset>[Zz]|[+-][\d:]+)?(?:\[(?<name>[^\]]+)\])?$/;

export function parseDate(text: string): DateValue {
  return new DateValue(daysOf(text, "date", text));
}

export function parseLocalTime(text: string): LocalTimeValue {
  return new LocalTimeValue(nanosecondsOf(text, "localtime", text));
}

/** Without a zone it is UTC's time. */
export function parseTime(text: string): TimeValue {
  const { time, zone, offset } = splitZone(text, "time", text);
  const wall = { days: 0, nanoseconds: nanosecondsOf(time, "time", text) };
  return new TimeValue(wall.nanoseconds, offset ?? offsetAt(zone, wall));
}

export function parseLocalDateTime(text: string): LocalDateTimeValue {
  const [date, time] = splitDate(text);
  return new LocalDateTimeValue(wallOf(date, time, "localdatetime", text));
}

/** Without a zone it is UTC's time; an offset beside a name chooses between two moments that the wall shows alike. */
export function parseDateTime(text: string): DateTimeValue {
  const [date, rest] = splitDate(text);
  const { time, zone, offset } = splitZone(rest ?? "", "datetime", text);
  const wall = wallOf(date, time === "" ? undefined : time, "datetime", text);
  const value = DateTimeValue.ofWall(wall, zone, offset);
  if (offset !== undefined && value.offset !== offset) throw offsetNotOfZone(text);
  return value;
}

function splitDate(text: string): readonly [date: string, time: string | undefined] {
  const t = text.search(/[Tt]/);
  return t < 0 ? [text, undefined] : [text.slice(0, t), text.slice(t + 1)];
}

function splitZone(text: string, kind: TemporalKind, whole: string): { time: string; zone: Zone; offset?: number } {
  const groups = ZONE.exec(text)?.groups;
  if (!groups) throw notATemporal(kind, whole);
  const { time = "", offset, name } = groups;
  const fixed = offset === undefined ? undefined : parseZone(offset);
  const zone = name === undefined ? (fixed ?? UTC) : parseZone(name);
  return { time, zone, ...(fixed?.offset !== undefined && { offset: fixed.offset }) };
}

function wallOf(date: string, time: string | undefined, kind: TemporalKind, whole: string): WallTime {
  return {
    days: daysOf(date, kind, whole),
    nanoseconds: time === undefined ? 0 : nanosecondsOf(time, kind, whole),
  };
}

function daysOf(text: string, kind: TemporalKind, whole: string): number {
  const fields = readForm(DATES, text);
  if (!fields) throw notATemporal(kind, whole);
  return buildDate(fields);
}

function nanosecondsOf(text: string, kind: TemporalKind, whole: string): number {
  const [, seconds = text, fraction] = FRACTION.exec(text) ?? [];
  const fields = readForm(TIMES, seconds);
  if (!fields) throw notATemporal(kind, whole);
  return buildTime(fields) + (fraction === undefined ? 0 : Number(fraction.padEnd(9, "0")));
}

function readForm<Field extends string>(
  forms: readonly Form<Field>[],
  text: string,
): Partial<Record<Field, number>> | undefined {
  for (const [pattern, fields] of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const values: Partial<Record<Field, number>> = {};
    for (let i = 0; i < fields.length; i++) values[fields[i] as Field] = Number(match[i + 1]);
    return values;
  }
  return undefined;
}
