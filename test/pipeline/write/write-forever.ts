import fc from "fast-check";
import { EMPTY_GRAPH } from "../../../src/domain/graph.ts";
import { writeGraph } from "../../../src/pipeline/write/write-graph.ts";
import { graphs } from "../arbitraries.ts";
import { contentOf } from "./graph-content.ts";

/** Run as a process of its own and killed: writes one graph after the other into the folder named on its command line. */
const [, , folder = "", seed = "0"] = process.argv;

const samples = fc.sample(graphs, { seed: Number(seed), numRuns: 10 });

for (let turn = 0; ; turn += 1) {
  const { graph, texts } = samples[turn % samples.length] ?? { graph: EMPTY_GRAPH, texts: new Map() };
  await writeGraph(folder, contentOf(graph, texts));
  process.stdout.write(".");
}
