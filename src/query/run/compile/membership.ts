import { equals } from "../compare.ts";
import { type GroupKey, groupKey } from "../group-key.ts";
import type { Truth } from "../logic.ts";
import { notAList } from "../messages.ts";
import { isInteger, isList, type Value } from "../value.ts";

/** `value IN list`: unknown where only a null could have been it. */
export function findIn(value: Value, list: Value): Truth {
  if (list === null) return null;
  if (!isList(list)) throw notAList("IN", list);
  let result: Truth = false;
  for (const element of list) {
    const equal = equals(value, element);
    if (equal === true) return true;
    if (equal === null) result = null;
  }
  return result;
}

/** Below it, comparing one by one is as fast. */
const WORTH_INDEXING = 8;

/** The same for a list that never changes: a long one of texts and integers is looked up, not gone through. */
export function findInConstant(): (value: Value, list: Value) => Truth {
  /** Undefined before the list is seen; null where it cannot be looked up. */
  let known: ReadonlySet<GroupKey> | null | undefined;
  return (value, list) => {
    if (known === undefined) known = indexList(list);
    if (known === null) return findIn(value, list);
    return value === null ? null : known.has(groupKey(value));
  };
}

function indexList(list: Value): ReadonlySet<GroupKey> | null {
  const isIndexable = isList(list) && list.length >= WORTH_INDEXING && list.every(isPlain);
  return isIndexable ? new Set(list.map((element) => groupKey(element))) : null;
}

function isPlain(value: Value): boolean {
  return typeof value === "string" || isInteger(value);
}
