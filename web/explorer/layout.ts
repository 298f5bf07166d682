import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { separate } from "./separate.ts";

/** What the layout needs of a graph, as plain data that can go to a worker. */
export interface LayoutTask {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly size: number }[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
}

/** By the id of the node. */
export type Positions = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** Steps of the forces and rounds of pushing apart: a large graph gets fewer, so that nobody waits for minutes. */
const EFFORT = { steps: 600, rounds: 400 };
const EFFORT_FOR_LARGE = { steps: 50, rounds: 40 };
const LARGE = 3000;

/** Room that each node gets, in pixels at the scale where the whole graph is readable. */
const ROOM = 120;
const MARGIN = 28;

/** Below 1: the middle is spread, the rim drawn in. */
const EVENING = 0.7;

/** A fixed number of steps from fixed positions: the same task gives the same places. */
export function computeLayout({ nodes, edges }: LayoutTask): Positions {
  if (nodes.length === 0) return {};
  const graph = new UndirectedGraph();
  for (const { id, ...attributes } of nodes) graph.addNode(id, attributes);
  for (const { source, target, weight } of edges) graph.addEdge(source, target, { weight });
  const isLarge = nodes.length > LARGE;
  const { steps, rounds } = isLarge ? EFFORT_FOR_LARGE : EFFORT;
  forceAtlas2.assign(graph, {
    iterations: steps,
    getEdgeWeight: "weight",
    settings: {
      barnesHutOptimize: isLarge,
      // Coarser than the usual 0.5: a third of the time, and at that size nobody sees the difference.
      barnesHutTheta: 1.2,
      outboundAttractionDistribution: true,
      gravity: 0.6,
      scalingRatio: 12,
      slowDown: 4,
      edgeWeightInfluence: 0.5,
    },
  });
  spread(graph);
  const discs = graph.mapNodes((id, { x, y, size }) => ({ id, x, y, radius: size + MARGIN }));
  separate(discs, rounds);
  return Object.fromEntries(discs.map(({ id, x, y }) => [id, { x, y }]));
}

/**
 * Scales to the room that so many nodes need, so that radii and places are in one unit. The forces pack the middle and
 * throw what is hardly connected far out: distances from the middle are evened, so that neither is lost.
 */
function spread(graph: UndirectedGraph): void {
  const places = graph.mapNodes((_, { x, y }) => ({ x: x as number, y: y as number }));
  const middle = {
    x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
    y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
  };
  const distanceOf = ({ x, y }: { x: number; y: number }) => Math.hypot(x - middle.x, y - middle.y);
  const farthest = places.reduce((most, place) => Math.max(most, distanceOf(place)), 1);
  const radius = (Math.sqrt(graph.order) * ROOM) / 2;
  graph.updateEachNodeAttributes((_, attributes) => {
    const { x, y } = attributes as { x: number; y: number };
    const distance = distanceOf({ x, y });
    const scale = distance === 0 ? 0 : (radius * (distance / farthest) ** EVENING) / distance;
    return { ...attributes, x: (x - middle.x) * scale, y: (y - middle.y) * scale };
  });
}
