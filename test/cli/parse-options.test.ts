import { expect, test } from "vitest";
import { checkNames, collectNames, parseWhole } from "../../src/cli/parse-options.ts";
import { SCHEMA } from "../fixtures/small-graph.ts";

test.each(["0", "3", "9"])("--hops takes %s", (text) => {
  expect(parseWhole("--hops", 0, 9)(text)).toBe(Number(text));
});

test.each(["-1", "10", "2.5", "two", "", "0x3", "1e1", "999999999999"])("--hops refuses %j", (text) => {
  expect(() => parseWhole("--hops", 0, 9)(text)).toThrow(`--hops takes a whole number from 0 to 9, not "${text}".`);
});

test("names come between commas, from several flags", () => {
  expect(collectNames("Country", collectNames("Person, Office,"))).toEqual(["Person", "Office", "Country"]);
});

test("names of the schema are known in any case", () => {
  expect(checkNames(SCHEMA, "type", ["person", "AGREEMENT"])).toEqual(["Person", "Agreement"]);
});

test.each([
  ["type", "Persn", "no type Persn. Did you mean Person?"],
  ["predicate", "RATIFIES", "no predicate RATIFIES. Did you mean RATIFIED?"],
  ["type", "Zebra", "no type Zebra. It has Person, Office,"],
] as const)("an unknown %s %s is answered with what there is", (kind, name, message) => {
  expect(() => checkNames(SCHEMA, kind, [name])).toThrow(message);
});
