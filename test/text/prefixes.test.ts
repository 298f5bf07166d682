import { expect, test } from "vitest";
import { prefixesOf } from "../../src/text/prefixes.ts";

test("what a word begins with stands there, itself included, and nothing else", () => {
  expect([...prefixesOf(["Oslo", "Omsk"])].sort()).toEqual(["O", "Om", "Oms", "Omsk", "Os", "Osl", "Oslo"]);
  expect(prefixesOf([])).toEqual(new Set());
});
