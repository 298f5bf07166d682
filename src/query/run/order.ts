import { compareBasic, type Numeric, toPrimitive } from "./compare.ts";
import { orderTemporal } from "./temporal/compare-temporal.ts";
import {
  isList,
  isMap,
  isNumber,
  type ListValue,
  type MapValue,
  NodeValue,
  PathValue,
  RelationshipValue,
  type TemporalValue,
  type Value,
} from "./value.ts";

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
