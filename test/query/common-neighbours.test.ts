import fc from "fast-check";
import { expect, test } from "vitest";
import { findCommonNeighbours } from "../../src/query/common-neighbours.ts";
import { indexGraph } from "../../src/query/graph-index.ts";
import { findNeighbours } from "../../src/query/neighbours.ts";
import { graphs } from "../arbitraries.ts";
import { SCHEMA, SMALL_GRAPH, smallId } from "../fixtures/small-graph.ts";

const small = indexGraph(SMALL_GRAPH, SCHEMA);

test.each([
  [["Vinay Kumar", "State Duma"], ["RELOS"]],
  [["RELOS", "Russia"], ["State Duma"]],
  [["RELOS", "Vinay Kumar"], []],
  [["RELOS"], []],
  [[], []],
])("what %j have in common", (ends, expected) => {
  const found = findCommonNeighbours(small, ends.map(smallId));
  expect(found.map(({ entity }) => small.entity(entity).name)).toEqual(expected);
});

test("each comes with the claims on either side, the firmest first", () => {
  const [duma] = findCommonNeighbours(small, [smallId("RELOS"), smallId("Russia")]);
  const sides = duma?.sides.map((side) => side.map(({ predicate, status }) => `${predicate} ${status}`));
  expect(sides).toEqual([["RATIFIED asserted", "RATIFIED denied"], ["PART_OF asserted"]]);
});

test("they are exactly what is one step from each, whatever the order of the ends", () => {
  fc.assert(
    fc.property(graphs(), fc.nat(), fc.nat(), (graph, a, b) => {
      const index = indexGraph(graph, SCHEMA);
      const [one, other] = [a, b].map((place) => graph.entities[place % Math.max(graph.entities.length, 1)]?.id);
      if (!one || !other || one === other) return;
      const near = findNeighbours(index, one, { hops: 1 }).distances;
      const expected = [...findNeighbours(index, other, { hops: 1 }).distances.keys()].filter(
        (id) => near.has(id) && id !== one && id !== other,
      );
      const found = findCommonNeighbours(index, [one, other]).map(({ entity }) => entity);
      expect([...found].sort()).toEqual(expected.sort());
      expect(findCommonNeighbours(index, [other, one]).map(({ entity }) => entity)).toEqual(found);
    }),
  );
});
