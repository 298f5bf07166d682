import type { Budget } from "./budget.ts";
import { Float, isList, isMap, NodeValue, PathValue, RelationshipValue, type Value } from "./value.ts";

/** What a JavaScript `Map` or `Set` finds a value by. */
export type GroupKey = string | number | bigint | boolean | null;

const MARK = "\u0000";

/** The key of a long list takes long to write, so each of its elements is a step of the query. */
type Steps = Pick<Budget, "step">;

const UNCOUNTED: Steps = { step: () => {} };

/**
 * A key that two values share exactly when DISTINCT, grouping and UNION take them for one: as `=`, but null is null, and NaN is NaN.
 * Texts and integers are their own keys and nodes and relationships are numbers between them, so that the usual cases make no text.
 */
export function groupKey(value: Value, steps: Steps = UNCOUNTED): GroupKey {
  if (typeof value === "string") return value.startsWith(MARK) ? writeKey(value, steps) : value;
  if (value instanceof NodeValue) return value.id + 0.5;
  if (value instanceof RelationshipValue) return -value.id - 0.5;
  if (value instanceof Float) return Number.isInteger(value.value) ? integerKey(value.value) : writeKey(value, steps);
  return value === null || typeof value !== "object" ? value : writeKey(value, steps);
}

/** The same for a row of values. */
export function groupKeyOf(values: readonly Value[], steps: Steps = UNCOUNTED): GroupKey {
  if (values.length === 1) return groupKey(values[0] ?? null, steps);
  return MARK + values.map((value) => writeKey(value, steps)).join("");
}

/** A float that is a whole number has the integer's key, in the integer's one form. */
function integerKey(value: number): number | bigint {
  return Number.isSafeInteger(value) ? value + 0 : BigInt(value);
}

/** Each kind has a letter of its own and what can hold anything has its length, so no two values are written alike. */
function writeKey(value: Value, steps: Steps): string {
  if (value === null) return `${MARK}0`;
  if (typeof value === "string") return `${MARK}s${value.length}:${value}`;
  if (typeof value === "boolean") return value ? `${MARK}t` : `${MARK}f`;
  if (typeof value === "number" || typeof value === "bigint") return `${MARK}i${value}`;
  if (value instanceof Float) return `${MARK}i${Number.isInteger(value.value) ? integerKey(value.value) : value.value}`;
  if (value instanceof NodeValue) return `${MARK}n${value.id}`;
  if (value instanceof RelationshipValue) return `${MARK}r${value.id}`;
  if (value instanceof PathValue) return `${MARK}p${writeAll([...value.nodes, ...value.relationships], steps)}`;
  if (isList(value)) return `${MARK}l${writeAll(value, steps)}`;
  if (isMap(value)) return writeMap(value, steps);
  return `${MARK}${value.kind}${value}`;
}

/** So many keys are put together at once: all of a long list would take long without a step, and wait in memory until then. */
const KEYS_A_PIECE = 1024;

function writeAll(values: readonly Value[], steps: Steps): string {
  let text = `${values.length}:`;
  let keys: string[] = [];
  for (const value of values) {
    steps.step();
    keys.push(writeKey(value, steps));
    if (keys.length < KEYS_A_PIECE) continue;
    text += keys.join("");
    keys = [];
  }
  return text + keys.join("");
}

function writeMap(map: ReadonlyMap<string, Value>, steps: Steps): string {
  const entries = [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${MARK}m${writeAll(entries.flat(), steps)}`;
}
