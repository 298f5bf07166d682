import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { boxOf, drawn, labels, nodeBeside, selected } from "./canvas.ts";
import type { Explorer, ExplorerOptions } from "./harness.ts";
import { readDownload } from "./small-console.ts";
import { withExplorer } from "./with-explorer.ts";

/** Once the names stand on the canvas. */
function withPicture(options: ExplorerOptions, check: (explorer: Explorer) => Promise<void>): Promise<void> {
  return withExplorer(options, async (explorer) => {
    await labels(explorer.page);
    await check(explorer);
  });
}

/** An entity other than the selected one whose name stands beside it, and a point on its node. */
async function findNode(page: Page, id?: string) {
  const centre = await selected(page);
  const label = (await labels(page)).find((each) =>
    id === undefined ? each.id !== centre && each.align !== "center" : each.id === id,
  );
  if (!label) throw new Error("No name stands beside its node.");
  return { id: label.id, ...nodeBeside(label) };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 5; step++) {
    await page.mouse.move(from.x + ((to.x - from.x) * step) / 5, from.y + ((to.y - from.y) * step) / 5);
  }
  await page.mouse.up();
}

/** A corner of the canvas in which no node lies, below its upper rim. */
async function cornersOf(page: Page) {
  const { x, y, width, height } = await boxOf(page, ".canvas");
  return { low: { x: x + 3, y: y + 3 }, high: { x: x + width - 3, y: y + height - 3 } };
}

test("a node that is dragged stays where it was put, also after a reload, until it is freed", async () => {
  await withPicture({}, async ({ page }) => {
    const [before, node] = [await selected(page), await findNode(page)];
    const { low } = await cornersOf(page);
    const goal = { x: low.x + 60, y: low.y + 60 };
    await drag(page, node, goal);
    await page.getByRole("button", { name: "Pinned: 1" }).waitFor();
    expect(await selected(page)).toBe(before);
    const isAtGoal = async () => {
      const { x, y } = (await labels(page)).find(({ id }) => id === node.id) ?? { x: 0, y: 0 };
      return Math.hypot(x - goal.x, y - goal.y) < 160;
    };
    expect(await isAtGoal()).toBe(true);
    const pins = () => page.evaluate<string | null>("localStorage.getItem('countersign.pins ' + location.pathname)");
    expect(await pins()).toContain(node.id);
    await page.reload();
    await page.getByRole("button", { name: "Pinned: 1" }).click();
    await page.getByRole("menuitem", { name: "Unpin all" }).click();
    await page.getByRole("button", { name: "Pinned: 1" }).waitFor({ state: "detached" });
    expect(await pins()).toBe("[]");
  });
});

test("where the browser keeps nothing, a node can be dragged all the same", async () => {
  await withPicture({}, async ({ page }) => {
    await page.evaluate(
      "Object.defineProperty(Storage.prototype, 'setItem', { value() { throw new Error('full'); } })",
    );
    const [node, { low }] = [await findNode(page), await cornersOf(page)];
    await drag(page, node, { x: low.x + 80, y: low.y + 80 });
    await page.getByRole("button", { name: "Pinned: 1" }).waitFor();
  });
});

test("Shift and a drag over the ground picks what lies in the box; hiding it is one step back", async () => {
  await withPicture({}, async ({ page }) => {
    const [start, { low, high }] = [await drawn(page), await cornersOf(page)];
    await page.keyboard.down("Shift");
    await drag(page, low, high);
    await page.keyboard.up("Shift");
    const bar = page.getByRole("toolbar", { name: "Picked entities" });
    expect(await bar.textContent()).toContain(`${start.nodes.length} entities picked`);
    await bar.getByRole("button", { name: "Hide" }).click();
    await expect.poll(async () => (await drawn(page)).nodes).toEqual([await selected(page)]);
    await page.goBack();
    await expect.poll(() => drawn(page)).toEqual(start);
  });
});

test("Ctrl and a click picks one more, and only these stay", async () => {
  await withPicture({}, async ({ page }) => {
    const [centre, node] = [await selected(page), await findNode(page)];
    await page.keyboard.down("Control");
    await page.mouse.click(node.x, node.y);
    await page.keyboard.up("Control");
    const bar = page.getByRole("toolbar", { name: "Picked entities" });
    expect(await bar.textContent()).toContain("1 entity picked");
    await bar.getByRole("button", { name: "Only these" }).click();
    await expect.poll(async () => (await drawn(page)).nodes).toEqual([centre, node.id].sort());
    await bar.waitFor({ state: "detached" });
  });
});

test("the tool draws the box without Shift, once", async () => {
  await withPicture({}, async ({ page }) => {
    const tool = page.getByRole("button", { name: "Pick with a box" });
    await tool.click();
    expect(await tool.getAttribute("aria-pressed")).toBe("true");
    const { low, high } = await cornersOf(page);
    await drag(page, low, high);
    await page.getByRole("toolbar", { name: "Picked entities" }).getByRole("button", { name: "Clear" }).click();
    expect(await tool.getAttribute("aria-pressed")).toBe("false");
  });
});

test("a click on the small map moves the picture, and screen readers do not hear of it", async () => {
  await withPicture({}, async ({ page }) => {
    const map = page.locator(".minimap");
    expect(await map.getAttribute("aria-hidden")).toBe("true");
    const [before, { x, y, width, height }] = [await boxOf(page, ".minimap-frame"), await boxOf(page, ".minimap")];
    await page.mouse.click(x + width - 20, y + height - 20);
    await expect.poll(async () => (await boxOf(page, ".minimap-frame")).x).not.toBe(before.x);
    await page.setViewportSize({ width: 800, height: 700 });
    await map.waitFor({ state: "hidden" });
  });
});

test("communities get a ground in common when they are asked for", async () => {
  await withPicture({ hash: "show=all" }, async ({ page }) => {
    const inkOf = () =>
      page.evaluate<number>(`(() => {
        const canvas = document.querySelector(".canvas-ground");
        const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        return data.filter((value, place) => place % 4 === 3 && value > 0).length;
      })()`);
    expect(await inkOf()).toBe(0);
    await page.getByRole("button", { name: "Communities" }).click();
    await page.getByText(/^\d communities of those shown$/).waitFor();
    await expect.poll(inkOf).toBeGreaterThan(1000);
  });
});

test("the picture can be saved as SVG and as PNG, under the name of what stands in the middle", async () => {
  await withPicture({}, async (explorer) => {
    const { page } = explorer;
    const save = (kind: string) => async () => {
      await page.getByRole("button", { name: "Save the picture" }).click();
      await page.getByRole("menuitem", { name: `Picture as ${kind}` }).click();
    };
    const svg = await readDownload(explorer, save("SVG"));
    expect(svg.name).toBe("relos-graph.svg");
    expect(svg.text).toContain("RELOS</tspan>");
    expect(svg.text).toContain("5 sources");
    const isSvg = `new DOMParser().parseFromString(${JSON.stringify(svg.text)}, "image/svg+xml").documentElement.tagName`;
    expect(await page.evaluate<string>(isSvg)).toBe("svg");
    const png = await readDownload(explorer, save("PNG"));
    expect(png.name).toBe("relos-graph.png");
    expect(png.text.slice(1, 4)).toBe("PNG");
  });
});
