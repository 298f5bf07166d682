/**
 * What a query computes with. An integer is a JavaScript number where that is exact and a bigint outside ±(2⁵³ − 1)
 * (never within, so that equal integers have one form); a float is boxed. Integers are by far the more common: counts,
 * degrees and sizes cost nothing, and `1` and `1.0` stay two things, as `toString`, `/` and the result's form need.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Float
  | ListValue
  | MapValue
  | NodeValue
  | RelationshipValue
  | PathValue
  | TemporalValue;

export type ListValue = readonly Value[];

/** A `Map`, not an object: keys come from users and sources. Iterates in the order of insertion. */
export type MapValue = ReadonlyMap<string, Value>;

/** An IEEE 754 double, `NaN` and infinities included. */
export class Float {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

/** Which graph it belongs to is known from the run; two with one id are the same node. */
export class NodeValue {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

/** Two with one id are the same relationship. Its ends are here because paths and patterns always need them. */
export class RelationshipValue {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  constructor(id: number, start: number, end: number) {
    this.id = id;
    this.start = start;
    this.end = end;
  }
}

/** `nodes` is one longer than `relationships`; a relationship may be walked against its arrow. */
export class PathValue {
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
  constructor(nodes: readonly NodeValue[], relationships: readonly RelationshipValue[]) {
    this.nodes = nodes;
    this.relationships = relationships;
  }
}

export type TemporalKind = "date" | "localtime" | "time" | "localdatetime" | "datetime" | "duration";

/** What the temporal functions make; the classes that extend it live with them. */
export abstract class TemporalValue {
  abstract readonly kind: TemporalKind;
  /** In the form that `toString()` of the language gives: ISO 8601. */
  abstract toString(): string;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The one form of an integer: a number where exact, else a bigint. Bounds of 64 bits are checked by who computes. */
export function toInteger(value: bigint): number | bigint {
  return -SAFE <= value && value <= SAFE ? Number(value) : value;
}

export function isInteger(value: Value): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

export function isNumber(value: Value): value is number | bigint | Float {
  return isInteger(value) || value instanceof Float;
}

export function isList(value: Value): value is ListValue {
  return Array.isArray(value);
}

export function isMap(value: Value): value is MapValue {
  return value instanceof Map;
}
