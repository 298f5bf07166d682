import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { boxOf, drawn, labels, selected } from "./canvas.ts";
import { type Explorer, openAddress } from "./harness.ts";
import { writeLargeGraph } from "./large-graph.ts";
import { type Place, publish } from "./surface.ts";

interface Drawing {
  readonly detail: "moving" | "crowd" | "full";
  readonly nodes: number;
  readonly edges: number;
}

const folder = mkdtempSync(join(tmpdir(), "countersign-large-"));
let place: Place;

// Once for all tests: to write, publish and open so much takes longer than to look at it.
beforeAll(async () => {
  const graph = join(folder, "graph");
  await writeLargeGraph(graph);
  place = await publish(inject("surface"), graph);
}, 120_000);

afterAll(async () => {
  await place.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(hash: string): Promise<Explorer> {
  const explorer = await openAddress(place.address, { hash });
  explorer.page.setDefaultTimeout(60_000);
  await explorer.page.locator(".panel h2").first().waitFor();
  await explorer.page.locator(".canvas-drawing canvas").first().waitFor({ state: "attached" });
  return explorer;
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
  const { page, problems, close } = await open("");
  try {
    const { nodes, edges } = await drawn(page);
    expect(nodes).toContain(await selected(page));
    expect(nodes.length).toBeLessThan(2000);
    await expect.poll(() => drawing(page)).toMatchObject({ detail: "full", nodes: nodes.length, edges: edges.length });
    expect((await labels(page)).map(({ id }) => id)).toContain(await selected(page));
    await page.keyboard.press("Control+k");
    await page.keyboard.type("Paris nowhere");
    await page.getByRole("dialog").getByText("Nothing in the sources is called that.").waitFor();
    expect(problems).toEqual([]);
  } finally {
    await close();
  }
});

describe("the whole graph", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await open("show=all");
  }, 120_000);
  afterAll(() => explorer.close());

  test("answers clicks while it is laid out", async () => {
    const { page } = explorer;
    await page.getByText(/^Laying out [\d\s,]+ entities$/).waitFor();
    const before = (await drawn(page)).nodes.length;
    expect(before).toBeGreaterThan(10_000);
    await page.getByRole("button", { name: /^People/ }).click();
    await expect.poll(async () => (await drawn(page)).nodes.length).toBeLessThan(before);
    expect(await page.getByText(/^Laying out/).count()).toBe(1);
    await page.goBack();
    await expect.poll(async () => (await drawn(page)).nodes.length).toBe(before);
  });

  test("shows its leaders alone while the camera moves; at rest every line comes back", async () => {
    const { page } = explorer;
    const { nodes, edges } = await drawn(page);
    const whole = { detail: "crowd", nodes: nodes.length, edges: edges.length };
    await expect.poll(() => drawing(page), { timeout: 20_000 }).toMatchObject(whole);
    for (const seen of (await dragCanvas(page)).slice(1)) {
      expect(seen).toMatchObject({ detail: "moving", edges: 0 });
      expect(seen?.nodes).toBeLessThanOrEqual(400);
    }
    await expect.poll(() => drawing(page), { timeout: 20_000 }).toMatchObject(whole);
  });

  test("near by, has lines with their arrows and marks again", async () => {
    const { page, problems } = explorer;
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
    expect(problems).toEqual([]);
  });
});
