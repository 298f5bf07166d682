import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { boxOf, drawn, labels, nodeBeside, selected, touch } from "./canvas.ts";
import { scrollsSideways } from "./cut-off.ts";
import { withExplorer } from "./with-explorer.ts";

/** Rows of the card under a heading. */
function claims(page: Page, heading: string) {
  return page
    .locator("section.claims")
    .filter({ has: page.getByRole("heading", { name: heading }) })
    .locator("li.claim");
}

test("a reader finds RELOS, opens Vinay Kumar's claim on it and reads the quote", async () => {
  await withExplorer({}, async ({ page }) => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("RELOS");
    await page
      .getByRole("option", { name: /RELOS.*Agreement/ })
      .first()
      .click();
    await page.getByRole("article", { name: /RELOS/ }).waitFor();
    const head = claims(page, "signed by")
      .getByRole("button", { name: /Vinay Kumar/ })
      .first();
    const claim = head.locator("xpath=ancestor::li[1]");
    if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
    const quote = claim.locator("blockquote").first();
    expect(await quote.textContent()).toMatch(/Kumar/);
    expect(await quote.locator("a.end").count()).toBeGreaterThanOrEqual(1);
    expect(await claim.locator("figcaption").first().textContent()).toMatch(/open in source/);
  });
});

test("the page opens on an agreement with its neighbourhood and the words of its sources", async () => {
  await withExplorer({}, async ({ page }) => {
    expect(await page.locator(".card .type-word").textContent()).toBe("Agreement");
    expect(await page.locator(".claims blockquote").count()).toBeGreaterThan(0);
    const { nodes, edges } = await drawn(page);
    expect(nodes).toContain(await selected(page));
    expect(nodes.length).toBeGreaterThan(3);
    expect(edges.length).toBeGreaterThan(2);
  });
});

test("a quote opens in its source, marked and in sight, and Escape goes back to the card", async () => {
  await withExplorer({}, async ({ page }) => {
    const words = (await page.locator(".claims blockquote").first().textContent()) ?? "";
    await page.getByRole("button", { name: "open in source" }).first().click();
    const reader = page.getByRole("dialog");
    await reader.locator("mark").first().waitFor();
    const marked = (await reader.locator("mark").allTextContents()).join("");
    expect(marked).toBe(words);
    expect(await reader.locator("a.end").count()).toBeGreaterThan(5);
    const [text, mark] = [await boxOf(page, ".reader-text"), await reader.locator("mark").first().boundingBox()];
    expect(mark && touch(text, mark)).toBe(true);
    await page.keyboard.press("Escape");
    await reader.waitFor({ state: "detached" });
    expect(page.url()).not.toContain("source=");
  });
});

test("a copied link opens the same view", async () => {
  await withExplorer({}, async ({ page }) => {
    await page.getByRole("radio", { name: "2" }).click();
    await page.getByRole("button", { name: /^Places/ }).click();
    await page.getByRole("button", { name: "open in source" }).first().click();
    await page.getByRole("dialog").locator("mark").first().waitFor();
    const [view, hash] = [await drawn(page), new URL(page.url()).hash];
    await withExplorer({ hash }, async (other) => {
      await other.page.getByRole("dialog").locator("mark").first().waitFor();
      expect(await drawn(other.page)).toEqual(view);
      expect(new URL(other.page.url()).hash).toBe(hash);
      expect(await other.page.locator(".card h2").textContent()).toBe(await page.locator(".card h2").textContent());
    });
  });
});

test("Back and Escape undo the last step", async () => {
  await withExplorer({}, async ({ page }) => {
    const [first, start] = [await selected(page), await drawn(page)];
    await page
      .getByRole("link", { name: /^Go to/ })
      .first()
      .click();
    await expect.poll(() => selected(page)).not.toBe(first);
    await page.goBack();
    await expect.poll(() => selected(page)).toBe(first);
    await page
      .getByRole("button", { name: /^Hide / })
      .first()
      .click();
    await expect.poll(async () => (await drawn(page)).nodes.length).toBe(start.nodes.length - 1);
    await page.keyboard.press("Escape");
    await expect.poll(() => drawn(page)).toEqual(start);
    await page.keyboard.press("Escape");
    expect(await selected(page)).toBe(first);
  });
});

test("what a filter hides is counted and comes back at a click", async () => {
  await withExplorer({}, async ({ page }) => {
    const before = await drawn(page);
    await page.getByRole("button", { name: /^People/ }).click();
    await expect.poll(async () => (await drawn(page)).nodes.length).toBeLessThan(before.nodes.length);
    const note = page.getByRole("status").filter({ hasText: "hidden" });
    expect(await note.textContent()).toMatch(/^\d+ hidden: .*by type \d+/);
    await note.getByRole("button", { name: "show" }).click();
    await note.waitFor({ state: "detached" });
    expect((await drawn(page)).nodes.length).toBeGreaterThanOrEqual(before.nodes.length);
  });
});

test("one direction and more steps change the neighbourhood", async () => {
  await withExplorer({}, async ({ page }) => {
    const both = (await drawn(page)).nodes.length;
    await page.getByRole("radio", { name: "In", exact: true }).click();
    await expect.poll(async () => (await drawn(page)).nodes.length).toBeLessThan(both);
    await page.getByRole("radio", { name: "Both" }).click();
    await page.getByRole("radio", { name: "3" }).click();
    await expect.poll(async () => (await drawn(page)).nodes.length).toBeGreaterThan(both);
  });
});

