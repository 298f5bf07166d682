import fc from "fast-check";
import { writeGraph } from "../../../src/pipeline/write/write-graph.ts";
import { graphs } from "../arbitraries.ts";
import { contentOf } from "./graph-content.ts";

/** Run as a process of its own and killed: writes one graph after the other into the folder named on its command line. */
const [, , folder = "", seed = "0"] = process.argv;

for (const { graph, texts } of fc.sample(graphs, { seed: Number(seed), numRuns: 100_000 })) {
  await writeGraph(folder, contentOf(graph, texts));
  process.stdout.write(".");
}
