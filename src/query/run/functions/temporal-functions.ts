import { fieldWrongType } from "../messages.ts";
import { daysBetweenPoints, durationBetween, monthsBetweenPoints, secondsBetweenPoints } from "../temporal/between.ts";
import {
  fromFields,
  fromMoment,
  fromTimePoint,
  ofEpochMilliseconds,
  ofEpochSeconds,
} from "../temporal/build-temporal.ts";
import { buildDuration } from "../temporal/duration.ts";
import { parseDuration } from "../temporal/parse-duration.ts";
import { parseDate, parseDateTime, parseLocalDateTime, parseLocalTime, parseTime } from "../temporal/parse-temporal.ts";
import { readDurationParts, readFields } from "../temporal/read-fields.ts";
import type { TimePoint } from "../temporal/select.ts";
import { truncate } from "../temporal/truncate.ts";
import { parseZone, shiftSeconds, UTC, type WallTime } from "../temporal/zones.ts";
import type { TemporalTypeName, TypeName } from "../type-names.ts";
import { isMap, type MapValue, type Value } from "../value.ts";
import { type CallSite, type FunctionDefinition, optional, parameter } from "./function-definition.ts";

type PointKind = keyof typeof fromFields;

const POINTS: readonly TypeName[] = ["Date", "LocalTime", "Time", "LocalDateTime", "DateTime"];

interface PointFamily {
  readonly kind: PointKind;
  readonly type: TemporalTypeName;
  readonly what: string;
  readonly parse: (text: string) => Value;
  /** Of `kind(text)`. */
  readonly example: readonly [text: string, result: string];
  /** Of `kind.truncate(unit, localdatetime('2025-02-18T21:40:32'))`. */
  readonly truncated: readonly [unit: string, result: string];
}

const FAMILIES: readonly PointFamily[] = [
  {
    kind: "date",
    type: "Date",
    what: "a date",
    parse: parseDate,
    example: ["2025-W08-2", "'2025-02-18'"],
    truncated: ["quarter", "'2025-01-01'"],
  },
  {
    kind: "localtime",
    type: "LocalTime",
    what: "a time of day without a zone",
    parse: parseLocalTime,
    example: ["214032", "'21:40:32'"],
    truncated: ["hour", "'21:00'"],
  },
  {
    kind: "time",
    type: "Time",
    what: "a time of day at an offset from UTC",
    parse: parseTime,
    example: ["21:40+0130", "'21:40+01:30'"],
    truncated: ["minute", "'21:40Z'"],
  },
  {
    kind: "localdatetime",
    type: "LocalDateTime",
    what: "a date and time without a zone",
    parse: parseLocalDateTime,
    example: ["2025-02-18T21:40", "'2025-02-18T21:40'"],
    truncated: ["day", "'2025-02-18T00:00'"],
  },
  {
    kind: "datetime",
    type: "DateTime",
    what: "a moment told in a time zone",
    parse: parseDateTime,
    example: ["2025-02-18T21:40[Europe/Oslo]", "'2025-02-18T21:40+01:00[Europe/Oslo]'"],
    truncated: ["month", "'2025-02-01T00:00Z'"],
  },
];

/** The moment of the query as UTC's wall time. */
function momentOf({ context }: CallSite): WallTime {
  const milliseconds = context.now.getTime();
  const fraction = (((milliseconds % 1000) + 1000) % 1000) * 1_000_000;
  return shiftSeconds({ days: 0, nanoseconds: fraction }, Math.floor(milliseconds / 1000));
}

function fromMap(kind: PointKind, map: MapValue, site: CallSite): Value {
  const { zone, ...fields } = readFields(map);
  const saysOnlyZone = zone !== undefined && Object.keys(fields).length === 0;
  return saysOnlyZone ? fromMoment[kind](momentOf(site), zone) : fromFields[kind]({ ...fields, ...(zone && { zone }) });
}

function pointFunction({ kind, type, what, parse, example }: PointFamily): FunctionDefinition {
  return {
    name: kind,
    parameters: [optional("from", "String", "Map", ...POINTS)],
    result: [type],
    about: `Makes ${what} of a text, a map of fields or another temporal value; without an argument, of the moment at which the query runs.`,
    example: { call: `${kind}('${example[0]}')`, result: example[1] },
    run: ([from], site) => {
      if (from === undefined) return fromMoment[kind](momentOf(site), UTC);
      if (typeof from === "string") return parse(from);
      return isMap(from) ? fromMap(kind, from, site) : fromTimePoint[kind](from as TimePoint);
    },
  };
}

