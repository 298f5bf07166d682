// npm run bench -- explorer: the built page in Chromium without a graphics card. Figures, no verdict; run `npm run build` first.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChromium } from "../scripts/launch-chromium.mjs";
import { startServer } from "../src/server/start-server.ts";
import { buildLargeGraph } from "../test/e2e/large-graph.ts";
import { writeBuilt } from "../test/e2e/write-built.ts";
import { benchLargePage } from "./large-page.ts";
import { describeMachine } from "./machine.ts";
import { benchOpening } from "./opening.ts";
import { benchPaths } from "./paths.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-bench-"));
const browser = await launchChromium();
try {
  console.log(describeMachine());
  await serve("graph", (address) => benchOpening(browser, address));
  const large = buildLargeGraph();
  benchPaths(large.graph);
  await writeBuilt(join(folder, "graph"), large);
  await serve(join(folder, "graph"), (address) => benchLargePage(browser, address));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

async function serve(graph: string, bench: (address: string) => Promise<void>): Promise<void> {
  const server = await startServer({ page: "dist/web", graph, host: "127.0.0.1", port: 0 });
  try {
    await bench(server.address);
  } finally {
    await server.close();
  }
}
