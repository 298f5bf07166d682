import { expect, test } from "vitest";
import { compileAggregate } from "../../../../src/query/run/aggregation.ts";
import { AGGREGATES } from "../../../../src/query/run/functions/aggregates.ts";
import { FUNCTIONS, findFunction } from "../../../../src/query/run/functions/find-function.ts";
import { arity, printSignature } from "../../../../src/query/run/functions/function-definition.ts";
import { printValue } from "../../../../src/query/run/print-value.ts";
import type { ListValue, Value } from "../../../../src/query/run/value.ts";
import { evaluate, newContext, newScope, parseOne } from "../evaluate.ts";

test.each(FUNCTIONS.map((definition) => [definition.example.call, definition.example.result]))(
  "the documented example holds: %s is %s",
  (call, result) => {
    expect(printValue(evaluate(call))).toBe(result);
  },
);

/** The value of an aggregate of `x` over the values of a list. */
function aggregate(text: string, over: string): Value {
  const call = parseOne(text);
  if (call.kind !== "call" && call.kind !== "count-star") throw new Error(`${text} is no aggregate`);
  const aggregation = compileAggregate(call, newScope(["x"]), newContext())();
  for (const x of evaluate(over) as ListValue) aggregation.add([x]);
  return aggregation.result();
}

test.each(AGGREGATES.map(({ example, over }) => [example.call, over, example.result]))(
  "the documented example holds: %s over %s is %s",
  (call, over, result) => {
    expect(printValue(aggregate(call, over))).toBe(result);
  },
);

test.each([...FUNCTIONS, ...AGGREGATES].map((definition) => [definition.name, definition] as const))(
  "%s is documented in a sentence, and its example calls it",
  (name, { about, example }) => {
    expect(about).toMatch(/^\S.*\.$/);
    expect(example.call).toContain(`${name}(`);
  },
);

test("a name leads to one function, in any case", () => {
  const names = [...FUNCTIONS, ...AGGREGATES].map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(findFunction("TOUPPER")?.name).toBe("toUpper");
  expect(findFunction("noSuch")).toBeUndefined();
});

test("a signature is printed with its types", () => {
  const signatures = ["substring", "range", "coalesce", "abs", "keys"].map((name) => {
    const definition = findFunction(name);
    return definition && printSignature(definition);
  });
  expect(signatures).toEqual([
    "substring(text :: String, start :: Integer, [length :: Integer]) :: String",
    "range(start :: Integer, end :: Integer, [step :: Integer]) :: List",
    "coalesce(value :: Any, …) :: Any",
    "abs(number :: Number) :: Number",
    "keys(element :: Node, Relationship or Map) :: List",
  ]);
});

test("a call may have as many arguments as the parameters say", () => {
  const arities = FUNCTIONS.filter(({ name }) => ["coalesce", "pi", "substring"].includes(name)).map(arity);
  expect(arities).toEqual([
    { least: 0, most: 0 },
    { least: 1, most: Number.POSITIVE_INFINITY },
    { least: 2, most: 3 },
  ]);
});

test.each(
  FUNCTIONS.filter((definition) => !definition.takesNull && definition.parameters.length > 0).map(({ name }) => name),
)("%s of null is null", (name) => {
  const least = Math.max(1, findFunction(name)?.parameters.filter((parameter) => !parameter.optional).length ?? 1);
  expect(evaluate(`${name}(${Array.from({ length: least }, () => "null").join(", ")})`)).toBeNull();
});

test.each([
  ["toBoolean(' tru ')", "null"],
  ["toBoolean('constructor')", "null"],
  ["toInteger('-12')", "-12"],
  ["toInteger('1e3')", "1000"],
  ["toInteger('12x')", "null"],
  ["toInteger('9223372036854775808')", "null"],
  ["toInteger(-2.9)", "-2"],
  ["toFloat(1)", "1.0"],
  ["toFloat('1.')", "1.0"],
  ["toFloat('')", "null"],
  ["toString(date('2025-02-18'))", "'2025-02-18'"],
  ["toString(9007199254740993)", "'9007199254740993'"],
  ["left('abc', 9)", "'abc'"],
  ["right('abc', 9)", "'abc'"],
  ["replace('aaa', '', 'b')", "'aaa'"],
  ["replace('a$a', '$', '$&')", "'a$&a'"],
  ["reverse('añ😀')", "'😀ña'"],
  ["split('', ',')", "['']"],
  ["substring('abc', 5)", "''"],
  ["head([])", "null"],
  ["last([null])", "null"],
  ["tail([])", "[]"],
  ["range(3, 1)", "[]"],
  ["range(3, 1, -1)", "[3, 2, 1]"],
  ["range(9007199254740992, 9007199254740993)", "[9007199254740992, 9007199254740993]"],
  ["abs(-9007199254740993)", "9007199254740993"],
  ["abs(-1.5)", "1.5"],
  ["sign(-0.0)", "0"],
  ["round(-2.5)", "-2.0"],
  ["isEmpty('a')", "false"],
  ["exists(n.nothing)", "false"],
  ["exists(null)", "false"],
  ["coalesce(null)", "null"],
  ["keys(r)", "['date']"],
  ["nodes(p)[1].name", "'RELOS'"],
  ["date()", "'2025-02-18'"],
  ["datetime()", "'2025-02-18T21:40:32Z'"],
  ["datetime({timezone: 'Asia/Tokyo'})", "'2025-02-19T06:40:32+09:00[Asia/Tokyo]'"],
  ["time.transaction('+01:00')", "'22:40:32+01:00'"],
  ["date.truncate('week')", "'2025-02-17'"],
])("%s is %s", (text, expected) => {
  expect(printValue(evaluate(text))).toBe(expected);
});

test.each([
  ["count(*)", "[1, null, 2]", "3"],
  ["count(DISTINCT x)", "[1, 1.0, null, 'a', 'a', [1], [1.0]]", "3"],
  ["collect(DISTINCT x)", "[2, 1, 2, null]", "[2, 1]"],
  ["sum(x)", "[]", "0"],
  ["sum(x)", "[9007199254740991, 9007199254740991]", "18014398509481982"],
  ["sum(x)", "[duration('P1D'), duration('PT1H')]", "'P1DT1H'"],
  ["avg(x)", "[]", "null"],
  ["avg(x)", "[duration('PT1H'), duration('PT2H')]", "'PT1H30M'"],
  ["min(x)", "[]", "null"],
  ["max(x)", "[[1], [2], [1, 5], null]", "[2]"],
  ["stDev(x)", "[]", "0.0"],
  ["stDev(x)", "[5]", "0.0"],
  ["stDev(x)", "[1000000001, 1000000002, 1000000003]", "1.0"],
  ["percentileDisc(x, 0)", "[3, 1, 2]", "1"],
  ["percentileDisc(x, 1.0)", "[3, 1, 2]", "3"],
  ["percentileCont(x, 0.5)", "[4, 1]", "2.5"],
  ["percentileCont(x, 0.5)", "[]", "null"],
])("%s over %s is %s", (text, over, expected) => {
  expect(printValue(aggregate(text, over))).toBe(expected);
});

test.each([
  ["percentileCont(x, 1.1)", "[1]", "number-out-of-range"],
  ["sum(x)", "['a']", "invalid-argument-value"],
  ["sum(x)", "[9223372036854775807, 1]", "integer-overflow"],
  ["avg(x)", "['a']", "invalid-argument-value"],
])("%s over %s is refused as %s", (text, over, code) => {
  expect(() => aggregate(text, over)).toThrow(expect.objectContaining({ name: "QueryError", code }));
});
