import { notATemporal, offsetNotOfZone } from "../messages.ts";
import type { TemporalKind } from "../value.ts";
import { buildDate, type DateFields } from "./build-date.ts";
import { buildTime } from "./build-time.ts";
import { DateTimeValue, DateValue, LocalDateTimeValue, LocalTimeValue, TimeValue } from "./temporal-values.ts";
import { offsetAt, parseZone, UTC, type WallTime, type Zone } from "./zones.ts";

/** The forms of a date, with and without hyphens. Years beyond four digits have a sign. */
const DATES: readonly RegExp[] = [
  /^(?<year>[+-]\d{4,9}|\d{4})$/,
  /^(?<year>[+-]\d{4,9}|\d{4})-(?<month>\d{2})$/,
  /^(?<year>[+-]\d{4,9}|\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<year>\d{4})(?<month>\d{2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>[+-]\d{4,9}|\d{4})-W(?<week>\d{2})$/,
  /^(?<year>[+-]\d{4,9}|\d{4})-W(?<week>\d{2})-(?<dayOfWeek>\d)$/,
  /^(?<year>\d{4})W(?<week>\d{2})$/,
  /^(?<year>\d{4})W(?<week>\d{2})(?<dayOfWeek>\d)$/,
  /^(?<year>[+-]\d{4,9}|\d{4})-Q(?<quarter>\d)$/,
  /^(?<year>[+-]\d{4,9}|\d{4})-Q(?<quarter>\d)-(?<dayOfQuarter>\d{2})$/,
  /^(?<year>\d{4})Q(?<quarter>\d)$/,
  /^(?<year>\d{4})Q(?<quarter>\d)(?<dayOfQuarter>\d{2})$/,
  /^(?<year>[+-]\d{4,9}|\d{4})-(?<ordinalDay>\d{3})$/,
  /^(?<year>\d{4})(?<ordinalDay>\d{3})$/,
];

const TIMES: readonly RegExp[] = [
  /^(?<hour>\d{2})$/,
  /^(?<hour>\d{2}):(?<minute>\d{2})$/,
  /^(?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?$/,
  /^(?<hour>\d{2})(?<minute>\d{2})$/,
  /^(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?$/,
];

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
  return buildDate(toNumbers(matchOne(DATES, text, kind, whole)) as DateFields);
}

function nanosecondsOf(text: string, kind: TemporalKind, whole: string): number {
  const { fraction, ...parts } = matchOne(TIMES, text, kind, whole);
  const base = buildTime(toNumbers(parts));
  return base + (fraction === undefined ? 0 : Number(fraction.padEnd(9, "0")));
}

function matchOne(forms: readonly RegExp[], text: string, kind: TemporalKind, whole: string): Record<string, string> {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups) return Object.fromEntries(Object.entries(groups).filter(([, part]) => part !== undefined));
  }
  throw notATemporal(kind, whole);
}

function toNumbers(parts: Record<string, string>): Record<string, number> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, Number(part)]));
}
