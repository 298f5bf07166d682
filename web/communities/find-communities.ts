import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { groupBy } from "../../src/domain/group-by.ts";
import { compareText } from "../../src/domain/ids.ts";

/** Ids, and pairs of ids with how many claims lie between them: plain data that can go to a worker. */
export interface Network {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [source: string, target: string, weight: number])[];
}

/** Smaller groups are not told apart from chance. */
const LEAST = 3;

/** As many as there are grounds to tell apart. */
export const MOST_COMMUNITIES = 8;

/**
 * Who hangs together more than with the rest (Louvain), the largest group first; the smallest have none. Nodes are met in
 * their order, never at random: the same network gives the same groups.
 */
export function findCommunities({ nodes, edges }: Network): readonly (readonly string[])[] {
  const graph = new UndirectedGraph();
  for (const id of nodes) graph.addNode(id);
  for (const [source, target, weight] of edges) graph.addEdge(source, target, { weight });
  if (graph.size === 0) return [];
  const numbers = louvain(graph, { getEdgeWeight: "weight", randomWalk: false });
  return [...groupBy(nodes, (id) => [numbers[id] ?? -1]).values()]
    .filter(({ length }) => length >= LEAST)
    .sort((a, b) => b.length - a.length || compareText(a[0] ?? "", b[0] ?? ""))
    .slice(0, MOST_COMMUNITIES);
}
