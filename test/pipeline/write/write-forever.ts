import { readGraph, readText } from "../../../src/pipeline/write/read-graph.ts";
import { writeGraph } from "../../../src/pipeline/write/write-graph.ts";
import { contentOf } from "./graph-content.ts";

/** Run as a process of its own and killed: writes the graph in one folder into the other, again and again. */
const [, , from = "", to = ""] = process.argv;

const { graph } = await readGraph(from);
const texts = new Map(
  await Promise.all(graph.documents.map(async ({ id }) => [id, await readText(from, id)] as const)),
);
for (;;) {
  await writeGraph(to, contentOf(graph, texts));
  process.stdout.write(".");
}
