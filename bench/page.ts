// npm run bench -- page [graph]: when a reader sees the built page and can use it, from `countersign serve`, with nothing kept.

import { launchChromium } from "../scripts/launch-chromium.mjs";
import { startServer } from "../src/server/start-server.ts";
import { describeMachine } from "./machine.ts";

const RUNS = 7;

/** In the page: milliseconds from the request. */
interface Opened {
  /** Something is painted. */
  readonly painted: number;
  /** The card of the opening entity stands there, and keys are heard. */
  readonly usable: number;
}

const OPENED = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName("first-contentful-paint");
    if (paint) resolve(paint.startTime);
  }).observe({ type: "paint", buffered: true });
})`;

const [, graph = "graph"] = process.argv.slice(2);
const server = await startServer({ page: "dist/web", graph, host: "127.0.0.1", port: 0 });
const browser = await launchChromium();
const runs: Opened[] = [];
for (let run = 0; run < RUNS; run++) runs.push(await open());
await browser.close();
await server.close();
console.log(describeMachine());
console.log(
  printRow(
    "first paint",
    runs.map(({ painted }) => painted),
  ),
);
console.log(
  printRow(
    "usable",
    runs.map(({ usable }) => usable),
  ),
);

/** In a context of its own, so that nothing comes from a cache. */
async function open(): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(server.address, { waitUntil: "commit" });
  await page.locator(".card").waitFor();
  const usable = await page.evaluate<number>("performance.now()");
  const painted = await page.evaluate<number>(OPENED);
  await context.close();
  return { painted, usable };
}

function printRow(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b).map(Math.round);
  const [best, median, worst] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return `${name.padEnd(16)}best ${best} ms, median ${median} ms, worst ${worst} ms of ${RUNS}`;
}
