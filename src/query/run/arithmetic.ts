import { divisionByZero, integerOverflow, notANumber, operatorTypes } from "./messages.ts";
import { printFloat } from "./print-value.ts";
import { addDuration } from "./temporal/add-duration.ts";
import { divideDuration, multiplyDuration, negateDuration } from "./temporal/duration.ts";
import { DurationValue } from "./temporal/temporal-values.ts";
import { Float, isInteger, isList, isNumber, TemporalValue, toInteger, type Value } from "./value.ts";

type Integer = number | bigint;

const MIN = -(2n ** 63n);
const MAX = 2n ** 63n - 1n;

/** Integers of the language have 64 bits. */
export function fitsInteger(value: bigint): boolean {
  return MIN <= value && value <= MAX;
}

function checked(value: bigint): Integer {
  if (!fitsInteger(value)) throw integerOverflow();
  return toInteger(value);
}

function toDouble(value: Integer | Float): number {
  return value instanceof Float ? value.value : Number(value);
}

/** Integers stay integers; with a float on either side the result is a float. Texts and lists are joined. */
export function add(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    return Number.isSafeInteger(sum) ? sum : checked(BigInt(a) + BigInt(b));
  }
  if (a === null || b === null) return null;
  if (isInteger(a) && isInteger(b)) return checked(BigInt(a) + BigInt(b));
  if (isNumber(a) && isNumber(b)) return new Float(toDouble(a) + toDouble(b));
  return join(a, b);
}

function join(a: Value, b: Value): Value {
  if (isList(a)) return isList(b) ? [...a, ...b] : [...a, b];
  if (isList(b)) return [a, ...b];
  if (typeof a === "string" && (typeof b === "string" || isNumber(b))) return a + toText(b);
  if (typeof b === "string" && isNumber(a)) return toText(a) + b;
  if (a instanceof TemporalValue && b instanceof DurationValue) return addDuration(a, b);
  if (a instanceof DurationValue && b instanceof TemporalValue) return addDuration(b, a);
  throw operatorTypes("+", a, b);
}

function toText(value: string | Integer | Float): string {
  return value instanceof Float ? printFloat(value.value) : String(value);
}

export function subtract(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    return Number.isSafeInteger(difference) ? difference : checked(BigInt(a) - BigInt(b));
  }
  if (a === null || b === null) return null;
  if (isInteger(a) && isInteger(b)) return checked(BigInt(a) - BigInt(b));
  if (isNumber(a) && isNumber(b)) return new Float(toDouble(a) - toDouble(b));
  if (a instanceof TemporalValue && b instanceof DurationValue) return addDuration(a, negateDuration(b));
  throw operatorTypes("-", a, b);
}

export function multiply(a: Value, b: Value): Value {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    // Adding 0 turns -0, which no integer is, into 0.
    return Number.isSafeInteger(product) ? product + 0 : checked(BigInt(a) * BigInt(b));
  }
  if (a === null || b === null) return null;
  if (isInteger(a) && isInteger(b)) return checked(BigInt(a) * BigInt(b));
  if (isNumber(a) && isNumber(b)) return new Float(toDouble(a) * toDouble(b));
  if (a instanceof DurationValue && isNumber(b)) return multiplyDuration(a, toDouble(b));
  if (b instanceof DurationValue && isNumber(a)) return multiplyDuration(b, toDouble(a));
  throw operatorTypes("*", a, b);
}

/** Of integers toward zero. */
export function divide(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (isInteger(a) && isInteger(b)) return divideIntegers(a, b);
  if (isNumber(a) && isNumber(b)) return new Float(toDouble(a) / toDouble(b));
  if (a instanceof DurationValue && isNumber(b)) return divideDuration(a, toDouble(b));
  throw operatorTypes("/", a, b);
}

function divideIntegers(a: Integer, b: Integer): Integer {
  if (Number(b) === 0) throw divisionByZero();
  if (typeof a === "bigint" || typeof b === "bigint") return checked(BigInt(a) / BigInt(b));
  return (a - (a % b)) / b + 0;
}

/** With the sign of `a`. */
export function remainder(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (isInteger(a) && isInteger(b)) {
    if (Number(b) === 0) throw divisionByZero();
    return typeof a === "number" && typeof b === "number" ? (a % b) + 0 : checked(BigInt(a) % BigInt(b));
  }
  if (isNumber(a) && isNumber(b)) return new Float(toDouble(a) % toDouble(b));
  throw operatorTypes("%", a, b);
}

/** Always a float. */
export function power(a: Value, b: Value): Value {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return new Float(toDouble(a) ** toDouble(b));
  throw operatorTypes("^", a, b);
}

export function negate(value: Value): Value {
  if (typeof value === "number") return 0 - value;
  if (value === null) return null;
  if (typeof value === "bigint") return checked(-value);
  if (value instanceof Float) return new Float(-value.value);
  if (value instanceof DurationValue) return negateDuration(value);
  throw notANumber("-", value);
}

export function absolute(value: Integer | Float): Value {
  if (value instanceof Float) return new Float(Math.abs(value.value));
  return value < 0 ? negate(value) : value;
}