test("the keyboard alone finds an entity, opens a claim, follows it and switches to the list", async () => {
  await withExplorer({}, async ({ page }) => {
    await page.keyboard.press("/");
    await page.keyboard.type("Putin");
    await page.getByRole("option", { name: /Putin/, selected: true }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("article", { name: /Putin/ }).waitFor();
    const second = page.locator(".claim-head").nth(1);
    await tabTo(page, second);
    await page.keyboard.press("Enter");
    expect(await second.getAttribute("aria-expanded")).toBe("true");
    const before = await selected(page);
    const go = page.getByRole("link", { name: /^Go to/ }).first();
    await tabTo(page, go);
    await page.keyboard.press("Enter");
    await expect.poll(() => selected(page)).not.toBe(before);
    const list = page.getByRole("link", { name: "List", exact: true });
    await list.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("navigation", { name: "Entities shown" }).waitFor();
  });
});

test("a click on a node goes to it, with Shift it expands in place", async () => {
  await withExplorer({}, async ({ page }) => {
    const first = await selected(page);
    const beside = (await labels(page)).filter(({ id, align }) => id !== first && align !== "center");
    const start = (await drawn(page)).nodes;
    const target = await expandOne(page, beside);
    expect(await selected(page)).toBe(first);
    expect((await drawn(page)).nodes).toEqual(expect.arrayContaining([...start]));
    const again = (await labels(page)).find(({ id, align }) => id === target.id && align !== "center");
    const point = nodeBeside(again ?? target);
    await page.mouse.click(point.x, point.y);
    await expect.poll(() => selected(page)).toBe(target.id);
  });
});

/** The first of them behind which something waits; a Shift-click on another changes nothing. */
async function expandOne(page: Page, nodes: Awaited<ReturnType<typeof labels>>): Promise<(typeof nodes)[number]> {
  await page.keyboard.down("Shift");
  for (const node of nodes) {
    const { x, y } = nodeBeside(node);
    await page.mouse.click(x, y);
    if (
      await page.waitForURL(/expanded=/, { timeout: 1000 }).then(
        () => true,
        () => false,
      )
    ) {
      await page.keyboard.up("Shift");
      expect(page.url()).toContain(`expanded=${node.id}`);
      return node;
    }
  }
  throw new Error("No node that has a name beside it can be expanded.");
}

test("the list holds what the canvas holds", async () => {
  await withExplorer({}, async ({ page }) => {
    await page.getByRole("link", { name: "List", exact: true }).click();
    const rows = page.getByRole("navigation", { name: "Entities shown" }).locator("li");
    expect(await rows.count()).toBe((await drawn(page)).nodes.length);
  });
});

test.each([
  ["light", "rgb(251, 250, 247)", "Dark theme"],
  ["dark", "rgb(20, 22, 26)", "Light theme"],
] as const)("a system in %s gets a page in %s, and can have the other", async (colorScheme, paper, other) => {
  await withExplorer({ colorScheme }, async ({ page }) => {
    const ground = () => page.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor");
    expect(await ground()).toBe(paper);
    await page.getByRole("button", { name: other }).click();
    await expect.poll(ground).not.toBe(paper);
    await page.reload();
    await page.locator(".card").waitFor();
    expect(await ground()).not.toBe(paper);
  });
});

test.each([
  [1280, 720],
  [1920, 1080],
])("at %i × %i no name on the canvas lies on another or leaves the canvas", async (width, height) => {
  await withExplorer({ viewport: { width, height } }, async ({ page }) => {
    const [canvas, placed] = [await boxOf(page, ".canvas"), await labels(page)];
    for (const selector of [".rail", ".panel", ".header"])
      expect(touch(canvas, await boxOf(page, selector))).toBe(false);
    expect(placed.length).toBeGreaterThan(5);
    expect(placed.map(({ id }) => id)).toContain(await selected(page));
    for (const [i, label] of placed.entries()) {
      expect(label.x >= canvas.x && label.x + label.width <= canvas.x + canvas.width).toBe(true);
      expect(label.y >= canvas.y && label.y + label.height <= canvas.y + canvas.height).toBe(true);
      expect(placed.slice(i + 1).filter((each) => touch(label, each))).toEqual([]);
    }
  });
});

test("at 360 × 740 the list comes first, evidence a touch away, and nothing is cut off at the side", async () => {
  await withExplorer({ viewport: { width: 360, height: 740 }, context: { hasTouch: true } }, async ({ page }) => {
    await page.getByRole("navigation", { name: "Entities shown" }).waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole("button", { name: "Evidence" }).tap();
    expect((await boxOf(page, ".panel")).width).toBeLessThanOrEqual(360);
    await page.locator(".claims blockquote").first().waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole("button", { name: "Evidence" }).tap();
    await page.getByRole("combobox", { name: "View" }).selectOption("graph");
    const canvas = await boxOf(page, ".canvas");
    for (const label of await labels(page)) {
      expect(label.x >= canvas.x && label.x + label.width <= canvas.x + canvas.width).toBe(true);
    }
  });
});

test("a link to what this graph does not have shows the rest and says so", async () => {
  await withExplorer({ hash: "entity=e0000000000000000&hops=2" }, async ({ page }) => {
    await page.getByText("not in this graph").waitFor();
    expect((await drawn(page)).nodes.length).toBeGreaterThan(0);
  });
});

async function tabTo(page: Page, target: ReturnType<Page["locator"]>): Promise<void> {
  for (let i = 0; i < 120; i++) {
    if ((await target.and(page.locator(":focus")).count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The keyboard does not get there.");
}
