import { expect, test } from "vitest";
import { QueryError } from "../../../src/query/query-error.ts";
import { printValue } from "../../../src/query/run/print-value.ts";
import { Float } from "../../../src/query/run/value.ts";
import { evaluate } from "./evaluate.ts";

test.each([
  // Integers and floats
  ["1 + 2", "3"],
  ["1 + 2.0", "3.0"],
  ["7 / 2", "3"],
  ["-7 / 2", "-3"],
  ["7 / 2.0", "3.5"],
  ["7 % -4", "3"],
  ["-7 % 4", "-3"],
  ["0 * -5", "0"],
  ["2 ^ 3", "8.0"],
  ["2 ^ 3 ^ 2", "64.0"],
  ["1 / 0.0", "Infinity"],
  ["9007199254740991 + 2", "9007199254740993"],
  ["9007199254740993 - 2", "9007199254740991"],
  ["3037000500 * 3037000499", "9223372033963249500"],
  ["-(-3)", "3"],
  ["-0", "0"],
  ["+1.5", "1.5"],
  ["1 + null", "null"],
  // Texts and lists
  ["'a' + 'b'", "'ab'"],
  ["'a' + 1", "'a1'"],
  ["1.0 + 'a'", "'1.0a'"],
  ["[1] + [2]", "[1, 2]"],
  ["[1] + 2", "[1, 2]"],
  ["0 + [1]", "[0, 1]"],
  ["'abc' STARTS WITH 'ab'", "true"],
  ["'abc' ENDS WITH 'ab'", "false"],
  ["'abc' CONTAINS ''", "true"],
  ["'abc' CONTAINS 1", "null"],
  ["null STARTS WITH 'a'", "null"],
  ["'RELOS' =~ '[A-Z]+'", "true"],
  ["'RELOS' =~ 'REL'", "false"],
  ["'RELOS' =~ '(?i)rel.*'", "true"],
  ["'a' =~ null", "null"],
  // Truth
  ["true AND null", "null"],
  ["false AND null", "false"],
  ["null OR true", "true"],
  ["null OR false", "null"],
  ["true XOR null", "null"],
  ["true XOR false", "true"],
  ["NOT null", "null"],
  ["false AND 1 / 0 = 1", "false"],
  // Comparison
  ["1 < 2 < 3", "true"],
  ["1 < 3 < 2", "false"],
  ["1 < null < 3", "null"],
  ["3 < 2 < null", "false"],
  ["1 = 1.0", "true"],
  ["1 <> 'a'", "true"],
  ["null = null", "null"],
  ["null IS NULL", "true"],
  ["1 IS NOT NULL", "true"],
  // Lists
  ["[1, 2, 3][0]", "1"],
  ["[1, 2, 3][-1]", "3"],
  ["[1, 2, 3][3]", "null"],
  ["[1, 2, 3][null]", "null"],
  ["[1, 2, 3, 4][1..3]", "[2, 3]"],
  ["[1, 2, 3, 4][..-1]", "[1, 2, 3]"],
  ["[1, 2, 3, 4][-2..]", "[3, 4]"],
  ["[1, 2][2..1]", "[]"],
  ["[1, 2][null..]", "null"],
  ["3 IN [1, 2, 3]", "true"],
  ["3 IN [1, 2]", "false"],
  ["3 IN [1, null]", "null"],
  ["null IN []", "false"],
  ["null IN [1]", "null"],
  ["1 IN null", "null"],
  ["5.0 IN [1, 2, 3, 4, 5, 6, 7, 8, 9]", "true"],
  ["'x' IN [1, 2, 3, 4, 5, 6, 7, 8, 9]", "false"],
  ["null IN [1, 2, 3, 4, 5, 6, 7, 8, 9]", "null"],
  ["[x IN [1, 2, 3] WHERE x > 1 | x * 10]", "[20, 30]"],
  ["[x IN [1, null, 3] WHERE x > 1]", "[3]"],
  ["[x IN [1, 2] | [y IN [x, 10] | x + y]]", "[[2, 11], [4, 12]]"],
  ["[x IN null | x]", "null"],
  ["reduce(total = 0, x IN [1, 2, 3] | total + x)", "6"],
  ["reduce(total = 0, x IN null | total + x)", "null"],
  // Quantifiers
  ["all(x IN [] WHERE x > 1)", "true"],
  ["all(x IN [2, null] WHERE x > 1)", "null"],
  ["all(x IN [1, null] WHERE x > 1)", "false"],
  ["any(x IN [1, null] WHERE x > 1)", "null"],
  ["any(x IN [2, null] WHERE x > 1)", "true"],
  ["none(x IN [1, null] WHERE x > 1)", "null"],
  ["none(x IN [2, null] WHERE x > 1)", "false"],
  ["single(x IN [2, 3, null] WHERE x > 1)", "false"],
  ["single(x IN [2, null] WHERE x > 1)", "null"],
  ["single(x IN [2, 1] WHERE x > 1)", "true"],
  ["any(x IN [false, true])", "true"],
  ["any(x IN null WHERE x)", "null"],
  // Maps, nodes, relationships
  ["{a: 1, b: {c: 2}}.b.c", "2"],
  ["{a: 1}.b", "null"],
  ["{a: 1}['a']", "1"],
  ["n.name", "'Ada'"],
  ["n.nothing", "null"],
  ["n['born']", "1815"],
  ["r.date", "'2025-02-18'"],
  ["null.name", "null"],
  ["n:Person", "true"],
  ["n:Person:Agreement", "false"],
  ["r:SIGNED", "true"],
  ["n {.name, .nothing, age: 36}", "{name: 'Ada', nothing: null, age: 36}"],
  ["n {.*, r}", "{name: 'Ada', born: 1815, r: [relationship 0]}"],
  // CASE
  ["CASE 2 WHEN 1 THEN 'one' WHEN 2 THEN 'two' END", "'two'"],
  ["CASE 3 WHEN 1 THEN 'one' END", "null"],
  ["CASE null WHEN null THEN 1 ELSE 2 END", "2"],
  ["CASE WHEN null THEN 1 WHEN true THEN 2 ELSE 3 END", "2"],
  // Time
  ["date('2025-02-18') + duration('P1M')", "'2025-03-18'"],
  ["date('2025-03-31') - duration('P1M')", "'2025-02-28'"],
  ["date('2025-02-18').week", "8"],
  ["duration('PT1H') * 1.5", "'PT1H30M'"],
  ["-duration('P1D')", "'P-1D'"],
  ["date('2025-02-18') < date('2025-02-19')", "true"],
  ["date('2025-02-18') < localtime('12:00')", "null"],
])("%s is %s", (text, expected) => {
  expect(printValue(evaluate(text))).toBe(expected);
});

