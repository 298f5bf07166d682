import { compareTemporal, isSameTemporal } from "./temporal/compare-temporal.ts";
import {
  Float,
  isList,
  isMap,
  isNumber,
  type ListValue,
  type MapValue,
  NodeValue,
  PathValue,
  RelationshipValue,
  TemporalValue,
  type Value,
} from "./value.ts";

/**
 * Two of the three ways in which openCypher compares values (the third, for `ORDER BY`, is in `order.ts`):
 * `equals` (`=`, `IN`, `CASE`): true, false, or null where a null leaves it open; values of different kinds are not equal.
 * `compare` (`<` …): only numbers, strings, Booleans, lists and temporal values of one kind come before each other.
 */
export function equals(a: Value, b: Value): boolean | null {
  if (a === null || b === null) return null;
  if (typeof a === "string" || typeof a === "boolean") return a === b;
  if (isNumber(a)) return isNumber(b) && isSameNumber(toPrimitive(a), toPrimitive(b));
  if (isList(a)) return isList(b) ? equalLists(a, b) : false;
  if (isMap(a)) return isMap(b) ? equalMaps(a, b) : false;
  return isSame(a, b);
}

export function toPrimitive(value: Numeric): number | bigint {
  return value instanceof Float ? value.value : value;
}

/** A bigint and a float can be the same number, and `===` would deny it. */
function isSameNumber(x: number | bigint, y: number | bigint): boolean {
  return x === y || (x <= y && x >= y);
}

/** Of values that cannot hold a null. */
function isSame(a: Value, b: Value): boolean {
  if (a instanceof NodeValue) return b instanceof NodeValue && a.id === b.id;
  if (a instanceof RelationshipValue) return b instanceof RelationshipValue && a.id === b.id;
  if (a instanceof PathValue) return b instanceof PathValue && isSamePath(a, b);
  return a instanceof TemporalValue && b instanceof TemporalValue && isSameTemporal(a, b);
}

function isSamePath(a: PathValue, b: PathValue): boolean {
  const isSameWay = a.relationships.every(({ id }, i) => id === b.relationships[i]?.id);
  return a.nodes.length === b.nodes.length && isSameWay && a.nodes.every(({ id }, i) => id === b.nodes[i]?.id);
}

function equalLists(a: ListValue, b: ListValue): boolean | null {
  if (a.length !== b.length) return false;
  let result: boolean | null = true;
  for (let i = 0; i < a.length; i++) {
    const equal = equals(a[i] as Value, b[i] as Value);
    if (equal === false) return false;
    if (equal === null) result = null;
  }
  return result;
}

function equalMaps(a: MapValue, b: MapValue): boolean | null {
  if (a.size !== b.size) return false;
  let result: boolean | null = true;
  for (const [key, value] of a) {
    const other = b.get(key);
    const equal = other === undefined ? false : equals(value, other);
    if (equal === false) return false;
    if (equal === null) result = null;
  }
  return result;
}

/**
 * Negative, 0 or positive; `NaN` where one side is NaN, so that every test of it is false; null where it is unknown or
 * neither can come first.
 */
export function compare(a: Value, b: Value): number | null {
  if (a === null || b === null) return null;
  if (typeof a === "string" && typeof b === "string") return compareBasic(a, b);
  if (isNumber(a) && isNumber(b)) return compareNumbers(toPrimitive(a), toPrimitive(b));
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  if (isList(a) && isList(b)) return compareLists(a, b);
  return a instanceof TemporalValue && b instanceof TemporalValue ? (compareTemporal(a, b) ?? null) : null;
}

function compareNumbers(x: number | bigint, y: number | bigint): number {
  if (x < y) return -1;
  if (x > y) return 1;
  return isSameNumber(x, y) ? 0 : Number.NaN;
}

/** By the first elements that differ; a list comes after its beginnings. */
function compareLists(a: ListValue, b: ListValue): number | null {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const equal = equals(a[i] as Value, b[i] as Value);
    if (equal !== true) return equal === null ? null : compare(a[i] as Value, b[i] as Value);
  }
  return a.length - b.length;
}

/** Of texts by their code units. */
export function compareBasic<T extends string | number | bigint>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export type Numeric = number | bigint | Float;
