import fc from "fast-check";
import { expect, test } from "vitest";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { buildDisplayGraph } from "../../../web/explorer/display-graph.ts";
import { computeLayout } from "../../../web/explorer/layout.ts";
import { toLayoutTask } from "../../../web/explorer/layout-task.ts";
import { separate } from "../../../web/explorer/separate.ts";
import { graphs } from "../../arbitraries.ts";
import { SCHEMA } from "../../fixtures/small-graph.ts";

test("the same graph lies the same way, every node at a finite place", () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      const task = toLayoutTask(buildDisplayGraph(indexGraph(graph, SCHEMA)));
      const positions = computeLayout(task);
      expect(computeLayout(task)).toEqual(positions);
      expect(Object.keys(positions).sort()).toEqual(graph.entities.map(({ id }) => id));
      expect(Object.values(positions).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test("no graph, no places", () => {
  expect(computeLayout({ nodes: [], edges: [] })).toEqual({});
});

test("nodes that are laid out do not overlap", () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      const task = toLayoutTask(buildDisplayGraph(indexGraph(graph, SCHEMA)));
      const positions = computeLayout(task);
      const discs = task.nodes.map(({ id, size }) => ({ ...positions[id], radius: size }) as Circle);
      expect(overlapping(discs)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test("circles are pushed apart, even where all lie on one spot", () => {
  const radii = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(radii, fc.nat(60), (list, spread) => {
      const discs = list.map((radius, i) => ({ x: (i * 7) % (spread + 1), y: (i * 13) % (spread + 1), radius }));
      separate(discs, 400);
      expect(overlapping(discs)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("circles that do not overlap stay where they are", () => {
  const discs = [
    { x: 0, y: 0, radius: 5 },
    { x: 20, y: 0, radius: 5 },
  ];
  separate(discs, 400);
  expect(discs).toEqual([
    { x: 0, y: 0, radius: 5 },
    { x: 20, y: 0, radius: 5 },
  ]);
});

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function overlapping(discs: readonly Circle[]): [Circle, Circle][] {
  return discs.flatMap((a, i) =>
    discs
      .slice(i + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius - 1)
      .map((b): [Circle, Circle] => [a, b]),
  );
}
