import { BareLoops } from "./bare-loops.ts";
import { timeInBrowser } from "./browser.ts";
import { timeExplosions } from "./explosions.ts";
import { type Ladybug, openLadybug } from "./ladybug.ts";
import { describeLoad, describeMachine } from "./machine.ts";
import { measure, type Times } from "./measure.ts";
import { digestOf, type QueryCase, queryCases } from "./query-cases.ts";
import { generateGraph, loadGraph } from "./synthetic-graph.ts";
import { printTable } from "./table.ts";
import { medianOf, timeCases } from "./time-cases.ts";

/** Times the query engine over 100,000 nodes and 1,000,000 relationships, in one process beside what it is held against. */
const MEGABYTE = 1e6;

console.log(describeMachine());
const synthetic = generateGraph();
const cases = queryCases(synthetic);
const before = memory();
const start = performance.now();
const graph = loadGraph(synthetic);
const seconds = (performance.now() - start) / 1000;
const after = memory();
console.log(
  `graph loaded    in ${seconds.toFixed(2)} s (target 3), ${after.held - before.held} MB held and ${after.resident - before.resident} MB of the process (target 150)`,
);

const times = timeCases(cases, synthetic, graph);
const loops = new BareLoops(synthetic, graph);
const ladybug = tryLadybug();
const theirs = ladybug && cases.map((each) => timeLadybug(each, ladybug));
const browser = process.argv.includes("--browser") ? await timeInBrowser() : undefined;
console.log(
  printTable(
    times.map((own, at) => ({
      ...own,
      target: cases[at]?.target ?? Number.NaN,
      ladybug: theirs?.[at],
      browser: browser?.[at]?.ours,
    })),
  ),
);
console.log(timeExplosions());
console.log(`load            ${describeLoad()} at the end`);
// Its threads would keep the process.
process.exit(0);

/** The bench goes on without it. */
function tryLadybug(): Ladybug | undefined {
  try {
    const opened = openLadybug(synthetic);
    console.log(`ladybug ${opened.version}  loaded in ${opened.loadSeconds.toFixed(2)} s, from files`);
    return opened;
  } catch (error) {
    console.log(
      `ladybug         cannot be had, so its column stays empty: ${error instanceof Error ? error.message : error}`,
    );
    return undefined;
  }
}

/** Slow enough to be run a few times only. @throws where its answer is not ours */
function timeLadybug({ questions }: QueryCase, { ask }: Ladybug): Times {
  const few = { warmUp: 100, sample: 1, samples: questions.length === 1 ? 5 : 3 };
  return medianOf(
    questions.flatMap(({ text, ladybugText, byHand }) => {
      if (digestOf(ask(ladybugText)) !== digestOf(byHand(loops)))
        throw new Error(`ladybug does not give the same answer: ${text}`);
      return measure([() => ask(ladybugText)], few);
    }),
  );
}

function memory(): { held: number; resident: number } {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { held: Math.round((heapUsed + arrayBuffers) / MEGABYTE), resident: Math.round(rss / MEGABYTE) };
}
