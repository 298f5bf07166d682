import { Float, toInteger } from "../run/value.ts";

/** 2⁶³: an integer has 64 bits, so this one is allowed right after a minus only. */
export const FIRST_TOO_LARGE = 2n ** 63n;

const DECIMAL = /^(?:0|[1-9]\d*)$/;
const HEXADECIMAL = /^0x[\da-f]+$/i;
const OCTAL = /^0o[0-7]+$/;
const FLOAT = /^\d*(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** So many digits are exact as a JavaScript number. */
const EXACT = 15;

/**
 * The number that digits stand for. An integer may come out as large as it is written and a float as infinite: whether
 * that is an error depends on what stands before it. Nothing where this is no number.
 */
export function readNumber(digits: string): number | bigint | Float | undefined {
  if (digits.length <= EXACT && DECIMAL.test(digits)) return Number(digits);
  if (DECIMAL.test(digits) || HEXADECIMAL.test(digits) || OCTAL.test(digits)) return toInteger(BigInt(digits));
  if (/^\d+$/.test(digits) || !FLOAT.test(digits)) return undefined;
  return new Float(Number(digits));
}
