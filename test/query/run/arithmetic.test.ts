import fc from "fast-check";
import { expect, test } from "vitest";
import { add, divide, multiply, negate, remainder, subtract } from "../../../src/query/run/arithmetic.ts";
import { equals } from "../../../src/query/run/compare.ts";
import { toInteger, type Value } from "../../../src/query/run/value.ts";
import { ValueError } from "../../../src/query/run/value-error.ts";
import { integer } from "./arbitraries.ts";

const OPERATIONS = [
  ["+", add, (a: bigint, b: bigint) => a + b],
  ["-", subtract, (a: bigint, b: bigint) => a - b],
  ["*", multiply, (a: bigint, b: bigint) => a * b],
  ["/", divide, (a: bigint, b: bigint) => a / b],
  ["%", remainder, (a: bigint, b: bigint) => a % b],
] as const;

/** What the exact result is, or the code of the error. */
function exact(compute: () => bigint): Value {
  try {
    const result = compute();
    return BigInt.asIntN(64, result) === result ? toInteger(result) : "integer-overflow";
  } catch {
    return "division-by-zero";
  }
}

function computed(compute: () => Value): Value {
  try {
    return compute();
  } catch (error) {
    return error instanceof ValueError ? error.code : String(error);
  }
}

test.each(OPERATIONS)("%s of integers is exact in 64 bits, or an overflow", (_, operation, expected) => {
  fc.assert(
    fc.property(integer, integer, (a, b) => {
      const wanted = exact(() => expected(BigInt(a), BigInt(b)));
      expect(computed(() => operation(a, b))).toBe(wanted);
    }),
  );
});

test("an integer has one form: no negative zero, and a bigint only where a number is not exact", () => {
  fc.assert(
    fc.property(integer, integer, (a, b) => {
      for (const [, operation] of OPERATIONS) {
        const result = computed(() => operation(a, b));
        if (typeof result === "bigint") expect(Number.isSafeInteger(Number(result))).toBe(false);
        if (typeof result === "number") expect(Number.isSafeInteger(result) && !Object.is(result, -0)).toBe(true);
      }
    }),
  );
});

test("dividing, multiplying and adding the rest gives the number back", () => {
  fc.assert(
    fc.property(integer, integer, (a, b) => {
      fc.pre(b !== 0 && BigInt(a) / BigInt(b) !== 2n ** 63n);
      expect(equals(add(multiply(divide(a, b), b), remainder(a, b)), a)).toBe(true);
    }),
  );
});

test("a number and its negation cancel out", () => {
  fc.assert(
    fc.property(integer, (a) => {
      fc.pre(BigInt(a) !== -(2n ** 63n));
      expect(add(a, negate(a))).toBe(0);
    }),
  );
});
