import { fieldNotInteger, fieldWrongType, unknownField } from "../messages.ts";
import { Float, type MapValue, type Value } from "../value.ts";
import { DATE_FIELDS, type DateFields } from "./build-date.ts";
import { TIME_FIELDS, type TimeFields } from "./build-time.ts";
import { DURATION_PARTS, type DurationParts } from "./duration.ts";
import { isTimePoint, type TimePoint } from "./select.ts";
import { parseZone, type Zone } from "./zones.ts";

/** What a map such as `{date: d, hour: 12, timezone: 'Europe/Oslo'}` says; what it does not say is absent. */
export interface Fields {
  readonly date?: DateFields;
  readonly time?: TimeFields;
  readonly fromDate?: TimePoint;
  readonly fromTime?: TimePoint;
  readonly fromDateTime?: TimePoint;
  readonly zone?: Zone;
  readonly epochSeconds?: number;
  readonly epochMillis?: number;
}

const SOURCES: Readonly<Record<string, "fromDate" | "fromTime" | "fromDateTime">> = {
  date: "fromDate",
  time: "fromTime",
  datetime: "fromDateTime",
};
const EPOCHS = ["epochSeconds", "epochMillis"] as const;
const ALL_FIELDS = [...DATE_FIELDS, ...TIME_FIELDS, ...Object.keys(SOURCES), "timezone", ...EPOCHS];

export function readFields(map: MapValue): Fields {
  for (const key of map.keys()) if (!ALL_FIELDS.includes(key)) throw unknownField(key, ALL_FIELDS);
  const date = readIntegers(map, DATE_FIELDS);
  const time = readIntegers(map, TIME_FIELDS);
  return {
    ...(hasAny(date) && { date }),
    ...(hasAny(time) && { time }),
    ...readSources(map),
    ...(map.has("timezone") && { zone: parseZone(readString(map, "timezone")) }),
    ...readIntegers(map, EPOCHS),
  };
}

export function readDurationParts(map: MapValue): DurationParts {
  const parts: Record<string, number> = {};
  for (const [key, value] of map) {
    if (!(DURATION_PARTS as readonly string[]).includes(key)) throw unknownField(key, DURATION_PARTS);
    const part = value instanceof Float ? value.value : typeof value === "bigint" ? Number(value) : value;
    if (typeof part !== "number") throw fieldWrongType(key, "a number", value);
    parts[key] = part;
  }
  return parts;
}

function hasAny(fields: object): boolean {
  return Object.keys(fields).length > 0;
}

function readIntegers<K extends string>(map: MapValue, keys: readonly K[]): Partial<Record<K, number>> {
  const fields: Partial<Record<K, number>> = {};
  for (const key of keys) {
    const value = map.get(key);
    if (value === undefined) continue;
    if (typeof value !== "number") throw fieldNotInteger(key, value);
    fields[key] = value;
  }
  return fields;
}

function readSources(map: MapValue): Partial<Fields> {
  const given = Object.entries(SOURCES).filter(([key]) => map.has(key));
  return Object.fromEntries(given.map(([key, field]) => [field, readTimePoint(key, map.get(key) ?? null)]));
}

function readTimePoint(key: string, value: Value): TimePoint {
  if (isTimePoint(value)) return value;
  throw fieldWrongType(key, "a temporal value", value);
}

function readString(map: MapValue, key: string): string {
  const value = map.get(key) ?? null;
  if (typeof value === "string") return value;
  throw fieldWrongType(key, "a string", value);
}
