import { expect, test } from "vitest";
import { Float, type Value } from "../../../src/query/run/value.ts";
import { listParameters, parseParameters, printEmptyParameters } from "../../../web/console/parse-parameters.ts";

test.each([
  ["", []],
  [" \n", []],
  ["{}", []],
  [
    '{"a": 1, "b": [true, null], "c": {"d": "é"}}',
    [
      ["a", 1],
      ["b", [true, null]],
      ["c", new Map([["d", "é"]])],
    ],
  ],
  [
    '{"big": 9007199254740993, "half": 0.5}',
    [
      ["big", new Float(9007199254740992)],
      ["half", new Float(0.5)],
    ],
  ],
  ['{"__proto__": 1}', [["__proto__", 1]]],
])("%s is read as values of the language", (text, entries) => {
  expect(parseParameters(text)).toEqual({ values: new Map(entries as unknown as [string, Value][]) });
});

test.each(["{", "[1]", "null", '"a"', "{a: 1}"])(
  "%s is no list of parameters, and what would be one is said",
  (text) => {
    expect(parseParameters(text)).toEqual({ problem: expect.stringContaining('{"name": "RELOS"}') });
  },
);

test("parameters of a query are listed once, in its order", () => {
  expect(listParameters("MATCH (a {name: $from}) WHERE a.x = $from OR a.y = $größe RETURN $")).toEqual([
    "from",
    "größe",
  ]);
  expect(printEmptyParameters(["from", "größe"])).toBe('{"from": "", "größe": ""}');
  expect(parseParameters(printEmptyParameters(["from"]))).toEqual({ values: new Map([["from", ""]]) });
});
