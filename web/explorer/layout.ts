import { UndirectedGraph } from "graphology";
import forceAtlas2, { type ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import { isLargePicture } from "./is-large-picture.ts";
import { type Disc, separate } from "./separate.ts";

/** What the layout needs of a graph, as plain data that can go to a worker. */
export interface LayoutTask {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly size: number }[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
}

/** By the id of the node. */
export type Positions = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/**
 * Steps of the forces, after each of which there is something to see, and rounds of pushing apart: a large graph gets
 * fewer, so that nobody waits for minutes.
 */
const EFFORT = { steps: [600], rounds: 400 };
const EFFORT_FOR_LARGE = { steps: [8, 17, 25], rounds: 40 };

/** From here on, forces from afar are summed: a step costs as much as there are nodes, no longer as their square. */
const MANY = 800;

/** Room that each node gets, in pixels at the scale where the whole graph is readable. */
const ROOM = 120;
const MARGIN = 28;

/** Below 1: the middle is spread, the rim drawn in. */
const EVENING = 0.7;

/** Where the nodes are, on their way or at its end. */
export interface LayoutStep {
  readonly positions: Positions;
  readonly isLast: boolean;
}

/** A fixed number of steps from fixed positions: the same task gives the same places. */
export function computeLayout(task: LayoutTask): Positions {
  let last: Positions = {};
  for (const { positions } of layOut(task)) last = positions;
  return last;
}

/** One step or more, of which the last says so. */
export function* layOut({ nodes, edges }: LayoutTask): Generator<LayoutStep> {
  if (nodes.length === 0) {
    yield { positions: {}, isLast: true };
    return;
  }
  const graph = new UndirectedGraph();
  for (const { id, ...attributes } of nodes) graph.addNode(id, attributes);
  for (const { source, target, weight } of edges) graph.addEdge(source, target, { weight });
  const { steps, rounds } = isLargePicture(nodes.length) ? EFFORT_FOR_LARGE : EFFORT;
  for (const [part, iterations] of steps.entries()) {
    forceAtlas2.assign(graph, { iterations, getEdgeWeight: "weight", settings: settingsFor(nodes.length) });
    const discs = spread(graph);
    const isLast = part === steps.length - 1;
    if (isLast) separate(discs, rounds);
    yield { positions: Object.fromEntries(discs.map(({ id, x, y }) => [id, { x, y }])), isLast };
  }
}

function settingsFor(nodes: number): ForceAtlas2Settings {
  return {
    barnesHutOptimize: nodes > MANY,
    // Coarser than the usual 0.5: a third of the time, and at that size nobody sees the difference.
    barnesHutTheta: 1.2,
    outboundAttractionDistribution: true,
    gravity: 0.6,
    scalingRatio: 12,
    slowDown: 4,
    edgeWeightInfluence: 0.5,
  };
}

/**
 * Scales to the room that so many nodes need, so that radii and places are in one unit. The forces pack the middle and
 * throw what is hardly connected far out: distances from the middle are evened, so that neither is lost.
 */
function spread(graph: UndirectedGraph): (Disc & { readonly id: string })[] {
  const places = graph.mapNodes((_, { x, y }) => ({ x: x as number, y: y as number }));
  const middle = {
    x: places.reduce((sum, { x }) => sum + x, 0) / places.length,
    y: places.reduce((sum, { y }) => sum + y, 0) / places.length,
  };
  const distanceOf = ({ x, y }: { x: number; y: number }) => Math.hypot(x - middle.x, y - middle.y);
  const farthest = places.reduce((most, place) => Math.max(most, distanceOf(place)), 1);
  const radius = (Math.sqrt(graph.order) * ROOM) / 2;
  return graph.mapNodes((id, attributes) => {
    const { x, y, size } = attributes as { x: number; y: number; size: number };
    const distance = distanceOf({ x, y });
    const scale = distance === 0 ? 0 : (radius * (distance / farthest) ** EVENING) / distance;
    return { id, x: (x - middle.x) * scale, y: (y - middle.y) * scale, radius: size + MARGIN };
  });
}
