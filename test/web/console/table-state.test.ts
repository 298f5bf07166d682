import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "../../../web/console/answer.ts";
import type { Cell } from "../../../web/console/cell.ts";
import { openTable, resizeColumn, sortBy, sortRows } from "../../../web/console/table-state.ts";

function answerOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): Answer {
  return {
    columns,
    rows: rows.map((cells, place) => ({ place, cells, entities: [], claims: [] })),
    isCut: false,
    milliseconds: 1,
  };
}

const ANSWER = answerOf(
  ["name", "number"],
  [
    ["b", 10],
    ["é", null],
    ["a", 9n],
    ["c", { kind: "float", value: 9.5 }],
    [null, 9],
  ],
);

function sorted(table: ReturnType<typeof openTable>) {
  return sortRows(ANSWER.rows, table.sort).map(({ place }) => place);
}

test("a column sorts up, then down, then back to the order of the query; nulls come last either way", () => {
  const table = openTable(ANSWER);
  expect(sorted(table)).toEqual([0, 1, 2, 3, 4]);
  const up = sortBy(table, 1);
  expect(sorted(up)).toEqual([2, 4, 3, 0, 1]);
  const down = sortBy(up, 1);
  expect(sorted(down)).toEqual([0, 3, 2, 4, 1]);
  expect(sorted(sortBy(down, 1))).toEqual([0, 1, 2, 3, 4]);
});

test("another column sorts up at once", () => {
  expect(sorted(sortBy(sortBy(openTable(ANSWER), 1), 0))).toEqual([2, 0, 3, 1, 4]);
});

test("a column keeps a width that can be pulled again, and the others theirs", () => {
  const table = openTable(ANSWER);
  expect(resizeColumn(table, 1, 200.4).widths).toEqual([table.widths[0], 200]);
  expect(resizeColumn(table, 0, -50).widths[0]).toBeGreaterThan(30);
});

test("sorting loses no row, whatever the cells", () => {
  const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.integer()));
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const { rows } = answerOf(
        ["a"],
        cells.map((each) => [each]),
      );
      const places = sortRows(rows, { column: 0, order: "ascending" }).map(({ place }) => place);
      expect([...places].sort((a, b) => a - b)).toEqual(rows.map(({ place }) => place));
    }),
  );
});
