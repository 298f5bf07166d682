import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth } from "../../../src/cli/query/display-width.ts";
import { printTable } from "../../../src/cli/query/print-table.ts";
import { openMemoryTerminal } from "../memory-terminal.ts";

function print(rows: readonly (readonly string[])[], width?: number, isNumeric: readonly boolean[] = []): string[] {
  const [header = [], ...others] = rows;
  const terminal = { ...openMemoryTerminal(), width };
  const table = printTable({ header, rows: others, isNumeric }, terminal);
  return [table.header, ...table.rows];
}

test("columns stand under each other, numbers to the right, whatever the script", () => {
  const rows = [
    ["name", "n"],
    ["习近平", "7"],
    ["Modi", "12"],
  ];
  expect(print(rows, 80, [false, true])).toEqual(["name     n", "习近平   7", "Modi    12"]);
});

test("the widest cells give way until a line fits", () => {
  const rows = [
    ["who", "quote"],
    ["State Duma", "The State Duma ratified RELOS."],
  ];
  expect(print(rows, 30)).toEqual(["who         quote", "State Duma  The State Duma ra…"]);
});

test("without a terminal only what is very long is cut", () => {
  const [, short, long] = print([["a"], ["x".repeat(200)], ["x".repeat(300)]]);
  expect(short).toBe("x".repeat(200));
  expect(long).toBe(`${"x".repeat(199)}…`);
});

test("no line is wider than the terminal, unless there are more columns than it has room for", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "b", "习", "é", " ") });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
      fc.integer({ min: 22, max: 90 }),
      (rows, width) => {
        for (const line of print(rows, width)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
