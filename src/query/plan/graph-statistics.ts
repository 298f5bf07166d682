import type { CompactGraph } from "../store/compact-graph.ts";
import type { Statistics } from "./statistics.ts";

const CACHE = new WeakMap<CompactGraph, Statistics>();

/** Counted once for each graph. */
export function statisticsOf(graph: CompactGraph): Statistics {
  const known = CACHE.get(graph);
  if (known !== undefined) return known;
  const counts = new Uint32Array(graph.types.length);
  for (const type of graph.outgoing.types) counts[type] = (counts[type] as number) + 1;
  const statistics: Statistics = {
    nodeCount: graph.nodeCount,
    nodesWithLabel: (label) => graph.nodesWithLabel(label).length,
    relationshipsOfTypes: (types) =>
      types.length === 0
        ? graph.relationshipCount
        : types.reduce((sum, type) => sum + (counts[graph.typeId(type)] ?? 0), 0),
    nodesPerValue: (key) => graph.nodeColumn(key)?.rowsPerValue,
  };
  CACHE.set(graph, statistics);
  return statistics;
}
