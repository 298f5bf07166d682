import type { Browser } from "playwright-core";
import { describeLoad } from "./machine.ts";

const RUNS = 7;

/** In the page: milliseconds from the request. */
interface Opened {
  /** Something is painted. */
  readonly painted: number;
  /** The card of the opening entity stands there, and keys are heard. */
  readonly usable: number;
}

const PAINTED = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName("first-contentful-paint");
    if (paint) resolve(paint.startTime);
  }).observe({ type: "paint", buffered: true });
})`;

/** When a reader sees the page over the project's own graph and can use it, with nothing kept. */
export async function benchOpening(browser: Browser, address: string): Promise<void> {
  const runs: Opened[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await open(browser, address));
  console.log(`\nthe project's own graph, of ${RUNS} runs; load ${describeLoad()}`);
  print(
    "first paint",
    runs.map(({ painted }) => painted),
  );
  print(
    "usable",
    runs.map(({ usable }) => usable),
  );
}

/** In a context of its own, so that nothing comes from a cache. */
async function open(browser: Browser, address: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "commit" });
  await page.locator(".card").waitFor();
  const usable = await page.evaluate<number>("performance.now()");
  const painted = await page.evaluate<number>(PAINTED);
  await context.close();
  return { painted, usable };
}

function print(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b).map(Math.round);
  const [best, median, worst] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  console.log(`  ${name.padEnd(16)}best ${best} ms, median ${median} ms, worst ${worst} ms`);
}
