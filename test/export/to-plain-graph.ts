import type { AbstractGraph } from "graphology-types";
import type { ExpectedGraph } from "./expect-graph.ts";

/** Nodes and edges of a graphology graph, in the form to compare. */
export function toPlainGraph(graph: AbstractGraph): ExpectedGraph {
  return {
    nodes: Object.fromEntries(graph.mapNodes((id, attributes) => [id, attributes])),
    edges: Object.fromEntries(
      graph.mapEdges((id, attributes, source, target) => [id, { source, target, ...attributes }]),
    ),
  };
}
