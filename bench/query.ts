import { runQuery } from "../src/query/query-engine.ts";
import type { CompactGraph } from "../src/query/store/compact-graph.ts";
import { queryCases } from "./query-cases.ts";
import { generateGraph, loadGraph } from "./synthetic-graph.ts";

/** Times the query engine over 100,000 nodes and 1,000,000 relationships. `--expose-gc` makes the memory exact. */
const RUNS = 15;
const WARM_UP = 5;

const synthetic = generateGraph();
const cases = queryCases(synthetic);
const before = megabytes();
const start = performance.now();
const graph = loadGraph(synthetic);
const seconds = (performance.now() - start) / 1000;
console.log(
  `load            ${seconds.toFixed(2)} s (target 3)   ${(megabytes() - before).toFixed(0)} MB (target 150)`,
);
for (const { name, queries, target } of cases) {
  const { milliseconds, rows } = measure(graph, queries);
  const mark = milliseconds <= target ? "" : "   ABOVE TARGET";
  console.log(`${name.padEnd(30)} ${milliseconds.toFixed(3).padStart(9)} ms (target ${target})   ${rows}${mark}`);
}

/** The median over queries of the median over runs, parsing and planning included. */
function measure(over: CompactGraph, queries: readonly string[]): { milliseconds: number; rows: string } {
  let rows = "";
  const medians = queries.map((query) => {
    const times: number[] = [];
    for (let run = 0; run < WARM_UP + RUNS; run += 1) {
      const begin = performance.now();
      const result = runQuery(query, over);
      if (run >= WARM_UP) times.push(performance.now() - begin);
      rows = result.rows.length === 1 ? String(result.rows[0]) : `${result.rows.length} rows`;
    }
    return median(times);
  });
  return { milliseconds: median(medians), rows };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function megabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
