import fc from "fast-check";
import { expect, test } from "vitest";
import { findBestTags } from "../../../src/pipeline/annotate/best-tags.ts";

const TAGS = ["O", "B-Person", "I-Person", "B-Place", "I-Place"];

function isAllowed(path: readonly number[]): boolean {
  return path.every((tag, index) => {
    const name = TAGS[tag] ?? "";
    return !name.startsWith("I-") || TAGS[path[index - 1] ?? 0]?.slice(2) === name.slice(2);
  });
}

function* allPaths(count: number, path: readonly number[] = []): Iterable<readonly number[]> {
  if (path.length === count) yield path;
  else for (let tag = 0; tag < TAGS.length; tag++) yield* allPaths(count, [...path, tag]);
}

test("the path is the best of those in which an I follows its own B or I", () => {
  const rows = fc.array(fc.array(fc.integer({ min: -9, max: 0 }), { minLength: 5, maxLength: 5 }), { maxLength: 4 });
  fc.assert(
    fc.property(rows, (rows) => {
      const totalOf = (path: readonly number[]) => path.reduce((sum, tag, index) => sum + (rows[index]?.[tag] ?? 0), 0);
      const scores = Float32Array.from(rows.flat());
      const path = findBestTags({ tags: TAGS, scores, offset: 0, count: rows.length });
      expect(path).toHaveLength(rows.length);
      expect(isAllowed(path)).toBe(true);
      expect(totalOf(path)).toBe(Math.max(...[...allPaths(rows.length)].filter(isAllowed).map(totalOf)));
    }),
    { numRuns: 50 },
  );
});
