import type { CompactGraph } from "../../src/query/store/compact-graph.ts";
import { GraphBuilder } from "../../src/query/store/graph-builder.ts";
import type { GraphSketch } from "./arbitraries.ts";

export function buildSketch({ nodes, relationships }: GraphSketch): CompactGraph {
  const builder = new GraphBuilder();
  for (const { labels, k, name } of nodes) {
    builder.addNode(labels, [
      ["k", k],
      ["name", name],
    ]);
  }
  for (const { type, start, end } of relationships) builder.addRelationship(type, start, end, []);
  return builder.build();
}
