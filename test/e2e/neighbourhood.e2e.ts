import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Built } from "../fixtures/build-graph.ts";
import { drawn, selected } from "./canvas.ts";
import type { ExplorerOptions } from "./harness.ts";
import { writeHubGraph } from "./hub-graph.ts";
import { violations } from "./violations.ts";
import { withExplorer } from "./with-explorer.ts";

let folder = "";
let hub: Built;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "countersign-hub-"));
  hub = await writeHubGraph(folder);
});

afterAll(() => rm(folder, { recursive: true }));

/** The list of the pact's neighbourhood, in which the council waits to be expanded. */
function onPact(): ExplorerOptions {
  return { graph: folder, hash: `view=list&entity=${hub.id("Harbour Pact")}` };
}

const nodesOf = async (page: Page) => (await drawn(page)).nodes;

test("few neighbours are expanded at once, said beforehand, and taken back by Ctrl Z and by collapsing", async () => {
  await withExplorer({}, async ({ page }) => {
    await page.getByRole("link", { name: "List", exact: true }).click();
    const start = await nodesOf(page);
    const row = page
      .locator(".twin-row", { has: page.getByRole("button", { name: /^Expand 1 neighbour of / }) })
      .first();
    const expand = row.getByRole("button", { name: /^Expand/ });
    expect(await expand.textContent()).toBe(" 1");
    await expand.click();
    await expect.poll(async () => (await nodesOf(page)).length).toBe(start.length + 1);
    expect(await nodesOf(page)).toEqual(expect.arrayContaining([...start]));
    await page.keyboard.press("Control+z");
    await expect.poll(() => nodesOf(page)).toEqual(start);
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(async () => (await nodesOf(page)).length).toBe(start.length + 1);
    await page.getByRole("button", { name: /^Collapse/ }).click();
    await expect.poll(() => nodesOf(page)).toEqual(start);
  });
});

test("of many neighbours the reader chooses: by kind, by name, the best documented or all", async () => {
  await withExplorer(onPact(), async ({ page }) => {
    const start = await nodesOf(page);
    const expand = page.getByRole("button", {
      name: "Expand 32 neighbours of Harbour Council: has member 29 · has part 3",
    });
    await expand.click();
    const dialog = page.getByRole("dialog", { name: "Expand Harbour Council" });
    expect(await dialog.textContent()).toContain("32 neighbours not shown yet");
    expect(await dialog.getByRole("listitem").first().textContent()).toContain("Delegate 7");
    expect(await dialog.getByRole("checkbox", { name: /Delegate|Visitor/, checked: true }).count()).toBe(20);
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole("checkbox", { name: /^has part/ }).uncheck();
    await dialog.getByRole("button", { name: "none" }).click();
    await dialog.getByRole("searchbox", { name: "Search in names" }).fill("delegate 2");
    expect(await dialog.getByRole("listitem").count()).toBe(12);
    await dialog.getByRole("checkbox", { name: /Delegate 21/ }).check();
    await dialog.getByRole("button", { name: "Expand 1 chosen" }).click();
    await expect.poll(() => nodesOf(page)).toEqual([...start, hub.id("Delegate 21")].sort());
    expect(page.url()).toContain(`expanded=${hub.id("Harbour Council")}~e.${hub.id("Delegate 21")}`);
    await page
      .getByRole("button", { name: "Expand 31 neighbours of Harbour Council: has member 28 · has part 3" })
      .click();
    await page.getByRole("button", { name: "Expand all 31" }).click();
    await expect.poll(async () => (await nodesOf(page)).length).toBe(start.length + 32);
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await nodesOf(page)).length).toBe(start.length + 1);
  });
});

test("the dialog proposes the twenty best documented, and Escape leaves everything as it was", async () => {
  await withExplorer(onPact(), async ({ page }) => {
    const [start, address] = [await nodesOf(page), page.url()];
    const expand = page.getByRole("button", { name: /^Expand .* of Harbour Council/ });
    await expand.click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect([await nodesOf(page), page.url()]).toEqual([start, address]);
    await expand.click();
    await page.getByRole("button", { name: "Expand 20 chosen" }).click();
    await expect.poll(async () => (await nodesOf(page)).length).toBe(start.length + 20);
    const hash = new URL(page.url()).hash;
    await withExplorer({ graph: folder, hash }, async (other) => {
      expect(await nodesOf(other.page)).toEqual(await nodesOf(page));
    });
  });
});

test("what is hidden by hand is counted and comes back at a click", async () => {
  await withExplorer({}, async ({ page }) => {
    await page.getByRole("link", { name: "List", exact: true }).click();
    const start = await nodesOf(page);
    for (let i = 0; i < 2; i++) await page.locator(".twin").getByRole("button", { name: /^Hide/ }).first().click();
    await page.getByRole("button", { name: "show 2 entities hidden by hand" }).click();
    await expect.poll(() => nodesOf(page)).toEqual(start);
  });
});

test("every step is undone and redone by button, never out of the page, and not while the reader types", async () => {
  await withExplorer({}, async ({ page, address }) => {
    const [undo, redo] = [page.getByRole("button", { name: "Undo" }), page.getByRole("button", { name: "Redo" })];
    expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, true]);
    const first = await selected(page);
    await page.getByRole("radio", { name: "2" }).click();
    await page
      .getByRole("link", { name: /^Go to/ })
      .first()
      .click();
    await expect.poll(() => selected(page)).not.toBe(first);
    const second = await selected(page);
    await undo.click();
    await expect.poll(() => selected(page)).toBe(first);
    expect(page.url()).toContain("hops=2");
    await redo.click();
    await expect.poll(() => selected(page)).toBe(second);
    expect(await redo.isDisabled()).toBe(true);
    await page.reload();
    await page.locator(".card").waitFor();
    await page.keyboard.press("c");
    await page.locator(".cm-content").click();
    await page.keyboard.type("RETURN 1");
    await page.keyboard.press("Control+z");
    expect(await selected(page)).toBe(second);
    await page.getByRole("heading", { level: 2 }).first().click();
    for (let i = 0; i < 6; i++) await page.keyboard.press("Control+z");
    await expect.poll(() => undo.isDisabled()).toBe(true);
    expect(page.url().startsWith(address)).toBe(true);
    expect(await selected(page)).toBe(first);
  });
});

test.each([
  ["light", 1280, 720],
  ["dark", 360, 740],
] as const)("the dialog has no fault that axe finds in %s at %i × %i, and fits", async (colorScheme, width, height) => {
  await withExplorer({ ...onPact(), colorScheme, viewport: { width, height } }, async ({ page }) => {
    await page.getByRole("button", { name: /^Expand .* of Harbour Council/ }).click();
    const box = await page.getByRole("dialog").boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height).toBe(true);
    expect(await violations(page)).toEqual([]);
  });
});
