import { Float, isList, isMap, NodeValue, PathValue, RelationshipValue, type Value } from "./value.ts";

/** What a JavaScript `Map` or `Set` finds a value by. */
export type GroupKey = string | number | bigint | boolean | null;

const MARK = "\u0000";

/**
 * A key that two values share exactly when DISTINCT, grouping and UNION take them for one: as `=`, but null is null, and NaN is NaN.
 * Texts and integers are their own keys, so that the usual case costs nothing.
 */
export function groupKey(value: Value): GroupKey {
  if (typeof value === "string") return value.startsWith(MARK) ? writeKey(value) : value;
  if (value instanceof Float) return numberKey(value.value);
  return value === null || typeof value !== "object" ? value : writeKey(value);
}

/** The same for a row of values. */
export function groupKeyOf(values: readonly Value[]): GroupKey {
  return values.length === 1 ? groupKey(values[0] ?? null) : MARK + values.map(writeKey).join("");
}

/** A float that is a whole number has the integer's key, in the integer's one form. */
function numberKey(value: number): number | bigint {
  if (Number.isSafeInteger(value)) return value + 0;
  return Number.isInteger(value) ? BigInt(value) : value;
}

/** Each kind has a letter of its own and what can hold anything has its length, so no two values are written alike. */
function writeKey(value: Value): string {
  if (value === null) return `${MARK}0`;
  if (typeof value === "string") return `${MARK}s${value.length}:${value}`;
  if (typeof value === "boolean") return value ? `${MARK}t` : `${MARK}f`;
  if (typeof value === "number" || typeof value === "bigint") return `${MARK}i${value}`;
  if (value instanceof Float) return `${MARK}i${numberKey(value.value)}`;
  if (value instanceof NodeValue) return `${MARK}n${value.id}`;
  if (value instanceof RelationshipValue) return `${MARK}r${value.id}`;
  if (value instanceof PathValue) return `${MARK}p${writeAll([...value.nodes, ...value.relationships])}`;
  if (isList(value)) return `${MARK}l${writeAll(value)}`;
  if (isMap(value)) return writeMap(value);
  return `${MARK}${value.kind}${value}`;
}

function writeAll(values: readonly Value[]): string {
  return `${values.length}:${values.map(writeKey).join("")}`;
}

function writeMap(map: ReadonlyMap<string, Value>): string {
  const entries = [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${MARK}m${writeAll(entries.flat())}`;
}
