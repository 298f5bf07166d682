import fc from "fast-check";
import { expect, test } from "vitest";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { keepKnown } from "../../../web/state/first-view.ts";
import { listQuestions } from "../../../web/state/questions.ts";
import { graphs } from "../../arbitraries.ts";
import { SCHEMA, SMALL_GRAPH } from "../../fixtures/small-graph.ts";

test("questions are made of what the graph holds", () => {
  expect(listQuestions(indexGraph(SMALL_GRAPH, SCHEMA)).map(({ words }) => words)).toEqual([
    "Who signed RELOS?",
    "Where do the sources disagree?",
    "What connects Moscow and Vinay Kumar?",
  ]);
  expect(listQuestions(indexGraph({ ...SMALL_GRAPH, claims: [], conflicts: [] }, SCHEMA))).toEqual([]);
});

test("every question leads to a view of this graph", () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      const index = indexGraph(graph, SCHEMA);
      for (const { view } of listQuestions(index)) expect(keepKnown(view, index)).toEqual({ view, isWhole: true });
    }),
  );
});