function errorOf(text: string, values?: number): unknown {
  try {
    return evaluate(text, { long: "a".repeat(10_000) }, values);
  } catch (error) {
    return error;
  }
}

test.each([
  ["1 / 0", "division-by-zero", "1 / 0"],
  ["2 + 1 % 0", "division-by-zero", "1 % 0"],
  ["9223372036854775807 + 1", "integer-overflow", "9223372036854775807 + 1"],
  ["-9223372036854775807 * 2", "integer-overflow", "-9223372036854775807 * 2"],
  ["1 + true", "invalid-argument-type", "1 + true"],
  ["-'a'", "invalid-argument-type", "-'a'"],
  ["true AND 1", "invalid-argument-type", "true AND 1"],
  ["NOT 'a'", "invalid-argument-type", "NOT 'a'"],
  ["1 IN 2", "invalid-argument-type", "1 IN 2"],
  ["'a' =~ '('", "invalid-regular-expression", "'a' =~ '('"],
  ["[1]['a']", "invalid-argument-type", "[1]['a']"],
  ["[1][1.0..]", "invalid-argument-type", "[1][1.0..]"],
  ["{a: 1}[0]", "map-element-access-by-non-string", "{a: 1}[0]"],
  ["'abc'[0]", "invalid-argument-type", "'abc'[0]"],
  ["'abc'.length", "invalid-argument-type", "'abc'.length"],
  ["all(x IN [1] WHERE x + 1)", "invalid-argument-type", "x + 1"],
  ["[x IN 1 | x]", "invalid-argument-type", "1"],
  ["CASE WHEN 1 THEN 2 END", "invalid-argument-type", "1"],
  ["toInteger('9223372036854775808')", "integer-overflow", "toInteger('9223372036854775808')"],
  ["toInteger(1e19)", "integer-overflow", "toInteger(1e19)"],
  ["toInteger([1])", "invalid-argument-value", "toInteger([1])"],
  ["reduce(text = 'a', x IN range(1, 60) | text + text)", "too-large", "text + text"],
  ["reduce(list = [1], x IN range(1, 60) | list + list)", "too-large", "list + list"],
  ["replace($long, 'a', $long)", "too-large", "replace($long, 'a', $long)"],
  ["range(1, 100000000)", "too-large", "range(1, 100000000)"],
  ["1 + date('2025-02-30').day", "invalid-argument-value", "date('2025-02-30')"],
])("%s is refused as %s, at its place", (text, code, place) => {
  const error = errorOf(text);
  expect(error).toBeInstanceOf(QueryError);
  const { span, code: found } = error as QueryError;
  expect(found).toBe(code);
  expect(`RETURN ${text}`.slice(span.start, span.end)).toBe(place);
});

test.each([
  "[x IN range(1, 1000) | range(1, 1000 + x)]",
  "reduce(lists = [], x IN range(1, 1000) | lists + [[y IN range(1, 1000) | y]])",
])("lists of lists are stopped before the memory is full: %s", (text) => {
  expect(errorOf(text, 100_000)).toMatchObject({ kind: "bound", code: "too-large" });
});

test("a message names what was found, what was expected and the way out", () => {
  expect((errorOf("date({year: 2025, moth: 2})") as QueryError).message).toBe(
    "There is no field 'moth'. Did you mean month?",
  );
  expect((errorOf("datetime('yesterday')") as QueryError).message).toBe(
    "'yesterday' is not a datetime. Write it like '2025-02-18T21:40:32+01:00'.",
  );
  expect((errorOf("left('abc', -1)") as QueryError).message).toBe(
    "left() takes an integer that is not negative as length, but got the Integer -1.",
  );
});

test("a parameter is its value", () => {
  expect(evaluate("$half * 2", { half: new Float(0.5) })).toEqual(new Float(1));
});

test("an expression without variables is computed once", () => {
  expect(evaluate("[x IN [1, 2, 3] | [1, 2]]")).toSatisfy(
    (lists: readonly unknown[]) => lists[0] === lists[1] && lists[1] === lists[2],
  );
});

test("random numbers differ from row to row and not from run to run", () => {
  const run = () => printValue(evaluate("[x IN range(1, 5) | rand()]"));
  expect(run()).toBe(run());
  expect(new Set((evaluate("[x IN range(1, 5) | rand()]") as readonly Float[]).map(({ value }) => value)).size).toBe(5);
});

test("a pattern that would stop a backtracking engine takes no time", () => {
  expect(evaluate("$text =~ '(a|a)*b'", { text: "a".repeat(5000) })).toBe(false);
});
