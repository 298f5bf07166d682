// Takes the README's pictures of the real page over the real graph: `npm run build && npx tsx scripts/screenshots.ts`.
import { mkdirSync } from "node:fs";
import { startServer } from "../src/server/start-server.ts";
import { launchChromium } from "./launch-chromium.mjs";

const VIEWPORT = { width: 1440, height: 900 };

/** Milliseconds for the camera to come to rest once the graph is drawn. */
const SETTLING = 1500;

/** The views beside the graph; each gets a picture of its own. */
const VIEWS = ["ledger", "timeline", "disagreements", "sources"];

const QUERY = "MATCH (p:Person)-[s:SIGNED]->(a:Agreement) RETURN p.name, a.name, s.date, s.office";

/** What the page tells of its canvas; empty until it is drawn. */
declare const explorer: { labels(): readonly unknown[] };

const [graph = "graph"] = process.argv.slice(2);
const server = await startServer({ page: "dist/web", graph, host: "127.0.0.1", port: 0 });
const browser = await launchChromium();
mkdirSync("docs", { recursive: true });
for (const colorScheme of ["light", "dark"] as const) {
  const page = await browser.newPage({ viewport: VIEWPORT, colorScheme, reducedMotion: "reduce" });
  await page.goto(server.address, { waitUntil: "networkidle" });
  await page.waitForFunction(() => explorer.labels().length > 0, undefined, { timeout: 60_000 });
  await page.getByRole("button", { name: "Put this hint away" }).click();
  await page.waitForTimeout(SETTLING);
  await page.screenshot({ path: `docs/screenshot-${colorScheme}.png` });
  console.log(`docs/screenshot-${colorScheme}.png`);
  for (const view of VIEWS) {
    await page.goto(`${server.address}#view=${view}`);
    await page.locator(".row-link, .time-entry, .conflict").first().waitFor();
    await page.screenshot({ path: `docs/screenshot-${view}-${colorScheme}.png` });
    console.log(`docs/screenshot-${view}-${colorScheme}.png`);
  }
  await page.goto(`${server.address}#console=table&query=${encodeURIComponent(QUERY)}`);
  await page.locator(".console tbody tr").first().waitFor();
  await page.screenshot({ path: `docs/screenshot-console-${colorScheme}.png` });
  console.log(`docs/screenshot-console-${colorScheme}.png`);
}
await browser.close();
await server.close();
