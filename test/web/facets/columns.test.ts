import fc from "fast-check";
import { expect, test } from "vitest";
import { encode, encodeMany, groupPlaces } from "../../../web/facets/columns.ts";

test("what is encoded can be read back, and no value stands twice", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c", "")), (list) => {
      const { values, codes } = encode(list);
      expect([...codes].map((code) => values[code])).toEqual(list);
      expect(new Set(values).size).toBe(values.length);
    }),
  );
});

test("of several values each row keeps its own, each once", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom("a", "b", "c"))), (rows) => {
      const { values, starts, members } = encodeMany(rows);
      const read = rows.map((_, row) =>
        [...members.subarray(starts[row], starts[row + 1])].map((code) => values[code]),
      );
      expect(read).toEqual(rows.map((row) => [...new Set(row)]));
    }),
  );
});

test("rows are found under each of their keys, in order, and once where both are the same", () => {
  const { starts, members } = groupPlaces(3, Uint32Array.of(0, 1, 1, 2), Uint32Array.of(1, 1, 0, 99));
  const rows = [0, 1, 2].map((key) => [...members.subarray(starts[key], starts[key + 1])]);
  expect(rows).toEqual([[0, 2], [0, 1, 2], [3]]);
});
