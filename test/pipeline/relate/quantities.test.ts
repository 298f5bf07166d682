import { expect, test } from "vitest";
import { findMoney, findShares } from "../../../src/pipeline/relate/quantities.ts";

const MONEY: readonly (readonly [string, readonly string[]])[] = [
  ["a record $68.7 billion, up from $1.4 billion", ["$68.7 billion", "$1.4 billion"]],
  ["US$5bn and €50 million", ["US$5bn", "€50 million"]],
  ["50 million euros and 3,000 roubles", ["50 million euros", "3,000 roubles"]],
  ["3,000 troops and 98 aircraft", []],
  ["50 percent tariffs", []],
];

test.each(MONEY)("the sums in «%s» are %j", (words, sums) => {
  expect(findMoney(words, { start: 0, end: words.length }).map(({ text }) => text)).toEqual(sums);
});

test("shares are read with sign and in words, and offsets count in the text", () => {
  const words = "It put 50 percent tariffs on steel and 2.5% on grain.";
  const shares = findShares(words, { start: 7, end: words.length });
  expect(shares.map(({ start, end }) => words.slice(start, end))).toEqual(["50 percent", "2.5%"]);
});
