import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";

/** What the layout needs of a graph, as plain data that can go to a worker. */
export interface LayoutTask {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly size: number }[];
  readonly edges: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
}

/** By the id of the node. */
export type Positions = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** A step costs n log n: a large graph gets fewer, so that it lies within seconds. */
const STEPS = 600;
const STEPS_OF_LARGE = 120;
const LARGE = 3000;

/** Room that each node gets, in pixels at the scale where the whole graph is readable. */
const ROOM = 120;
const MARGIN = 22;

/** A fixed number of steps from fixed positions: the same task gives the same places. */
export function computeLayout({ nodes, edges }: LayoutTask): Positions {
  if (nodes.length === 0) return {};
  const graph = new UndirectedGraph();
  for (const { id, ...attributes } of nodes) graph.addNode(id, attributes);
  for (const { source, target, weight } of edges) graph.addEdge(source, target, { weight });
  const isLarge = nodes.length > LARGE;
  forceAtlas2.assign(graph, {
    iterations: isLarge ? STEPS_OF_LARGE : STEPS,
    getEdgeWeight: "weight",
    settings: {
      barnesHutOptimize: isLarge,
      outboundAttractionDistribution: true,
      gravity: 0.6,
      scalingRatio: 12,
      slowDown: 4,
      edgeWeightInfluence: 0.5,
    },
  });
  spread(graph);
  noverlap.assign(graph, { maxIterations: isLarge ? 60 : 300, settings: { margin: MARGIN, ratio: 1.2, speed: 4 } });
  return Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
}

/** Scales to the room that so many nodes need, so that radii and places are in one unit. */
function spread(graph: UndirectedGraph): void {
  const places = graph.mapNodes((_, { x, y }) => [x as number, y as number] as const);
  const extent = (side: 0 | 1) => {
    const values = places.map((place) => place[side]);
    return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  };
  const scale = (Math.sqrt(graph.order) * ROOM) / Math.max(extent(0), extent(1), 1);
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: attributes.x * scale,
    y: attributes.y * scale,
  }));
}
