import { expect, test } from "vitest";
import { compareKeys } from "../../../web/table/compare-keys.ts";
import { groupRows } from "../../../web/table/group-rows.ts";
import { hasAllWords, wordsOf } from "../../../web/table/has-all-words.ts";

test("groups stand by name, the one without a name last, and keep the order of their rows", () => {
  const lines = groupRows(["b2", "a1", "?", "b1"], (row) => (row === "?" ? undefined : row.slice(0, 1)));
  expect(lines.map((line) => (line.kind === "head" ? `${line.name} ${line.count}` : line.row))).toEqual([
    "a 1",
    "a1",
    "b 2",
    "b2",
    "b1",
    "undefined 1",
    "?",
  ]);
});

test("rows that are not grouped have no heads", () => {
  expect(groupRows([1, 2], undefined)).toEqual([
    { kind: "row", row: 1 },
    { kind: "row", row: 2 },
  ]);
});

test.each([
  [2, 10, -1],
  ["berg", "Lind", -1],
  ["Lind", "berg", 1],
  ["a", "A", 1],
  ["a", "a", 0],
])("%j beside %j", (a, b, expected) => {
  expect(Math.sign(compareKeys(a, b))).toBe(expected);
});

test.each([
  ["The Delta Accord", "accord THE", true],
  ["The Delta Accord", "  ", true],
  ["The Delta Accord", "delta pact", false],
])("%j has all of %j: %s", (text, words, expected) => {
  expect(hasAllWords(text, wordsOf(words))).toBe(expected);
});
