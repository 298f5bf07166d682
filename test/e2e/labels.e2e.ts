import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { labels } from "./canvas.ts";
import { listCutOff } from "./cut-off.ts";
import { openExplorer } from "./harness.ts";
import { writeLongGraph } from "./long-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-labels-"));
const graph = join(folder, "graph");

beforeAll(() => writeLongGraph(graph));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const QUERY = "MATCH (a)-[r]->(b) RETURN a, type(r) AS relationship, r, b.name AS name";

test.each([
  [1280, 720],
  [900, 720],
  [360, 740],
])("at %i × %i labels and names of German length fit into every view", async (width, height) => {
  const { page, problems, close } = await openExplorer({ graph, viewport: { width, height } });
  const cut: string[] = [];
  const look = async (at: string) => cut.push(...(await listCutOff(page)).map((each) => `${at}: ${each}`));
  await page.locator(".card").waitFor({ state: "attached" });
  for (const place of [1, 2, 3, 4, 5, 6]) {
    await page.keyboard.press(String(place));
    await page.locator("main").waitFor();
    if (place === 1) await labels(page);
    await look(`view ${place}`);
  }
  await page.keyboard.press("2");
  for (const pane of ["Filters and legend", "Evidence"]) {
    const button = page.getByRole("button", { name: pane, exact: true });
    if (!(await button.isVisible())) continue;
    await button.click();
    await look(pane);
    if (pane !== "Evidence") await button.click();
  }
  await page.getByRole("button", { name: "open in source" }).first().click();
  await page.getByRole("dialog").locator("mark").first().waitFor();
  await look("source");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("Control+k");
  await page.getByRole("option").first().waitFor();
  await look("search");
  expect(cut).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

test.each([1280, 360])("at a width of %i a query's result, the menu and the keys fit too", async (width) => {
  const hash = `console=table&query=${encodeURIComponent(QUERY)}`;
  const { page, problems, close } = await openExplorer({ graph, hash, viewport: { width, height: 740 } });
  const cut: string[] = [];
  const look = async (at: string) => cut.push(...(await listCutOff(page)).map((each) => `${at}: ${each}`));
  const dock = page.getByRole("region", { name: "Query console" });
  await dock.locator("tbody tr").first().waitFor();
  for (const shape of ["Table", "Evidence", "JSON"]) {
    await dock.getByRole("radio", { name: shape }).click();
    await look(shape);
  }
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("menu").waitFor();
  await look("menu");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await look("keys");
  expect(cut).toEqual([]);
  expect(problems).toEqual([]);
  await close();
});
