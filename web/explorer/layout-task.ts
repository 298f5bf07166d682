import type { DisplayGraph } from "./display-graph.ts";
import type { LayoutTask } from "./layout.ts";

/** What the layout needs of a graph; the more claims between two entities, the closer they lie. */
export function toLayoutTask(graph: DisplayGraph): LayoutTask {
  return {
    nodes: graph.mapNodes((id, { x, y, size }) => ({ id, x, y, size })),
    edges: graph.mapEdges((_, { bundle }, source, target) => ({ source, target, weight: bundle.claims.length })),
  };
}
