import { fieldNeedsField } from "../messages.ts";
import { inRange } from "./build-date.ts";

export interface TimeFields {
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
  readonly microsecond?: number;
  readonly nanosecond?: number;
}

export const TIME_FIELDS = ["hour", "minute", "second", "millisecond", "microsecond", "nanosecond"] as const;

const SECOND = 1_000_000_000;

/**
 * Nanoseconds since midnight. What the fields leave open is that of `base`; where there is none a field needs the next
 * larger one. Milliseconds, microseconds and nanoseconds given together add up, and replace the fraction of the base.
 */
export function buildTime(fields: TimeFields, base?: number): number {
  if (base === undefined) checkComplete(fields);
  const seconds = Math.floor((base ?? 0) / SECOND);
  const { hour = Math.floor(seconds / 3600), minute = Math.floor(seconds / 60) % 60, second = seconds % 60 } = fields;
  inRange("hour", hour, 0, 23);
  inRange("minute", minute, 0, 59);
  inRange("second", second, 0, 59);
  const fraction = buildFraction(fields) ?? (base ?? 0) % SECOND;
  return (hour * 3600 + minute * 60 + second) * SECOND + fraction;
}

/** Nanoseconds within a second; undefined where no field says. */
export function buildFraction({ millisecond, microsecond, nanosecond }: TimeFields): number | undefined {
  if (millisecond === undefined && microsecond === undefined && nanosecond === undefined) return undefined;
  const aboveMicro = millisecond === undefined ? 999_999 : 999;
  const aboveNano = microsecond !== undefined ? 999 : millisecond !== undefined ? 999_999 : 999_999_999;
  inRange("millisecond", millisecond ?? 0, 0, 999);
  inRange("microsecond", microsecond ?? 0, 0, aboveMicro);
  inRange("nanosecond", nanosecond ?? 0, 0, aboveNano);
  return (millisecond ?? 0) * 1_000_000 + (microsecond ?? 0) * 1000 + (nanosecond ?? 0);
}

function checkComplete({ hour, minute, second, millisecond, microsecond, nanosecond }: TimeFields): void {
  const fraction = millisecond ?? microsecond ?? nanosecond;
  if (fraction !== undefined && second === undefined) throw fieldNeedsField("a fraction of a second", "second");
  if (second !== undefined && minute === undefined) throw fieldNeedsField("second", "minute");
  if (minute !== undefined && hour === undefined) throw fieldNeedsField("minute", "hour");
}
