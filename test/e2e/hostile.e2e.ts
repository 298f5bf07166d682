import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { labels } from "./canvas.ts";
import { scrollsSideways } from "./cut-off.ts";
import { openExplorer } from "./harness.ts";
import { HOSTILE, writeHostileGraph } from "./hostile-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-hostile-"));
const graph = join(folder, "graph");

beforeAll(() => writeHostileGraph(graph));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  [1280, 720],
  [360, 740],
])("at %i × %i hostile names and texts are words like any other", async (width, height) => {
  const { page, problems, close } = await openExplorer({ graph, viewport: { width, height } });
  await page.locator(".card").waitFor({ state: "attached" });
  if (width < 600) await page.getByRole("button", { name: "Evidence" }).click();
  expect(await page.locator(".card h2").textContent()).toBe(HOSTILE.ENDLESS);
  expect(await scrollsSideways(page)).toBe(false);
  expect(await page.locator(".claims blockquote").first().textContent()).toContain("<script>");
  await page.getByRole("button", { name: "open in source" }).first().click();
  const reader = page.getByRole("dialog");
  await reader.locator("mark").first().waitFor();
  expect(await reader.textContent()).toContain("</blockquote><style>*{display:none}</style> & so on.");
  expect(await reader.locator("a[href^='javascript']").count()).toBe(0);
  expect(await scrollsSideways(page)).toBe(false);
  expect(await page.locator("img[src=x], .card script, .card style, .reader style").count()).toBe(0);
  expect(await page.title()).toBe("Countersign");
  expect(problems).toEqual([]);
  await close();
});

test("hostile names are found by search and written on the canvas without breaking it", async () => {
  const { page, problems, close } = await openExplorer({ graph });
  await page.locator(".card").waitFor();
  expect((await labels(page)).length).toBeGreaterThan(1);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("img onerror");
  await page.getByRole("option", { selected: true }).filter({ hasText: HOSTILE.MARKUP }).waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".card h2").textContent()).toContain("<img");
  expect(problems).toEqual([]);
  await close();
});

test.each(
  ["ledger", "timeline", "disagreements", "sources"].flatMap((stage) => [
    [stage, 1280] as const,
    [stage, 360] as const,
  ]),
)("in %s at a width of %i hostile names are text and break nothing", async (stage, width) => {
  const { page, problems, close } = await openExplorer({
    graph,
    hash: `view=${stage}`,
    viewport: { width, height: 740 },
  });
  const first = page.locator(".row-link, .time-entry, .conflict").first();
  await first.waitFor();
  expect(await scrollsSideways(page)).toBe(false);
  expect(await page.locator("main img[src=x], main script, main style").count()).toBe(0);
  expect(await page.locator("main").textContent()).toContain("<img src=x");
  expect(await page.title()).not.toBe("owned");
  expect(problems).toEqual([]);
  await close();
});

test.each([
  [1280, 720],
  [360, 740],
])("at %i × %i the console shows hostile names and quotes in every form of a result", async (width, height) => {
  const query = encodeURIComponent("MATCH (a:Entity)-[r]->(b) RETURN a, r, b.name, r.quotes");
  const hash = `console=table&query=${query}`;
  const { page, problems, close } = await openExplorer({ graph, hash, viewport: { width, height } });
  const dock = page.getByRole("region", { name: "Query console" });
  await dock.locator("tbody tr").first().waitFor();
  for (const shape of ["Evidence", "JSON", "Graph", "Table"]) {
    await dock.getByRole("radio", { name: shape }).click();
    expect(await scrollsSideways(page)).toBe(false);
  }
  expect(await dock.textContent()).toContain(HOSTILE.MARKUP);
  expect(await page.locator("img[src=x], .console script, .console-result style").count()).toBe(0);
  expect(await page.title()).toBe("Countersign");
  expect(problems).toEqual([]);
  await close();
});
