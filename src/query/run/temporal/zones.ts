import { Temporal } from "@js-temporal/polyfill";
import { unknownTimeZone } from "../messages.ts";
import { modulo } from "./calendar.ts";

/** A fixed distance from UTC, or a named zone whose distance depends on the moment. */
export interface Zone {
  /** `Europe/Stockholm`; absent for a fixed offset. */
  readonly name?: string;
  /** In seconds; only where there is no name. */
  readonly offset?: number;
}

export const UTC: Zone = { offset: 0 };

/** A wall clock: days since 1970-01-01 and nanoseconds since midnight (below 2⁵³, so exact). */
export interface WallTime {
  readonly days: number;
  readonly nanoseconds: number;
}

export const NANOSECONDS_OF_DAY = 86_400_000_000_000;
export const NANOSECONDS_OF_SECOND = 1_000_000_000;

const MAX_OFFSET = 18 * 3600;
/** What `Temporal` can be asked about: 10⁸ days around 1970, less one for the offset. Farther away the ends' offset counts. */
const MAX_DAYS = 99_999_999;

const OFFSET = /^([+-])(\d{2})(?::?(\d{2})(?::?(\d{2}))?)?$/;

/** `Z`, `+01:00`, `-0130`, `+02`, `+02:05:59` or a name of the time zone database, in any case. */
export function parseZone(text: string): Zone {
  if (text === "Z" || text === "z") return UTC;
  const offset = OFFSET.exec(text);
  if (!offset) return { name: canonicalName(text) };
  const [, sign, hours, minutes = "0", seconds = "0"] = offset;
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (size > MAX_OFFSET || Number(minutes) > 59 || Number(seconds) > 59) throw unknownTimeZone(text);
  return { offset: sign === "-" ? 0 - size : size };
}

function canonicalName(text: string): string {
  if (!/^[A-Za-z]/.test(text)) throw unknownTimeZone(text);
  try {
    // Twice, because names that are not kept any more (`IET`) are refused only when spelt in capitals.
    return nameInDatabase(nameInDatabase(text));
  } catch {
    throw unknownTimeZone(text);
  }
}

function nameInDatabase(name: string): string {
  return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
}

/** Seconds from UTC at a moment given as UTC's wall time. */
export function offsetAt(zone: Zone, utc: WallTime): number {
  if (zone.name === undefined) return zone.offset ?? 0;
  const days = Math.max(-MAX_DAYS, Math.min(MAX_DAYS, utc.days));
  const milliseconds = days * 86_400_000 + Math.floor(utc.nanoseconds / 1_000_000);
  const zoned = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone.name);
  return zoned.offsetNanoseconds / NANOSECONDS_OF_SECOND;
}

/**
 * Seconds from UTC when a wall in the zone shows this time. A time that comes twice is the earlier one, unless `preferred` is
 * the other's offset; one that is skipped keeps the offset from before the gap.
 */
export function offsetOfWall(zone: Zone, wall: WallTime, preferred?: number): number {
  if (zone.name === undefined) return zone.offset ?? 0;
  const before = offsetAt(zone, shiftSeconds(wall, -86_400));
  const after = offsetAt(zone, shiftSeconds(wall, 86_400));
  const possible = [before, after].filter((offset) => offsetAt(zone, shiftSeconds(wall, -offset)) === offset);
  const wanted = possible.find((offset) => offset === preferred);
  return wanted ?? possible[0] ?? before;
}

export function shiftSeconds(wall: WallTime, seconds: number): WallTime {
  const nanoseconds = wall.nanoseconds + (seconds % 86_400) * NANOSECONDS_OF_SECOND;
  return {
    days: wall.days + Math.trunc(seconds / 86_400) + Math.floor(nanoseconds / NANOSECONDS_OF_DAY),
    nanoseconds: modulo(nanoseconds, NANOSECONDS_OF_DAY),
  };
}

/** `Z`, `+01:00`, `+00:53:28`. */
export function printOffset(offset: number): string {
  if (offset === 0) return "Z";
  const size = Math.abs(offset);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return (offset < 0 ? "-" : "+") + parts.slice(0, size % 60 === 0 ? 2 : 3).join(":");
}
