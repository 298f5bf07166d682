import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, equals } from "../../../src/query/run/compare.ts";
import { groupKey, groupKeyOf } from "../../../src/query/run/group-key.ts";
import { order } from "../../../src/query/run/order.ts";
import { printValue } from "../../../src/query/run/print-value.ts";
import type { ListValue, Value } from "../../../src/query/run/value.ts";
import { value } from "./arbitraries.ts";
import { evaluate } from "./evaluate.ts";

test.each([
  ["1", "1.0", true],
  ["9007199254740993", "9007199254740992.0", false],
  ["9223372036854775807", "9223372036854775808.0", false],
  ["0.0", "-0.0", true],
  ["0.0 / 0.0", "0.0 / 0.0", false],
  ["1", "'1'", false],
  ["1", "null", null],
  ["[1, null]", "[1]", false],
  ["[1, null]", "[1, 2]", null],
  ["[null, 1]", "[2, 3]", false],
  ["{a: null}", "{b: null}", false],
  ["{a: 1, b: 2}", "{b: 2, a: 1}", true],
  ["{a: null}", "{a: 1}", null],
  ["[]", "{}", false],
  ["n", "startNode(r)", true],
  ["n", "r", false],
  ["p", "p", true],
  ["date('2025-02-18')", "localdatetime('2025-02-18')", false],
  ["time('12:00+01:00')", "time('11:00Z')", false],
  ["duration('PT24H')", "duration('P1D')", false],
])("%s = %s is %s", (a, b, expected) => {
  expect(equals(evaluate(a), evaluate(b))).toBe(expected);
});

test.each([
  ["1 < 1.5", true],
  ["9007199254740993 > 9007199254740992.0", true],
  ["'B' < 'a'", true],
  ["false < true", true],
  ["1 < 'a'", null],
  ["1 < null", null],
  ["0.0 / 0.0 < 1", false],
  ["0.0 / 0.0 >= 1", false],
  ["0.0 / 0.0 > 'a'", null],
  ["[1, 2] < [1, 2, 3]", true],
  ["[1, 2] < [1, null]", null],
  ["[2, null] > [1, 5]", true],
  ["[1] < ['a']", null],
  ["{a: 1} < {a: 2}", null],
  ["n < startNode(r)", null],
  ["time('12:00+01:00') < time('11:30Z')", true],
  ["duration('P1D') < duration('P2D')", null],
])("%s is %s", (text, expected) => {
  expect(evaluate(text)).toBe(expected);
});

test("all kinds of values have one order, with null last and NaN the largest number", () => {
  const sorted = evaluate(
    "[{a: 1}, n, r, [1], p, datetime('2025'), localdatetime('2025'), date('2025'), time('12'), localtime('12'), " +
      "duration('P1D'), 'a', false, true, -1, 2.5, 0.0 / 0.0, null]",
  ) as ListValue;
  expect([...sorted].reverse().sort(order).map(printValue)).toEqual(sorted.map(printValue));
});

test("order is total: reflexive, antisymmetric and transitive", () => {
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      expect(order(a, a)).toBe(0);
      expect(Math.sign(order(a, b))).toBe(0 - Math.sign(order(b, a)));
      const [first, second, third] = [a, b, c].sort(order) as [Value, Value, Value];
      expect(order(first, second)).toBeLessThanOrEqual(0);
      expect(order(second, third)).toBeLessThanOrEqual(0);
      expect(order(first, third)).toBeLessThanOrEqual(0);
    }),
  );
});

test("equality is symmetric, and order and grouping agree with it", () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      const equal = equals(a, b);
      expect(equals(b, a)).toBe(equal);
      if (equal === true) expect(order(a, b)).toBe(0);
      if (equal === true) expect(groupKey(a)).toBe(groupKey(b));
    }),
  );
});

test("two values are grouped together exactly when neither comes before the other", () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(new Set([groupKey(a), groupKey(b)]).size === 1).toBe(order(a, b) === 0);
    }),
  );
});

test("the key of a list takes a step for each element, however deep", () => {
  let steps = 0;
  const budget = { step: () => ++steps };
  groupKey([[1, 2], [3]], budget);
  groupKeyOf(["x", new Map([["k", [4]]])], budget);
  expect(steps).toBe(5 + 3);
});

test("rows are grouped by all of their values", () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 3 }), fc.array(value, { maxLength: 3 }), (a, b) => {
      fc.pre(a.length === b.length && a.length !== 1);
      expect(groupKeyOf(a) === groupKeyOf(b)).toBe(order(a, b) === 0);
    }),
  );
});

test("what comes before is what orders first", () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      const first = compare(a, b);
      if (first !== null && !Number.isNaN(first)) expect(Math.sign(first)).toBe(Math.sign(order(a, b)));
    }),
  );
});
