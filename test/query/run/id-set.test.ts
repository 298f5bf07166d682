import fc from "fast-check";
import { expect, test } from "vitest";
import { IdSet } from "../../../src/query/run/id-set.ts";

test.each([
  ["few ids", 20, 100],
  ["many ids", 4000, 6000],
])("%s are new once each", (_, length, max) => {
  fc.assert(
    fc.property(fc.array(fc.nat(max), { minLength: length / 2, maxLength: length }), (ids) => {
      const set = new IdSet();
      const known = new Set<number>();
      for (const id of ids) {
        expect(set.add(id)).toBe(!known.has(id));
        known.add(id);
      }
    }),
    { numRuns: 20 },
  );
});

test("a set that was cleared has seen nothing", () => {
  const set = new IdSet();
  for (let id = 0; id < 3000; id += 1) set.add(id);
  expect([set.add(7), set.add(2999)]).toEqual([false, false]);
  set.clear();
  expect([set.add(7), set.add(2999), set.add(7)]).toEqual([true, true, false]);
});
