import fc from "fast-check";
import { expect, test } from "vitest";
import { lengthUnder, listContributions } from "../../../web/sources/contributions.ts";
import { siftSources } from "../../../web/sources/sift-sources.ts";
import { graphs } from "../../arbitraries.ts";
import { TREATIES } from "../../fixtures/treaty-graph.ts";

const SOURCES = listContributions(TREATIES.graph);

test("each source with what it brought into the graph, by title", () => {
  expect(SOURCES.map(({ document, claims, alone, conflicts }) => [document.title, claims, alone, conflicts])).toEqual([
    ["A courier", 7, 6, 1],
    ["Rien", 0, 0, 0],
    ["The gazette", 8, 7, 1],
  ]);
});

test("any source is quoted for none to all of its text, and says at least what it alone says", () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      for (const { coverage, claims, alone } of listContributions(graph)) {
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        expect(alone).toBeLessThanOrEqual(claims);
      }
    }),
  );
});

test.each([
  [[], 0],
  [
    [
      [0, 5],
      [3, 8],
    ],
    8,
  ],
  [
    [
      [10, 12],
      [0, 5],
      [1, 2],
    ],
    7,
  ],
])("under %j lie %i code units", (spans, expected) => {
  expect(lengthUnder(spans.map(([start = 0, end = 0]) => ({ start, end })))).toBe(expected);
});

test.each([
  ["french", ["Rien"]],
  ["gazette 2019", ["The gazette"]],
  ["courier.txt", ["A courier"]],
])("a source is found by %s", (words, expected) => {
  expect(siftSources(SOURCES, words).map(({ document }) => document.title)).toEqual(expected);
});