/** The language tells three clocks apart; a query has one moment, so they are one. */
function clockFunctions({ kind, type, what }: PointFamily): FunctionDefinition[] {
  return ["realtime", "statement", "transaction"].map((clock) => ({
    name: `${kind}.${clock}`,
    parameters: [optional("timezone", "String")],
    result: [type],
    about: `The moment at which the query runs, the same in all of it, as ${what}; in a time zone, or in UTC.`,
    example: { call: `${kind}.${clock}() = ${kind}()`, result: "true" },
    run: ([zone], site) => fromMoment[kind](momentOf(site), typeof zone === "string" ? parseZone(zone) : UTC),
  }));
}

function truncateFunction({ kind, type, what, truncated }: PointFamily): FunctionDefinition {
  return {
    name: `${kind}.truncate`,
    parameters: [parameter("unit", "String"), optional("of", ...POINTS), optional("fields", "Map")],
    result: [type],
    about: `The start of the unit (millennium to microsecond) that a value lies in, as ${what}; fields set what is smaller.`,
    example: {
      call: `${kind}.truncate('${truncated[0]}', localdatetime('2025-02-18T21:40:32'))`,
      result: truncated[1],
    },
    run: ([unit, of, fields], site) => {
      const value = of ?? fromMoment[kind](momentOf(site), UTC);
      return truncate(
        kind,
        unit as string,
        value as TimePoint,
        isMap(fields ?? null) ? readFields(fields as MapValue) : {},
      );
    },
  };
}

function betweenFunction(
  name: string,
  about: string,
  result: string,
  between: (from: TimePoint, to: TimePoint) => Value,
): FunctionDefinition {
  return {
    name,
    parameters: [parameter("from", ...POINTS), parameter("to", ...POINTS)],
    result: ["Duration"],
    about,
    example: { call: `${name}(date('2024-12-01'), date('2025-02-18'))`, result },
    run: ([from, to]) => between(from as TimePoint, to as TimePoint),
  };
}

function toSafeNumber(name: string, value: Value | undefined): number {
  if (typeof value === "number") return value;
  throw fieldWrongType(name, "an integer below 2⁵³", value ?? null);
}

export const temporalFunctions: readonly FunctionDefinition[] = [
  ...FAMILIES.map(pointFunction),
  ...FAMILIES.flatMap(clockFunctions),
  ...FAMILIES.map(truncateFunction),
  {
    name: "datetime.fromepoch",
    parameters: [parameter("seconds", "Integer"), optional("nanoseconds", "Integer")],
    result: ["DateTime"],
    about: "The moment so many seconds and nanoseconds after 1970 began in UTC.",
    example: { call: "datetime.fromepoch(1739914832, 5)", result: "'2025-02-18T21:40:32.000000005Z'" },
    run: ([seconds, nanoseconds]) =>
      ofEpochSeconds(toSafeNumber("seconds", seconds), toSafeNumber("nanoseconds", nanoseconds ?? 0)),
  },
  {
    name: "datetime.fromepochmillis",
    parameters: [parameter("milliseconds", "Integer")],
    result: ["DateTime"],
    about: "The moment so many milliseconds after 1970 began in UTC.",
    example: { call: "datetime.fromepochmillis(1739914832005)", result: "'2025-02-18T21:40:32.005Z'" },
    run: ([milliseconds]) => ofEpochMilliseconds(toSafeNumber("milliseconds", milliseconds), 0),
  },
  {
    name: "duration",
    parameters: [parameter("from", "String", "Map", "Duration")],
    result: ["Duration"],
    about: "Makes a duration of a text or of a map of parts.",
    example: { call: "duration({days: 1, hours: 26})", result: "'P1DT26H'" },
    run: ([from]) => {
      if (typeof from === "string") return parseDuration(from);
      return isMap(from ?? null) ? buildDuration(readDurationParts(from as MapValue)) : (from ?? null);
    },
  },
  betweenFunction(
    "duration.between",
    "From one moment to another, in months, days and time.",
    "'P2M17D'",
    durationBetween,
  ),
  betweenFunction("duration.inDays", "From one moment to another in whole days.", "'P79D'", daysBetweenPoints),
  betweenFunction("duration.inMonths", "From one moment to another in whole months.", "'P2M'", monthsBetweenPoints),
  betweenFunction(
    "duration.inSeconds",
    "From one moment to another in seconds and fractions, never in days.",
    "'PT1896H'",
    secondsBetweenPoints,
  ),
  {
    name: "timestamp",
    parameters: [],
    result: ["Integer"],
    about: "The moment at which the query runs, in milliseconds since 1970 began in UTC.",
    example: { call: "timestamp() = datetime().epochMillis", result: "true" },
    run: (_, { context }) => context.now.getTime(),
  },
];
