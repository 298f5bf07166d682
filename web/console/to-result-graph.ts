import type { Graph } from "../../src/domain/graph.ts";
import { cutGraph } from "../../src/export/cut-graph.ts";
import type { Answer } from "./answer.ts";

/** The part of a graph that an answer is made of. */
export function toResultGraph(graph: Graph, { rows }: Answer): Graph {
  return cutGraph(graph, {
    entities: rows.flatMap(({ entities }) => entities),
    claims: rows.flatMap(({ claims }) => claims),
  });
}
