import { UndirectedGraph } from "graphology";
import { LEADERS, MOST_IN_FULL } from "./detail.ts";
import type { DisplayEdge, DisplayGraph, DisplayNode } from "./display-graph.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * What of a crowd lies near enough to be drawn in full: the nodes that `isInSight` has, their lines with the nodes at
 * the other end, and the leaders of the crowd. Undefined where that is a crowd again.
 */
export function findNearGraph(crowd: DisplayGraph, isInSight: (place: Place) => boolean): DisplayGraph | undefined {
  const near: DisplayGraph = new UndirectedGraph<DisplayNode, DisplayEdge>();
  const centres = crowd.filterNodes((_, node) => isInSight(node));
  if (centres.length > MOST_IN_FULL.nodes) return undefined;
  for (const id of centres) near.mergeNode(id, crowd.getNodeAttributes(id));
  for (const id of centres) {
    if (near.size > MOST_IN_FULL.edges) return undefined;
    crowd.forEachUndirectedEdge(id, (edge, attributes, source, target) => {
      near.mergeNode(source, crowd.getNodeAttributes(source));
      near.mergeNode(target, crowd.getNodeAttributes(target));
      near.mergeUndirectedEdgeWithKey(edge, source, target, attributes);
    });
  }
  crowd.forEachNode((id, node) => {
    if (node.rank < LEADERS) near.mergeNode(id, node);
  });
  return near;
}
