import type { CompactGraph } from "../store/compact-graph.ts";
import type { Statistics } from "./statistics.ts";

const CACHE = new WeakMap<CompactGraph, Statistics>();

/** Counted once for each graph. */
export function statisticsOf(graph: CompactGraph): Statistics {
  const known = CACHE.get(graph);
  if (known !== undefined) return known;
  const byType = new Map<string, number>();
  for (const type of graph.types) byType.set(type, 0);
  for (const id of graph.outgoing.types) {
    const type = graph.types[id] as string;
    byType.set(type, (byType.get(type) ?? 0) + 1);
  }
  const statistics: Statistics = {
    nodeCount: graph.nodeCount,
    nodesWithLabel: (label) => graph.nodesWithLabel(label).length,
    relationshipsOfTypes: (types) =>
      types.length === 0 ? graph.relationshipCount : types.reduce((sum, type) => sum + (byType.get(type) ?? 0), 0),
    nodesPerValue: (key) => graph.nodeColumn(key)?.rowsPerValue,
  };
  CACHE.set(graph, statistics);
  return statistics;
}
