import fc from "fast-check";
import { expect, test } from "vitest";
import { groupByKeys } from "../../src/text/groups.ts";

const items = fc.array(fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 3 }), { maxLength: 12 });
const sorted = (groups: readonly (readonly string[][])[]) =>
  groups.map((group) => JSON.stringify([...group].map(String).sort())).sort();

test.each([
  ["a shared key joins", [["a"], ["b"], ["a", "c"]], [[["a"], ["a", "c"]], [["b"]]]],
  ["keys join over others", [["a"], ["b"], ["a", "b"]], [[["a"], ["b"], ["a", "b"]]]],
  ["without a key each stands alone", [[], []], [[[]], [[]]]],
])("groupByKeys: %s", (_, list, groups) => {
  expect(groupByKeys(list, (item) => item)).toEqual(groups);
});

test("groupByKeys: the order of the items never matters", () => {
  fc.assert(
    fc.property(items, (list) => {
      const [there, back] = [list, [...list].reverse()].map(
        (each) => groupByKeys(each, (item) => item) as string[][][],
      );
      expect(sorted(back ?? [])).toEqual(sorted(there ?? []));
    }),
  );
});
