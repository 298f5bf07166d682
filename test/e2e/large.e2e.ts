import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { boxOf, drawn, labels, selected } from "./canvas.ts";
import { type Explorer, type ExplorerOptions, openExplorer } from "./harness.ts";
import { writeLargeGraph } from "./large-graph.ts";

interface Drawing {
  readonly detail: "moving" | "crowd" | "full";
  readonly nodes: number;
  readonly edges: number;
}

const folder = mkdtempSync(join(tmpdir(), "countersign-large-"));
const graph = join(folder, "graph");

beforeAll(() => writeLargeGraph(graph), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function withExplorer(options: ExplorerOptions, check: (explorer: Explorer) => Promise<void>): Promise<void> {
  const explorer = await openExplorer({ ...options, graph });
  explorer.page.setDefaultTimeout(60_000);
  try {
    await explorer.page.locator(".panel h2").first().waitFor();
    await expect.poll(() => drawing(explorer.page), { timeout: 60_000 }).toBeDefined();
    await check(explorer);
    expect(explorer.problems).toEqual([]);
  } finally {
    await explorer.close();
  }
}

function drawing(page: Page): Promise<Drawing | undefined> {
  return page.evaluate("window.explorer.drawing()");
}

/** How much is drawn in each frame while the picture is dragged. */
async function dragCanvas(page: Page): Promise<readonly (Drawing | undefined)[]> {
  const { x, y, width, height } = await boxOf(page, ".canvas");
  await page.mouse.move(x + width - 30, y + height - 30);
  await page.mouse.down();
  const seen: (Drawing | undefined)[] = [];
  for (let step = 1; step <= 5; step++) {
    await page.mouse.move(x + width - 30 - step * 15, y + height - 30 - step * 10);
    await page.evaluate("new Promise(requestAnimationFrame)");
    seen.push(await drawing(page));
  }
  await page.mouse.up();
  return seen;
}

test("of 20,000 entities the page opens on one neighbourhood, and draws nothing else", async () => {
  await withExplorer({}, async ({ page }) => {
    const { nodes, edges } = await drawn(page);
    expect(nodes).toContain(await selected(page));
    expect(nodes.length).toBeLessThan(2000);
    await expect.poll(() => drawing(page)).toMatchObject({ detail: "full", nodes: nodes.length, edges: edges.length });
    expect((await labels(page)).map(({ id }) => id)).toContain(await selected(page));
    await page.keyboard.press("Control+k");
    await page.keyboard.type("Paris nowhere");
    await page.getByRole("dialog").waitFor();
  });
});

test("the whole graph answers clicks while it is laid out", async () => {
  await withExplorer({ hash: "show=all" }, async ({ page }) => {
    await page.getByText(/^Laying out [\d\s,]+ entities$/).waitFor();
    const before = (await drawn(page)).nodes.length;
    expect(before).toBeGreaterThan(10_000);
    await page.getByRole("button", { name: /^People/ }).click();
    await expect.poll(async () => (await drawn(page)).nodes.length).toBeLessThan(before);
    expect(await page.getByText(/^Laying out/).count()).toBe(1);
  });
});

test("while the camera moves over the whole graph only its leaders are drawn; at rest every line comes back", async () => {
  await withExplorer({ hash: "show=all" }, async ({ page }) => {
    const { nodes, edges } = await drawn(page);
    const whole = { detail: "crowd", nodes: nodes.length, edges: edges.length };
    await expect.poll(() => drawing(page)).toMatchObject(whole);
    for (const seen of (await dragCanvas(page)).slice(1)) {
      expect(seen).toMatchObject({ detail: "moving", edges: 0 });
      expect(seen?.nodes).toBeLessThanOrEqual(400);
    }
    await expect.poll(() => drawing(page)).toMatchObject(whole);
  });
});

test("near by, lines have their arrows and marks again", async () => {
  await withExplorer({ hash: "show=all" }, async ({ page }) => {
    const { x, y, width, height } = await boxOf(page, ".canvas");
    await page.mouse.move(x + width / 2, y + height / 2);
    for (let step = 0; step < 7; step++) {
      await page.mouse.wheel(0, -400);
      await page.waitForTimeout(250);
    }
    await expect.poll(async () => (await drawing(page))?.detail, { timeout: 20_000 }).toBe("full");
    expect((await drawing(page))?.edges).toBeLessThan(10_000);
    await page.getByRole("button", { name: "All in sight" }).click();
    await expect.poll(async () => (await drawing(page))?.detail, { timeout: 20_000 }).toBe("crowd");
  });
});
