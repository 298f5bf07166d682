import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawn, labels, selected } from "./canvas.ts";
import { scrollsSideways } from "./cut-off.ts";
import { violations } from "./violations.ts";
import { withExplorer } from "./with-explorer.ts";

const trailOf = (page: Page) => page.getByRole("navigation", { name: "Trail" });
const previewOf = (page: Page) => page.locator(".walk-name .name");

test("on the canvas arrow keys walk the connections, Enter goes there, Backspace returns, and the trail is kept", async () => {
  await withExplorer({}, async ({ page }) => {
    await labels(page);
    const [first, start] = [await selected(page), await drawn(page)];
    await page.locator(".canvas").focus();
    await page.keyboard.press("ArrowRight");
    const one = await previewOf(page).textContent();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => previewOf(page).textContent()).not.toBe(one);
    expect(await drawn(page)).toEqual(start);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => previewOf(page).textContent()).toBe(one);
    await page.keyboard.press("Enter");
    await expect.poll(() => selected(page)).not.toBe(first);
    expect(await page.locator(".card h2").textContent()).toBe(one);
    await expect.poll(() => trailOf(page).getByRole("listitem").count()).toBe(2);
    expect(await trailOf(page).getByRole("listitem").last().textContent()).toMatch(/^—.+→/);
    await page.keyboard.press("Backspace");
    await expect.poll(() => selected(page)).toBe(first);
    expect(await trailOf(page).getByRole("listitem").count()).toBe(2);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("h");
    await expect.poll(async () => (await drawn(page)).nodes.length).toBe(start.nodes.length - 1);
    await page.keyboard.press("Control+z");
    await expect.poll(() => drawn(page)).toEqual(start);
  });
});

test("in the list the focus walks, and Enter goes there", async () => {
  await withExplorer({}, async ({ page }) => {
    await page.getByRole("link", { name: "List", exact: true }).click();
    const first = await selected(page);
    await page.locator(".twin-row a").first().focus();
    await page.keyboard.press("ArrowDown");
    const focused = () => page.evaluate<string>("document.activeElement.closest('[data-entity]').dataset.entity");
    const one = await focused();
    expect(one).not.toBe(first);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).not.toBe(one);
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe(one);
    await page.keyboard.press("Enter");
    await expect.poll(() => selected(page)).toBe(one);
    await page.locator(".twin-row a").first().focus();
    await page.keyboard.press("Backspace");
    await expect.poll(() => selected(page)).toBe(first);
  });
});

test("the trail is taken along with footnotes, tidied and cleared", async () => {
  await withExplorer({}, async ({ page }) => {
    await page
      .getByRole("link", { name: /^Go to/ })
      .first()
      .click();
    await expect.poll(() => trailOf(page).getByRole("listitem").count()).toBe(2);
    const save = async (name: string) => {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name }).click();
      return readFile(await (await download).path(), "utf8");
    };
    const quote = (await page.locator(".claims blockquote").first().textContent()) ?? "";
    const markdown = await save("Save the trail as Markdown");
    expect(markdown).toMatch(/\n1\. \*\*.+\*\*\n2\. .+ —.+→ \*\*.+\*\*(?:\[\^\d+\])+\n/);
    expect(markdown).toMatch(/\n\[\^1\]: “.+” — .* · characters \d+–\d+/);
    const html = await save("Save the trail as HTML");
    expect(html).toMatch(/—[^<]+→ <b><bdi>.*<a href="#q1">\[1\]<\/a>/);
    expect(html).toMatch(/<li id="q1"><blockquote/);
    expect(quote).not.toBe("");
    await page
      .getByRole("button", { name: /^Remove .* from the trail$/ })
      .first()
      .click();
    // One entity alone is no way.
    await expect.poll(() => trailOf(page).getByRole("listitem").count()).toBe(0);
    await page
      .getByRole("link", { name: /^Go to/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Clear the trail" }).click();
    await expect.poll(() => trailOf(page).getByRole("listitem").count()).toBe(0);
  });
});

test("at 360 × 740 the trail and undo fit beside the list", async () => {
  await withExplorer({ viewport: { width: 360, height: 740 }, colorScheme: "dark" }, async ({ page }) => {
    const first = await selected(page);
    await page.locator(".twin-row a").nth(1).click();
    await expect.poll(() => selected(page)).not.toBe(first);
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.locator(".trail").getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => selected(page)).toBe(first);
  });
});
