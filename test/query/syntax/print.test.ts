import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "../../../src/query/syntax/parse.ts";
import { print } from "../../../src/query/syntax/print.ts";
import { arbitraryStatement } from "./arbitrary-tree.ts";

/** The tree without places, and with integers that JSON has none of. */
function bare(tree: unknown): unknown {
  const text = JSON.stringify(tree, (key, value) => {
    if (key === "start" || key === "end") return undefined;
    return typeof value === "bigint" ? `${value}n` : value;
  });
  return JSON.parse(text);
}

test("print: to parse what was printed gives the same tree", () => {
  fc.assert(
    fc.property(arbitraryStatement, (statement) => {
      const text = print(statement);
      expect(bare(parse(text)), text).toEqual(bare(statement));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["match (a)-->(b:B {k:1})where a.k+1*2=3 return a", "MATCH (a)-->(b:B {k: 1}) WHERE a.k + 1 * 2 = 3\nRETURN a"],
  ["RETURN (1+2)*3, -(-1), NOT (a AND b)", "RETURN (1 + 2) * 3, --1, NOT (a AND b)"],
  ["RETURN [(x IN y)] AS `order`", "RETURN [(x IN y)] AS `order`"],
  ["RETURN 1.0, 1e21, 'it''s'", undefined],
])("print: %s", (text, printed) => {
  if (printed === undefined) expect(() => parse(text)).toThrow(/where/);
  else expect(print(parse(text))).toBe(printed);
});
