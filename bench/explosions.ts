import { runQuery } from "../src/query/query-engine.ts";
import { QueryError } from "../src/query/query-error.ts";
import type { CompactGraph } from "../src/query/store/compact-graph.ts";
import { GraphBuilder } from "../src/query/store/graph-builder.ts";
import { EXPLODING_QUERIES } from "./exploding-queries.ts";

const BOUNDS = { milliseconds: 1000, values: 20_000_000 };

/** How far each query goes over its time, in percent of it, by the clock and by the processor; those that another bound stops are named so. */
export function timeExplosions(): string {
  const graph = completeGraph(60);
  const lines = Object.entries(EXPLODING_QUERIES).map(([name, query]) => {
    const { used, clock, code } = stop(query, graph);
    const over = code === "too-slow" ? `${percentOver(clock).toFixed(1)} % over` : code;
    return `${name.padEnd(32)}${`${clock.toFixed(0)} ms`.padStart(10)}${`${used.toFixed(0)} ms`.padStart(14)}   ${over}`;
  });
  return [`${"stopped after 1 s".padEnd(32)}${"clock".padStart(10)}${"processor".padStart(14)}`, ...lines].join("\n");
}

function percentOver(clock: number): number {
  return Math.max(0, (clock / BOUNDS.milliseconds - 1) * 100);
}

function stop(query: string, graph: CompactGraph): { clock: number; used: number; code: string } {
  const before = process.cpuUsage();
  const start = performance.now();
  const code = codeOf(() => runQuery(query, graph, { bounds: BOUNDS }));
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { clock, used: (user + system) / 1000, code };
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof QueryError) return error.code;
    throw error;
  }
  return "ended";
}

/** Every node leads to every other. */
export function completeGraph(nodes: number): CompactGraph {
  const builder = new GraphBuilder();
  for (let node = 0; node < nodes; node += 1) builder.addNode(["N"], [["k", node]]);
  for (let start = 0; start < nodes; start += 1) {
    for (let end = 0; end < nodes; end += 1) if (start !== end) builder.addRelationship("R", start, end, []);
  }
  return builder.build();
}
