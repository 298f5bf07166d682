import { toCalendarDate } from "./calendar.ts";

const pad = (value: number, width: number) => String(value).padStart(width, "0");

/** `1984-10-11`; a year beyond four digits, or before year 0, with its sign. */
export function printDate(days: number): string {
  const { year, month, day } = toCalendarDate(days);
  const sign = year < 0 ? "-" : year > 9999 ? "+" : "";
  return `${sign}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `12:31`, `12:31:14`, `12:31:14.645876123`: no zeros that say nothing. */
export function printTime(nanoseconds: number): string {
  const seconds = Math.floor(nanoseconds / 1_000_000_000);
  const clock = `${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}`;
  const fraction = printFraction(nanoseconds % 1_000_000_000);
  return seconds % 60 === 0 && fraction === "" ? clock : `${clock}:${pad(seconds % 60, 2)}${fraction}`;
}

function printFraction(nanoseconds: number): string {
  return nanoseconds === 0 ? "" : `.${pad(nanoseconds, 9).replace(/0+$/, "")}`;
}

/** `P12Y5M14DT16H13M10.000000001S`; every part has its own sign. */
export function printDuration(duration: {
  readonly months: number;
  readonly days: number;
  readonly nanoseconds: bigint;
}): string {
  const { months, days, nanoseconds } = duration;
  const date = part(Math.trunc(months / 12), "Y") + part(months % 12, "M") + part(days, "D");
  const minutes = nanoseconds / 60_000_000_000n;
  const time = part(minutes / 60n, "H") + part(minutes % 60n, "M") + printSeconds(nanoseconds % 60_000_000_000n);
  if (date === "" && time === "") return "PT0S";
  return `P${date}${time === "" ? "" : `T${time}`}`;
}

function part(value: number | bigint, unit: string): string {
  return Number(value) === 0 ? "" : `${value}${unit}`;
}

function printSeconds(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return "";
  const size = Number(nanoseconds < 0n ? -nanoseconds : nanoseconds);
  return `${nanoseconds < 0n ? "-" : ""}${Math.floor(size / 1_000_000_000)}${printFraction(size % 1_000_000_000)}S`;
}
