import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { labels } from "./canvas.ts";
import { openExplorer } from "./harness.ts";
import { violations } from "./violations.ts";

const SCREENS = (["light", "dark"] as const).flatMap((scheme) => [
  [scheme, 1280, 720] as const,
  [scheme, 360, 740] as const,
]);

/** Fails with the name of what was open and the rules that it breaks. */
async function expectNone(page: Page, what: string): Promise<void> {
  expect(await violations(page), what).toEqual([]);
}

test.each(SCREENS)("axe finds nothing on any view in %s at %i × %i", async (colorScheme, width, height) => {
  const { page, problems, close } = await openExplorer({ colorScheme, viewport: { width, height } });
  await page.locator(".card").waitFor({ state: "attached" });
  await page.keyboard.press("1");
  await labels(page);
  await expectNone(page, "graph");
  await page.keyboard.press("2");
  await page.getByRole("navigation", { name: "Entities shown" }).waitFor();
  await expectNone(page, "list");
  for (const [key, view] of ["ledger", "timeline", "disagreements", "sources"].entries()) {
    await page.keyboard.press(String(key + 3));
    await page.locator(".row-link, .time-entry, .conflict").first().waitFor();
    await expect.poll(() => page.url()).toContain(`view=${view}`);
    await expectNone(page, view);
  }
  await page.keyboard.press("1");
  await page.getByRole("button", { name: "Countersign" }).click();
  await expectNone(page, "whole graph");
  expect(problems).toEqual([]);
  await close();
});

test.each(SCREENS)(
  "axe finds nothing in what opens over the page in %s at %i × %i",
  async (colorScheme, width, height) => {
    const { page, problems, close } = await openExplorer({ colorScheme, viewport: { width, height } });
    await page.locator(".card").waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("menu").waitFor();
    await expectNone(page, "share");
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await expectNone(page, "keys");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("the");
    await page.getByRole("group", { name: "Commands" }).waitFor();
    await expectNone(page, "search");
    await page.keyboard.press("Escape");
    await page.keyboard.press("c");
    await page.locator(".console .cm-content").waitFor();
    await expectNone(page, "console");
    await page.getByRole("button", { name: "Console" }).click();
    for (const pane of width < 600 ? ["Filters and legend", "Evidence"] : []) {
      await page.getByRole("button", { name: pane, exact: true }).click();
      await expectNone(page, pane);
    }
    await page.getByRole("button", { name: "open in source" }).first().click();
    await page.getByRole("dialog").locator("mark").first().waitFor();
    await expectNone(page, "source");
    expect(problems).toEqual([]);
    await close();
  },
);
