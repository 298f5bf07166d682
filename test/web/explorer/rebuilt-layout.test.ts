import { expect, test } from "vitest";
import type { Graph } from "../../../src/domain/graph.ts";
import type { EntityId } from "../../../src/domain/ids.ts";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { buildDisplayGraph } from "../../../web/explorer/display-graph.ts";
import { computeLayout, type Positions } from "../../../web/explorer/layout.ts";
import { toLayoutTask } from "../../../web/explorer/layout-task.ts";
import { buildLargeGraph } from "../../e2e/large-graph.ts";
import { SCHEMA } from "../../fixtures/small-graph.ts";

const { graph: GRAPH } = buildLargeGraph({ entities: 100, claims: 160, documents: 20, seed: 1 });

/** Half the side of the picture of so many nodes, in units of the layout. */
const HALF = Math.sqrt(GRAPH.entities.length) * 60;

function layOut(graph: Graph): Positions {
  return computeLayout(toLayoutTask(buildDisplayGraph(indexGraph(graph, SCHEMA))));
}

function without(id: EntityId): Graph {
  const entities = GRAPH.entities.filter((entity) => entity.id !== id);
  return { ...GRAPH, entities, claims: GRAPH.claims.filter(({ subject, object }) => subject !== id && object !== id) };
}

test.each([3, 40, 77])(
  "entity %i that comes anew moves half of the others by less than a quarter of the picture",
  (place) => {
    const id = GRAPH.entities[place]?.id as EntityId;
    const [before, after] = [layOut(without(id)), layOut(GRAPH)];
    const moves = Object.entries(before).map(([other, { x, y }]) => {
      const now = after[other];
      return now ? Math.hypot(now.x - x, now.y - y) : Number.POSITIVE_INFINITY;
    });
    moves.sort((a, b) => a - b);
    expect(moves[moves.length >> 1]).toBeLessThan(HALF / 4);
  },
);
