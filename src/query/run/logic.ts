import { notABoolean } from "./messages.ts";
import type { Value } from "./value.ts";

/** A truth value: true, false or, where it is unknown, null. */
export type Truth = boolean | null;

/** The value as an operator or a WHERE takes it; anything but a truth value is an error. */
export function toTruth(operator: string, value: Value): Truth {
  if (value === null || typeof value === "boolean") return value;
  throw notABoolean(operator, value);
}

export function not(value: Truth): Truth {
  return value === null ? null : !value;
}

export function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

export function or(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}

export function xor(a: Truth, b: Truth): Truth {
  return a === null || b === null ? null : a !== b;
}
