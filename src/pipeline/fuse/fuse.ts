import { EMPTY_GRAPH, type Graph } from "../../domain/graph.ts";
import type { Schema } from "../../schema/schema.ts";

/** One graph of the corpus from the graphs of its documents; their order never matters. */
export function fuse(graphs: readonly Graph[], _schema: Schema): Graph {
  return { ...EMPTY_GRAPH, documents: graphs.flatMap((graph) => graph.documents) };
}
