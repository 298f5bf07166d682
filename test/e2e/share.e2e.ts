import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import Papa from "papaparse";
import { afterAll, expect, test } from "vitest";
import type { Claim } from "../../src/domain/claim.ts";
import type { Document } from "../../src/domain/document.ts";
import type { Entity } from "../../src/domain/entity.ts";
import { drawn } from "./canvas.ts";
import { type Explorer, type ExplorerOptions, openAddress } from "./harness.ts";
import { readDownload } from "./small-console.ts";
import { withExplorer } from "./with-explorer.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-share-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function withCard(check: (explorer: Explorer) => Promise<void>, options: ExplorerOptions = {}): Promise<void> {
  return withExplorer(options, check);
}

function save(explorer: Explorer, words: string): Promise<{ name: string; text: string }> {
  return readDownload(explorer, async () => {
    await explorer.page.getByRole("button", { name: "Share" }).click();
    await explorer.page.getByRole("menuitem", { name: words }).click();
  });
}

interface SavedGraph {
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
}

test("the graph shown goes along as JSON with the quotes and sources of its own claims alone; a filter makes it less", async () => {
  await withCard(async (explorer) => {
    const { page } = explorer;
    const before = await save(explorer, "Save the graph shown as JSON");
    expect(before.name).toBe("relos-graph.json");
    const whole = JSON.parse(before.text) as SavedGraph;
    const ids = whole.entities.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...(await drawn(page)).nodes]));
    const quoted = new Set(whole.claims.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
    expect(new Set(whole.documents.map(({ id }) => id))).toEqual(quoted);
    for (const { subject, object } of whole.claims) expect(ids).toEqual(expect.arrayContaining([subject, object]));
    await page.getByRole("button", { name: /^People/ }).click();
    const less = JSON.parse((await save(explorer, "Save the graph shown as JSON")).text) as SavedGraph;
    expect(less.claims.length).toBeLessThan(whole.claims.length);
  });
});

test("the same graph goes along as GraphML, GEXF and three tables", async () => {
  await withCard(async (explorer) => {
    const { nodes } = await drawn(explorer.page);
    const graphml = await save(explorer, "Save the graph shown as GraphML");
    const graph = parse(MultiDirectedGraph, graphml.text);
    expect(graph.nodes()).toEqual(expect.arrayContaining([...nodes]));
    const gexf = await save(explorer, "Save the graph shown as GEXF");
    expect(gexf.text.match(/<edge /g)?.length).toBe(graph.size);
    const tables = new Map<string, number>();
    for (const words of ["Save its entities as CSV", "Save its claims as CSV", "Save its quotes as CSV"]) {
      const { name, text } = await save(explorer, words);
      tables.set(name, Papa.parse(text.trim(), { header: true }).data.length);
    }
    expect([...tables.keys()]).toEqual(["relos-nodes.csv", "relos-edges.csv", "relos-evidence.csv"]);
    expect(tables.get("relos-nodes.csv")).toBe(graph.order);
    expect(tables.get("relos-edges.csv")).toBe(graph.size);
    expect(tables.get("relos-evidence.csv")).toBeGreaterThanOrEqual(graph.size);
  });
});

test("its evidence goes along as a page with footnotes and hashes, which runs nothing", async () => {
  await withCard(async (explorer) => {
    const { name, text } = await save(explorer, "Save its evidence to print or send, as HTML");
    expect(name).toBe("relos-evidence.html");
    const file = join(folder, name);
    writeFileSync(file, text);
    const { page, problems, close } = await openAddress(pathToFileURL(file).href);
    expect(await page.locator("blockquote").count()).toBeGreaterThan(5);
    expect(await page.locator("code").first().textContent()).toMatch(/^sha256 [0-9a-f]{64}$/);
    expect(await page.locator("script").count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });
});

test("the link to the view is copied, by menu and by command", async () => {
  await withCard(
    async ({ page }) => {
      const clipboard = () => page.evaluate<string>("navigator.clipboard.readText()");
      await page.getByRole("button", { name: "Share" }).click();
      await page.getByRole("menuitem", { name: "Copy the link" }).click();
      await page.getByText("The link to this view is in the clipboard.").waitFor();
      expect(await clipboard()).toBe(page.url());
      await page.keyboard.press("3");
      await page.getByRole("region", { name: "Who signed what" }).waitFor();
      await page.keyboard.press("Control+k");
      await page.keyboard.type("copy link");
      await page.getByRole("option", { name: "Copy the link to this view", selected: true }).waitFor();
      await page.keyboard.press("Enter");
      await expect.poll(clipboard).toContain("view=ledger");
    },
    { context: { permissions: ["clipboard-read", "clipboard-write"] } },
  );
});

test("beside a table the menu offers no graph", async () => {
  await withCard(
    async ({ page }) => {
      await page.getByRole("button", { name: "Share" }).click();
      await page.getByRole("menu").waitFor();
      expect(await page.getByRole("menuitem").filter({ hasText: "Save" }).count()).toBe(0);
    },
    { hash: "view=sources" },
  );
});
