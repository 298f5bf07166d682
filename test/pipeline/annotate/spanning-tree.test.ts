import fc from "fast-check";
import { expect, test } from "vitest";
import { findBestTree } from "../../../src/pipeline/annotate/spanning-tree.ts";

/** `scores[token - 1][head]`. */
type Scores = readonly (readonly number[])[];

function headsOf(scores: Scores): readonly number[] {
  return findBestTree(scores.length, (token, head) => scores[token - 1]?.[head] ?? 0);
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false;
  return heads.every((_, index) => {
    let [node, steps] = [index + 1, 0];
    while (node !== 0 && steps++ <= heads.length) node = heads[node - 1] ?? 0;
    return node === 0;
  });
}

function totalOf(scores: Scores, heads: readonly number[]): number {
  return heads.reduce((sum, head, index) => sum + (scores[index]?.[head] ?? 0), 0);
}

function* allHeads(count: number, chosen: readonly number[] = []): Iterable<readonly number[]> {
  if (chosen.length === count) yield chosen;
  else for (let head = 0; head <= count; head++) yield* allHeads(count, [...chosen, head]);
}

const squares = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((count) =>
    fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: count + 1, maxLength: count + 1 }), {
      minLength: count,
      maxLength: count,
    }),
  );

test("the tree is the best of all trees with one root", () => {
  fc.assert(
    fc.property(squares(4), (scores) => {
      const most = Math.max(...[...allHeads(scores.length)].filter(isTree).map((heads) => totalOf(scores, heads)));
      const heads = headsOf(scores);
      expect(isTree(heads)).toBe(true);
      expect(totalOf(scores, heads)).toBe(most);
    }),
  );
});

test("whatever the scores of a longer sentence, it is a tree with one root", () => {
  fc.assert(
    fc.property(squares(30), (scores) => {
      expect(isTree(headsOf(scores))).toBe(true);
    }),
  );
});

test("a cycle is cut where it costs least", () => {
  // 1 and 2 want each other; the root reaches 2 more cheaply.
  expect(
    headsOf([
      [1, 0, 10],
      [5, 10, 0],
    ]),
  ).toEqual([2, 0]);
});
