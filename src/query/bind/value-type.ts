import type { TypeName } from "../run/type-names.ts";

/** What is known of an expression's value before it is computed. Any value may also be null. */
export interface ValueType {
  /** One of which it is; empty where nothing is known. */
  readonly names: readonly TypeName[];
  /** Of a list: what its items are. */
  readonly item: ValueType | undefined;
}

export const UNKNOWN: ValueType = { names: [], item: undefined };
export const NULL: ValueType = typeOf("Null");
export const BOOLEAN: ValueType = typeOf("Boolean");
export const INTEGER: ValueType = typeOf("Integer");
export const STRING: ValueType = typeOf("String");
export const MAP: ValueType = typeOf("Map");
export const NODE: ValueType = typeOf("Node");
export const RELATIONSHIP: ValueType = typeOf("Relationship");
export const PATH: ValueType = typeOf("Path");

export function typeOf(...names: readonly TypeName[]): ValueType {
  return { names, item: undefined };
}

export function listOf(item: ValueType): ValueType {
  return { names: ["List"], item };
}

/** Of the items of a list; of anything else nothing is known. */
export function itemOf(type: ValueType): ValueType {
  return type.item ?? UNKNOWN;
}

/** True unless it is known to be none of them. */
export function canBe(type: ValueType, names: readonly TypeName[]): boolean {
  return isUnknown(type) || names.length === 0 || type.names.some((name) => name === "Null" || names.includes(name));
}

export function isUnknown(type: ValueType): boolean {
  return type.names.length === 0;
}

/** What a value is that has one of the types: a branch of CASE, an item of a list. Nulls tell nothing. */
export function unify(types: readonly ValueType[]): ValueType {
  const telling = types.filter((type) => !type.names.every((name) => name === "Null") || isUnknown(type));
  if (telling.length === 0) return types.length === 0 ? UNKNOWN : NULL;
  if (telling.some(isUnknown)) return UNKNOWN;
  const names = [...new Set(telling.flatMap((type) => type.names))];
  const items = telling.map((type) => type.item).filter((item) => item !== undefined);
  return { names, item: items.length === 0 ? undefined : unify(items) };
}

/** As messages say it: `a String`, `an Integer or Float`. */
export function describeType(type: ValueType): string {
  const words = type.names.join(" or ");
  return words === "" ? "something unknown" : `${/^[AEIOU]/.test(words) ? "an" : "a"} ${words}`;
}
