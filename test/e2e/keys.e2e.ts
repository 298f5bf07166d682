import { expect, test } from "vitest";
import { drawn, labels, selected } from "./canvas.ts";
import type { Explorer, ExplorerOptions } from "./harness.ts";
import { withExplorer } from "./with-explorer.ts";

function withPage(check: (explorer: Explorer) => Promise<void>, options: ExplorerOptions = {}): Promise<void> {
  return withExplorer(options, check, ".header");
}

test("? shows the keys by where they hold, Escape puts them away, and nothing else has changed", async () => {
  await withPage(async ({ page }) => {
    const before = page.url();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await dialog.waitFor();
    expect(await dialog.getByRole("heading").allTextContents()).toEqual(
      expect.arrayContaining(["Everywhere", "Timeline", "Console"]),
    );
    // Over a dialog no key goes through to the page, but that of the search.
    await page.keyboard.press("c");
    expect(await page.locator(".console[data-open='true']").count()).toBe(0);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(page.url()).toBe(before);
  });
});

test("a key that one types in a field or in a menu is no command", async () => {
  await withPage(
    async ({ page }) => {
      await page.getByRole("searchbox", { name: "Find in the ledger" }).pressSequentially("c?2/");
      expect(await page.getByRole("searchbox", { name: "Find in the ledger" }).inputValue()).toBe("c?2/");
      await page.getByRole("button", { name: "Share" }).click();
      await page.getByRole("menu").waitFor();
      await page.keyboard.press("c");
      expect(await page.getByRole("dialog").count()).toBe(0);
      expect(await page.locator(".console[data-open='true']").count()).toBe(0);
      expect(page.url()).toContain("view=ledger");
    },
    { hash: "view=ledger" },
  );
});

test("the search finds views and commands by their words, and does them", async () => {
  await withPage(async ({ page }) => {
    const choose = async (words: string, option: RegExp) => {
      await page.keyboard.press("Control+k");
      await page.keyboard.type(words);
      await page.getByRole("option", { name: option, selected: true }).waitFor();
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    };
    await page.keyboard.press("Control+k");
    await page.getByRole("option").first().waitFor();
    // Before a word is typed they show that they are there.
    expect(await page.locator("[cmdk-group-heading]").allTextContents()).toEqual(["Names", "Views", "Commands"]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const ground = () => page.evaluate<string>("getComputedStyle(document.documentElement).backgroundColor");
    const light = await ground();
    await choose("dark theme", /dark theme/);
    await expect.poll(ground).not.toBe(light);
    const start = await drawn(page);
    await page.getByRole("button", { name: /^People/ }).click();
    await expect.poll(async () => (await drawn(page)).nodes.length).toBeLessThan(start.nodes.length);
    await choose("reset filters", /Reset the filters/);
    await expect.poll(() => drawn(page)).toEqual(start);
    await choose("timeline", /Timeline/);
    await page.getByRole("region", { name: "Timeline" }).or(page.locator(".time-axis")).first().waitFor();
    await choose("open console", /console/);
    await page.locator(".console[data-open='true']").waitFor();
  });
});

test("the hint for a first visit is put away once and for all", async () => {
  await withPage(async ({ page }) => {
    await labels(page);
    const hint = page.getByRole("note");
    expect(await hint.textContent()).toContain("One click selects, a second opens.");
    await hint.getByRole("button", { name: "all keys" }).click();
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await page.keyboard.press("Escape");
    await hint.getByRole("button", { name: "Put this hint away" }).click();
    await hint.waitFor({ state: "detached" });
    // The picture takes the room that is left, nodes and names alike.
    const stretch = "(({ height, clientHeight }) => height - clientHeight)(document.querySelector('.canvas-text'))";
    await expect.poll(() => page.evaluate<number>(stretch)).toBe(0);
    await page.reload();
    await page.locator(".card").waitFor({ state: "attached" });
    expect(await hint.count()).toBe(0);
  });
});

test("a browser that keeps nothing for this page opens it all the same, themes and hint included", async () => {
  await withPage(async ({ page }) => {
    await page.addInitScript(`
      Object.defineProperty(window, "localStorage", { get() { throw new DOMException("Denied", "SecurityError"); } });
    `);
    await page.reload();
    await page.locator(".card").waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Dark theme" }).click();
    await page.getByRole("button", { name: "Light theme" }).waitFor();
    await page.getByRole("button", { name: "Put this hint away" }).click();
    await page.getByRole("note").waitFor({ state: "detached" });
    await page.keyboard.press("c");
    await page.locator(".console .cm-content").waitFor();
  });
});

test("a reader who asked for less motion gets none: nothing fades or slides, and the camera jumps", async () => {
  await withPage(
    async ({ page }) => {
      await labels(page);
      await page.getByRole("button", { name: "Nearer" }).click();
      const names = () => page.evaluate<string>("JSON.stringify(window.explorer.labels())");
      await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
      const first = await names();
      await page.waitForTimeout(400);
      expect(await names()).toBe(first);
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
      const moving = await page.evaluate<readonly string[]>(`
        [...document.querySelectorAll("*")].flatMap((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          const isStill = /^(0s(, )?)+$/.test(transitionDuration) && animationName === "none";
          return isStill ? [] : [element.className || element.tagName];
        })`);
      expect(moving).toEqual([]);
    },
    { context: { reducedMotion: "reduce" } },
  );
});

test("graph and list have one selection, and a screen reader hears which it is", async () => {
  await withPage(async ({ page }) => {
    const list = page.getByRole("navigation", { name: "Entities shown" });
    const current = list.locator("[aria-current='true'] .name");
    const heading = page.locator(".card h2");
    await page.keyboard.press("2");
    await list.waitFor();
    expect(await current.textContent()).toBe(await heading.textContent());
    const before = await selected(page);
    const other = list.locator("a:not([aria-current]) .name").first();
    const name = await other.textContent();
    await other.click();
    await expect.poll(() => current.textContent()).toBe(name);
    const chosen = await selected(page);
    expect(chosen).not.toBe(before);
    await page.keyboard.press("1");
    expect((await labels(page)).map(({ id }) => id)).toContain(chosen);
    expect(await selected(page)).toBe(chosen);
    expect(await heading.textContent()).toBe(name);
  });
});
