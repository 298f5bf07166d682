import { notATemporal } from "../messages.ts";
import { buildDuration, type DurationParts } from "./duration.ts";
import type { DurationValue } from "./temporal-values.ts";

type Unit = keyof DurationParts;

/** In the order in which they may come. */
const DATE_UNITS: readonly (readonly [letter: string, unit: Unit])[] = [
  ["Y", "years"],
  ["M", "months"],
  ["W", "weeks"],
  ["D", "days"],
];
const TIME_UNITS: readonly (readonly [letter: string, unit: Unit])[] = [
  ["H", "hours"],
  ["M", "minutes"],
  ["S", "seconds"],
];

/** `P2012-02-02T14:37:21.545` */
const DATE_LIKE = /^P(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,9}))?$/;

/** `P12Y5M14DT16H12M70.5S`: every part may have a sign and a fraction. */
export function parseDuration(text: string): DurationValue {
  const parts = parseUnits(text) ?? parseDateLike(text);
  if (!parts) throw notATemporal("duration", text);
  return buildDuration(parts);
}

function parseUnits(text: string): DurationParts | undefined {
  const [, sign = "", date = "", time] = /^([+-]?)P([^T]*)(?:T(.+))?$/.exec(text) ?? [];
  const ofDate = parseParts(date, DATE_UNITS);
  const ofTime = parseParts(time ?? "", TIME_UNITS);
  if (!ofDate || !ofTime || (date === "" && time === undefined)) return undefined;
  const parts = { ...ofDate, ...ofTime };
  if (sign !== "-") return parts;
  return Object.fromEntries(Object.entries(parts).map(([unit, value]) => [unit, -value]));
}

function parseParts(text: string, units: typeof DATE_UNITS): Partial<Record<Unit, number>> | undefined {
  const parts: Partial<Record<Unit, number>> = {};
  let rest = text;
  for (const [letter, unit] of units) {
    const [all, sign, whole, fraction] = /^([+-]?)(\d+)(?:[.,](\d+))?([A-Z])/.exec(rest) ?? [];
    if (all === undefined || !all.endsWith(letter)) continue;
    rest = rest.slice(all.length);
    // A nanosecond is lost in a float beside many seconds.
    if (unit === "seconds") parts.nanoseconds = Number(`${sign}${(fraction ?? "").slice(0, 9).padEnd(9, "0")}`);
    parts[unit] = Number(unit === "seconds" ? `${sign}${whole}` : `${sign}${whole}.${fraction ?? 0}`);
  }
  return rest === "" ? parts : undefined;
}

function parseDateLike(text: string): DurationParts | undefined {
  const match = DATE_LIKE.exec(text);
  if (!match) return undefined;
  const [years, months, days, hours, minutes, seconds] = match.slice(1, 7).map(Number);
  const nanoseconds = Number((match[7] ?? "").padEnd(9, "0"));
  return { years, months, days, hours, minutes, seconds, nanoseconds } as DurationParts;
}
