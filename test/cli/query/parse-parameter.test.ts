import { expect, test } from "vitest";
import { collectParameter, parseParameters } from "../../../src/cli/query/parse-parameter.ts";
import { Float } from "../../../src/query/run/value.ts";

test.each([
  ["name=Putin", "name", "Putin"],
  ["$name=Vladimir Putin", "name", "Vladimir Putin"],
  ["n=42", "n", 42],
  ["n=9007199254740993", "n", 9007199254740993n],
  ["n=4.5", "n", new Float(4.5)],
  ["yes=true", "yes", true],
  ["none=null", "none", null],
  ['text="42"', "text", "42"],
  ['list=[1, "a"]', "list", [1, "a"]],
  ['map={"a": 1}', "map", new Map([["a", 1]])],
  ["date=2025-02-18", "date", "2025-02-18"],
  ["empty=", "empty", ""],
  ["equation=a=b", "equation", "a=b"],
])("%s gives $%s", (flag, name, value) => {
  expect(parseParameters(collectParameter(flag))).toEqual(new Map([[name, value]]));
});

test.each(["Putin", "=Putin", "a b=c", "1=2"])("%j has no name", (flag) => {
  expect(() => collectParameter(flag)).toThrow("--param takes name=value");
});
