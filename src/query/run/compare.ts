import { compareTemporal, isSameTemporal, orderTemporal } from "./temporal/compare-temporal.ts";
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
 * The three ways in which openCypher compares values:
 * `equals` (`=`, `IN`, `CASE`): true, false, or null where a null leaves it open; values of different kinds are not equal.
 * `compare` (`<` …): only numbers, strings, Booleans, lists and temporal values of one kind come before each other.
 * `order` (`ORDER BY`, `min`, `max`): a total order over all values, in which null is last and equal to itself.
 */
export function equals(a: Value, b: Value): boolean | null {
  if (a === null || b === null) return null;
  if (typeof a === "string" || typeof a === "boolean") return a === b;
  if (isNumber(a)) return isNumber(b) && isSameNumber(toPrimitive(a), toPrimitive(b));
  if (isList(a)) return isList(b) ? equalLists(a, b) : false;
  if (isMap(a)) return isMap(b) ? equalMaps(a, b) : false;
  return isSame(a, b);
}

function toPrimitive(value: Numeric): number | bigint {
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
  if (a instanceof PathValue) return b instanceof PathValue && orderPaths(a, b) === 0;
  return a instanceof TemporalValue && b instanceof TemporalValue && isSameTemporal(a, b);
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

function compareBasic<T extends string | number | bigint>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Numeric = number | bigint | Float;

/** The order of kinds that openCypher gives. */
const RANKS = {
  map: 0,
  node: 1,
  relationship: 2,
  list: 3,
  path: 4,
  temporal: 5,
  string: 6,
  boolean: 7,
  number: 8,
  null: 9,
};

function rankOf(value: Value): number {
  if (value === null) return RANKS.null;
  if (typeof value === "string") return RANKS.string;
  if (isNumber(value)) return RANKS.number;
  if (typeof value === "boolean") return RANKS.boolean;
  if (isList(value)) return RANKS.list;
  if (isMap(value)) return RANKS.map;
  if (value instanceof NodeValue) return RANKS.node;
  if (value instanceof RelationshipValue) return RANKS.relationship;
  return value instanceof PathValue ? RANKS.path : RANKS.temporal;
}

/** Negative, 0 or positive, for any two values; NaN is the largest number. */
export function order(a: Value, b: Value): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return compareBasic(a, b);
  const rank = rankOf(a);
  return rank - rankOf(b) || orderWithin(rank, a, b);
}

function orderWithin(rank: number, a: Value, b: Value): number {
  if (rank === RANKS.number) return orderNumbers(toPrimitive(a as Numeric), toPrimitive(b as Numeric));
  if (rank === RANKS.boolean) return Number(a) - Number(b);
  if (rank === RANKS.list) return orderLists(a as ListValue, b as ListValue);
  if (rank === RANKS.map) return orderMaps(a as MapValue, b as MapValue);
  if (rank === RANKS.path) return orderPaths(a as PathValue, b as PathValue);
  if (rank === RANKS.temporal) return orderTemporal(a as TemporalValue, b as TemporalValue);
  if (rank === RANKS.null) return 0;
  return (a as NodeValue | RelationshipValue).id - (b as NodeValue | RelationshipValue).id;
}

function orderNumbers(a: number | bigint, b: number | bigint): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}

function orderLists(a: ListValue, b: ListValue): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const first = order(a[i] as Value, b[i] as Value);
    if (first !== 0) return first;
  }
  return a.length - b.length;
}

/** By their keys, then by the values in the order of the keys. */
function orderMaps(a: MapValue, b: MapValue): number {
  const keysOfA = [...a.keys()].sort(compareBasic);
  const keysOfB = [...b.keys()].sort(compareBasic);
  const valueIn = (map: MapValue) => (key: string) => map.get(key) ?? null;
  return orderLists(keysOfA, keysOfB) || orderLists(keysOfA.map(valueIn(a)), keysOfB.map(valueIn(b)));
}

function orderPaths(a: PathValue, b: PathValue): number {
  return orderLists(stepsOf(a), stepsOf(b));
}

/** Node, relationship, node, … */
function stepsOf(path: PathValue): Value[] {
  return path.nodes.flatMap((node, i): Value[] => {
    const next = path.relationships[i];
    return next ? [node, next] : [node];
  });
}
