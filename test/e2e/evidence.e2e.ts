import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { boxOf, touch } from "./canvas.ts";
import { scrollsSideways } from "./cut-off.ts";
import { DATED } from "./dated-graph.ts";
import type { Explorer, ExplorerOptions } from "./harness.ts";
import { violations } from "./violations.ts";
import { withExplorer } from "./with-explorer.ts";
import { writeBuilt } from "./write-built.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-evidence-"));
const graph = join(folder, "graph");

beforeAll(() => writeBuilt(graph, DATED));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MIRA = DATED.id("Mira Sorel");
const idOf = (path: string) => DATED.graph.documents.find((document) => document.path === path)?.id ?? "";

function withCard(check: (explorer: Explorer) => Promise<void>, options: ExplorerOptions = {}): Promise<void> {
  return withExplorer({ graph, hash: `view=list&entity=${MIRA}`, ...options }, check);
}

/** "2 of 3", or how many there are where no mention is marked. */
function mentionCount(page: Page): Promise<string | null> {
  return page.locator(".mention-count").textContent();
}

async function isMarkInSight(page: Page): Promise<boolean> {
  const mark = await page.getByRole("dialog").locator("mark").first().boundingBox();
  return mark !== null && touch(await boxOf(page, ".reader-text"), mark);
}

test("the card says in which office somebody acted, and a claim what it says, when, and by how many", async () => {
  await withCard(async ({ page }) => {
    const offices = page.getByRole("region", { name: "Offices through time" });
    expect(await offices.textContent()).toMatch(
      /Minister[\s\S]*said 2024-01-20 · 1 doc[\s\S]*then signed Alta Pact \(2024-01-15\)/,
    );
    const met = page.locator(".claim", { hasText: "Odo Reyes" });
    await met.locator(".claim-head").click();
    expect(await met.locator(".details").textContent()).toMatch(
      /asserted: said as fact[\s\S]*May 2024, day not given[\s\S]*2 mentions · 2 documents · 2 publishers/i,
    );
    await met.getByText("how it was read").first().click();
    await met.getByText("fixture").first().waitFor();
    await offices.getByRole("link", { name: /signed Alta Pact/ }).click();
    await page.locator(".claim[data-open='true'] blockquote", { hasText: "15 January 2024" }).waitFor();
  });
});

test("keys and buttons go from mention to mention, into the next source, and Back closes the source", async () => {
  await withCard(async ({ page }) => {
    await page.getByRole("button", { name: "open in source" }).first().click();
    const reader = page.getByRole("dialog");
    await reader.locator("mark").first().waitFor();
    const title = await reader.getByRole("heading").first().textContent();
    expect(title).toBe("A pact is signed");
    await expect.poll(() => mentionCount(page)).toBe("3");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => mentionCount(page)).toBe("1 of 3");
    await page.keyboard.press("n");
    await expect.poll(() => mentionCount(page)).toBe("2 of 3");
    expect(await reader.locator("mark").allTextContents()).toEqual(["Mira Sorel"]);
    await page.keyboard.press("p");
    await expect.poll(() => mentionCount(page)).toBe("1 of 3");
    await reader.getByRole("button", { name: "Next mention" }).click();
    await expect.poll(() => mentionCount(page)).toBe("2 of 3");
    await page.goBack();
    await reader.waitFor({ state: "detached" });
    expect(await page.locator(".card h2").textContent()).toBe("Mira Sorel");
  });
});

test("mentions and claims are marked by choice, and either leads back to the graph", async () => {
  const options = { hash: `view=list&entity=${MIRA}&source=${idOf("january.txt")}` };
  await withCard(async ({ page }) => {
    const reader = page.getByRole("dialog");
    await reader.locator(".saying").first().waitFor();
    const text = DATED.graph.documents.find(({ path }) => path === "january.txt")?.id;
    expect(await reader.locator(".reader-text").textContent()).toBe(text && DATED.texts.get(text));
    await reader.getByRole("button", { name: "Mentions", exact: true }).click();
    await expect.poll(() => reader.locator(".reader-text a").count()).toBe(0);
    await reader.getByRole("button", { name: "Mentions", exact: true }).click();
    await reader.getByRole("button", { name: "Claims", exact: true }).click();
    await expect.poll(() => reader.locator(".said, .saying").count()).toBe(0);
    await reader.getByRole("button", { name: "Claims", exact: true }).click();
    await reader.getByRole("button", { name: "1 claim said here" }).nth(2).click();
    const foot = reader.locator(".reader-foot");
    await foot.getByRole("link", { name: /Mira Sorel met Odo Reyes/ }).click();
    await reader.waitFor({ state: "detached" });
    await page.locator(".claim[data-open='true'] blockquote", { hasText: "met Odo Reyes" }).first().waitFor();
    await page.getByRole("button", { name: "open in source" }).first().click();
    await reader.locator(".reader-text a", { hasText: "Norland" }).click();
    await reader.waitFor({ state: "detached" });
    await expect.poll(() => page.locator(".card h2").textContent()).toBe("Norland");
  }, options);
});

test("a text of a million characters opens at its words, whole, and is gone through step by step", async () => {
  const long = idOf("long.txt");
  const odo = `view=list&entity=${DATED.id("Odo Reyes")}`;
  await withCard(
    async ({ page }) => {
      await page.locator(".claim[data-open='true']").getByRole("button", { name: "open in source" }).click();
      const reader = page.getByRole("dialog");
      await reader.locator("mark").first().waitFor();
      await expect.poll(() => isMarkInSight(page)).toBe(true);
      const length = await page.evaluate("document.querySelector('.reader-text').textContent.length");
      expect(length).toBe(DATED.texts.get(long as never)?.length);
      await page.goto(page.url().replace(/entity=[^&]*/, `entity=${MIRA}`));
      await expect.poll(() => mentionCount(page)).toMatch(/12.000$/);
      await page.keyboard.press("n");
      await expect.poll(() => mentionCount(page)).toMatch(/^6.001 of 12.000$/);
      await expect.poll(() => isMarkInSight(page)).toBe(true);
    },
    { hash: odo },
  );
});

test.each(
  (["light", "dark"] as const).flatMap(
    (scheme) =>
      [
        [scheme, 1280],
        [scheme, 360],
      ] as const,
  ),
)("in %s at a width of %i card and reader break no rule, and nothing is cut off", async (colorScheme, width) => {
  await withCard(
    async ({ page }) => {
      if (width < 900) await page.getByRole("button", { name: "Evidence" }).click();
      await page.getByText("how it was read").first().click();
      expect(await violations(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      await page.getByRole("button", { name: "open in source" }).first().click();
      await page.locator(".reader-foot a").first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
    },
    { colorScheme, viewport: { width, height: 740 }, context: { reducedMotion: "reduce" } },
  );
});
