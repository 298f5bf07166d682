import { readGraph } from "../pipeline/write/read-graph.ts";
import { type GraphIndex, indexGraph } from "../query/graph-index.ts";
import { indexSchema } from "../schema/schema.ts";

/** The graph of a folder, indexed, under the schema that it was built with. */
export async function openGraph(folder: string): Promise<GraphIndex> {
  const { graph, build } = await readGraph(folder);
  return indexGraph(graph, indexSchema(build.schema));
}
