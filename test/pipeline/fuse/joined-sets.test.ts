import fc from "fast-check";
import { expect, test } from "vitest";
import { joinedSets } from "../../../src/pipeline/fuse/joined-sets.ts";

const COUNT = 12;
const pairs = fc.array(fc.tuple(fc.nat(COUNT - 1), fc.nat(COUNT - 1)), { maxLength: 40 });

/** As slow and as plain as can be: each set is asked for each pair that must stay apart. */
function joinPlainly(joins: readonly [number, number][], apart: readonly [number, number][]): number[][] {
  let sets = Array.from({ length: COUNT }, (_, index) => [index]);
  for (const [a, b] of joins) {
    const touched = sets.filter((set) => set.includes(a) || set.includes(b));
    const joined = touched.flat().sort((x, y) => x - y);
    if (apart.some((pair) => pair.every((each) => joined.includes(each)))) continue;
    sets = [...sets.filter((set) => !touched.includes(set)), joined];
  }
  return sets.sort(([x = 0], [y = 0]) => x - y);
}

test("what joins is what would join if each pair that must stay apart were looked for anew", () => {
  fc.assert(
    fc.property(pairs, pairs, (joins, some) => {
      const apart = some.filter(([a, b]) => a !== b);
      const sets = joinedSets(COUNT, apart);
      for (const [a, b] of joins) sets.join(a, b);
      expect(sets.all()).toEqual(joinPlainly(joins, apart));
    }),
  );
});

test("a set stays apart from what any of its members must stay apart from", () => {
  const sets = joinedSets(4, [[0, 3]]);
  sets.join(0, 1);
  sets.join(1, 2);
  sets.join(2, 3);
  expect(sets.all()).toEqual([[0, 1, 2], [3]]);
});
