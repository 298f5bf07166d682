import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { boxOf } from "./canvas.ts";
import { scrollsSideways } from "./cut-off.ts";
import { DATED } from "./dated-graph.ts";
import type { Explorer, ExplorerOptions } from "./harness.ts";
import { violations } from "./violations.ts";
import { withExplorer } from "./with-explorer.ts";
import { writeBuilt } from "./write-built.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-filters-"));
const graph = join(folder, "graph");

beforeAll(() => writeBuilt(graph, DATED));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The list of the whole graph, as it is without a filter. */
const ALL = "view=list&show=all&status=asserted,planned,possible,denied";

function withRail(check: (explorer: Explorer) => Promise<void>, options: ExplorerOptions = {}): Promise<void> {
  return withExplorer({ graph, hash: ALL, ...options }, check, ".rail");
}

function hashOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash);
}

function note(page: Page): Promise<string | null> {
  return page.locator(".stage-foot").textContent();
}

function chips(page: Page): Promise<string[]> {
  return page.locator(".in-force li").allInnerTexts();
}

test("one source alone, all but that source, and back by its chip; each says what it hides", async () => {
  await withRail(async ({ page }) => {
    expect(await chips(page)).toEqual([]);
    const sources = page.getByRole("list", { name: "Sources" });
    await sources.getByRole("button", { name: /The pact is approved/ }).click();
    await expect.poll(() => note(page)).toContain("3 hidden: by source 3");
    await expect.poll(() => chips(page)).toEqual([expect.stringMatching(/only The pact is approved\s+hides 3/)]);
    expect(hashOf(page)).toMatch(/[&#]sources=d/);
    await page.getByRole("radio", { name: "All but these" }).click();
    await expect.poll(() => note(page)).toContain("1 hidden: by source 1");
    expect(hashOf(page)).toMatch(/without-sources=d/);
    await page.getByRole("button", { name: /without The pact is approved/ }).click();
    await expect.poll(() => chips(page)).toEqual([]);
    expect(hashOf(page)).not.toContain("sources");
    await page.goBack();
    await expect.poll(() => chips(page)).toHaveLength(1);
  });
});

test("publishers, documents and disagreements stack, and the link opens the same", async () => {
  await withRail(async ({ page, address }) => {
    await page
      .getByRole("list", { name: "Publishers" })
      .getByRole("button", { name: /Morning Post/ })
      .click();
    await page.getByRole("slider", { name: "At least so many documents" }).press("ArrowRight");
    await page.getByRole("button", { name: /Only where sources disagree/ }).click();
    await expect.poll(() => chips(page)).toHaveLength(3);
    await expect.poll(() => note(page)).toContain("5 hidden");
    expect(hashOf(page)).toContain("publishers=Morning Post&least-documents=2&disputed=only");
    const said = await chips(page);
    await page.goto("about:blank");
    await page.goto(`${address}#${ALL}&publishers=Morning Post&least-documents=2&disputed=only`);
    await expect.poll(() => chips(page)).toEqual(said);
    await page.getByRole("button", { name: "clear all" }).click();
    await expect.poll(() => chips(page)).toEqual([]);
    expect(await page.locator(".twin-row").count()).toBe(5);
  });
});

test("dates are chosen by drawing over the bars or by keys, and the undated are a bar of their own", async () => {
  await withRail(async ({ page }) => {
    const bars = await boxOf(page, ".bars");
    await page.mouse.move(bars.x + 2, bars.y + 20);
    await page.mouse.down();
    await page.mouse.move(bars.x + bars.width * 0.4, bars.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => hashOf(page)).toMatch(/dates=2024-01\/2024-0\d/);
    await expect.poll(() => note(page)).toContain("1 hidden: by date 1");
    await page.getByRole("button", { name: /^undated/ }).click();
    await expect.poll(() => note(page)).toContain("undated 3");
    await page
      .getByRole("region", { name: "Filters in force" })
      .getByRole("button", { name: /dated 2024-01/ })
      .click();
    await expect.poll(() => hashOf(page)).not.toContain("dates=");
    const from = page.getByRole("slider", { name: "From" });
    expect(await from.getAttribute("aria-valuetext")).toBe("2024-01");
    await from.press("ArrowRight");
    await expect.poll(() => hashOf(page)).toContain("dates=2024-02/2025-06");
    expect(await from.getAttribute("aria-valuetext")).toBe("2024-02");
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe("From");
    await expect.poll(() => note(page)).toMatch(/undated 3 · by date 1|by date 1 · undated 3/);
  });
});

test("counts beside a choice are those here, with the number of the whole graph where that is more", async () => {
  await withRail(async ({ page }) => {
    const ratified = page.locator(".rail").getByRole("button", { name: /^Ratified/i });
    expect(await ratified.textContent()).toMatch(/[^/ ]1$/);
    await page.locator(".twin-row a", { hasText: "Mira Sorel" }).click();
    await expect.poll(() => ratified.textContent()).toMatch(/0 \/ 1$/);
  });
});

test.each(
  (["light", "dark"] as const).flatMap(
    (scheme) =>
      [
        [scheme, 1280],
        [scheme, 360],
      ] as const,
  ),
)("in %s at a width of %i the rail breaks no rule, and nothing is cut off", async (colorScheme, width) => {
  await withRail(
    async ({ page }) => {
      if (width < 900) await page.getByRole("button", { name: "Filters and legend" }).click();
      await page.locator(".chips, .in-force").first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      expect(
        await page.evaluate(
          "document.querySelector('.rail').scrollWidth > document.querySelector('.rail').clientWidth",
        ),
      ).toBe(false);
    },
    {
      hash: `${ALL}&least-documents=2&without-types=Person&undated=without`,
      colorScheme,
      viewport: { width, height: 740 },
    },
  );
});
