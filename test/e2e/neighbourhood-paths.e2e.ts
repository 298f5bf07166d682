import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Built } from "../fixtures/build-graph.ts";
import { drawn, selected } from "./canvas.ts";
import { scrollsSideways } from "./cut-off.ts";
import { writeHubGraph } from "./hub-graph.ts";
import { violations } from "./violations.ts";
import { withExplorer } from "./with-explorer.ts";

let folder = "";
let hub: Built;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "countersign-paths-"));
  hub = await writeHubGraph(folder);
});

afterAll(() => rm(folder, { recursive: true }));

const panelOf = (page: Page) => page.getByRole("article", { name: "What connects them" });

async function addEnd(page: Page, name: string): Promise<void> {
  await panelOf(page).getByRole("combobox").fill(name);
  await panelOf(page).getByRole("option", { name }).first().click();
}

/** Words of the paths as they stand there. */
async function linesOf(page: Page): Promise<readonly string[]> {
  const lines = await panelOf(page).locator(".connection-line").allTextContents();
  return lines.map((line) => line.replace(/(?:asserted|planned|possible|denied), \d+ documents?, quotes/g, ""));
}

test("a question of the first sight draws what connects two entities, with the words of every step", async () => {
  await withExplorer({}, async ({ page }) => {
    const before = await drawn(page);
    await page.getByRole("link", { name: /^What connects / }).click();
    await panelOf(page).waitFor();
    const { nodes } = await drawn(page);
    expect(nodes.length).toBeGreaterThan(2);
    const paths = panelOf(page).locator(".connection");
    expect(await paths.count()).toBeGreaterThan(0);
    const step = paths
      .first()
      .getByRole("button", { name: /quotes$/ })
      .first();
    await step.click();
    expect(await paths.first().locator("blockquote").first().textContent()).not.toBe("");
    await paths.first().getByRole("button", { name: "open in source" }).first().click();
    await page.getByRole("dialog").locator("mark").first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "show the graph again" }).click();
    await expect.poll(async () => (await drawn(page)).nodes.length).toBeGreaterThan(nodes.length);
    await page.getByRole("button", { name: "Close connections" }).click();
    await panelOf(page).waitFor({ state: "detached" });
    expect((await drawn(page)).nodes.length).toBeGreaterThanOrEqual(before.nodes.length);
  });
});

test("from a card the reader names another entity, draws a path and shares the link", async () => {
  await withExplorer({ graph: folder }, async ({ page }) => {
    await page.getByRole("button", { name: "What connects it with …" }).click();
    expect(await panelOf(page).textContent()).toContain("Choose one more entity.");
    await addEnd(page, "Delegate 9");
    await expect
      .poll(() => linesOf(page))
      .toEqual([
        "Harbour Pact—ratified by→Harbour Council—has member→Delegate 9",
        "Harbour Pact—signed by→Delegate 3—member of→Harbour Council—has member→Delegate 9",
      ]);
    await panelOf(page).getByRole("button", { name: "Draw", exact: true }).first().click();
    const nodes = ["Harbour Pact", "Harbour Council", "Delegate 9"].map((name) => hub.id(name));
    await expect.poll(async () => (await drawn(page)).nodes).toEqual([...nodes].sort());
    expect(page.url()).toContain(`connect=${hub.id("Harbour Pact")},${hub.id("Delegate 9")}&draw=0`);
    await withExplorer({ graph: folder, hash: new URL(page.url()).hash }, async (other) => {
      expect(await drawn(other.page)).toEqual(await drawn(page));
      expect(await linesOf(other.page)).toEqual(await linesOf(page));
    });
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await drawn(page)).nodes).toContain(hub.id("Delegate 3"));
  });
});

test("three entities have the paths between each two, and what they all are connected with", async () => {
  const ends = ["Delegate 1", "Delegate 3", "Visitor One"].map((name) => hub.id(name));
  await withExplorer({ graph: folder, hash: `connect=${ends.join(",")}` }, async ({ page }) => {
    const titles = panelOf(page).getByRole("heading", { level: 3 });
    expect(await titles.allTextContents()).toEqual([
      "Delegate 1 and Delegate 3",
      "Delegate 1 and Visitor One",
      "Delegate 3 and Visitor One",
    ]);
    expect((await linesOf(page))[0]).toBe("Delegate 1—member of→Harbour Council—has member→Delegate 3");
    expect((await linesOf(page)).at(-1)).toBe(
      "Delegate 3—signed→Harbour Pact—ratified by→Harbour Council—has part→Visitor One",
    );
    await panelOf(page).getByRole("radio", { name: "Common neighbours" }).click();
    await expect.poll(() => linesOf(page)).toHaveLength(1);
    expect(await panelOf(page).locator(".step").count()).toBe(3);
    await panelOf(page).getByRole("button", { name: "Draw all" }).click();
    await expect.poll(async () => (await drawn(page)).nodes).toEqual([...ends, hub.id("Harbour Council")].sort());
    expect(page.url()).toContain("by=common&draw=all");
  });
});

test("where no path is left, the filter that closes it is named and can be taken back", async () => {
  const ends = ["Delegate 5", "Old Mill"].map((name) => hub.id(name));
  await withExplorer({ graph: folder, hash: `connect=${ends.join(",")}` }, async ({ page }) => {
    expect(await panelOf(page).getByRole("status").textContent()).toContain("planned 1");
    await panelOf(page).getByRole("button", { name: "Take back all filters" }).click();
    await expect.poll(() => linesOf(page)).toEqual(["Delegate 5—visited→Old Mill"]);
  });
});

test("the keyboard alone chooses both ends and goes on to an entity of the path", async () => {
  await withExplorer({ graph: folder }, async ({ page }) => {
    await page.locator(".canvas").focus();
    await page.keyboard.press("p");
    await panelOf(page).getByRole("combobox").focus();
    await page.keyboard.type("Visitor Two");
    await panelOf(page).getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => linesOf(page)).toHaveLength(2);
    await panelOf(page).getByRole("link", { name: "Harbour Council" }).first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => selected(page)).toBe(hub.id("Harbour Council"));
  });
});

test.each([
  ["light", 1280, 720],
  ["dark", 360, 740],
] as const)("the panel has no fault that axe finds in %s at %i × %i, and fits", async (colorScheme, width, height) => {
  await withExplorer({ colorScheme, viewport: { width, height } }, async ({ page }) => {
    await page.getByRole("link", { name: /^What connects / }).click();
    await panelOf(page).locator(".step").first().click();
    await panelOf(page).getByRole("combobox").fill("a");
    await panelOf(page).getByRole("option").first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  });
});
