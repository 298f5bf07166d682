import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { boxOf } from "./canvas.ts";
import { scrollsSideways } from "./cut-off.ts";
import type { Explorer, ExplorerOptions } from "./harness.ts";
import { withExplorer } from "./with-explorer.ts";

/** Opens a view of the project's own graph; nothing may go wrong meanwhile. */
function withView(
  stage: string,
  check: (explorer: Explorer) => Promise<void>,
  options: ExplorerOptions = {},
): Promise<void> {
  return withExplorer({ hash: `view=${stage}`, ...options }, check, "main");
}

/** Rows of the table in sight. */
function rows(page: Page) {
  return page.locator(".data-table tbody tr:has(.row-link)");
}

function hashOf(page: Page): string {
  return new URL(page.url()).hash;
}

test("tabs, keys and Back go from view to view, and the title follows", async () => {
  await withView("graph", async ({ page }) => {
    expect(await page.title()).toBe("Countersign");
    await page.getByRole("link", { name: "Who signed what" }).click();
    await page.getByRole("region", { name: "Who signed what" }).waitFor();
    expect(await page.title()).toBe("Who signed what · Countersign");
    await page.keyboard.press("5");
    await page.getByRole("region", { name: "Disagreements between the sources" }).waitFor();
    expect(hashOf(page)).toContain("view=disagreements");
    await page.keyboard.press("6");
    await expect.poll(() => page.title()).toBe("Sources · Countersign");
    await page.goBack();
    await expect.poll(() => page.title()).toBe("Disagreements · Countersign");
  });
});

test("a journalist finds who signed RELOS, in which office and for which country, and reads the words at a click", async () => {
  await withView("ledger", async ({ page }) => {
    await rows(page).first().waitFor();
    const all = await rows(page).count();
    await page.getByRole("searchbox", { name: "Find in the ledger" }).fill("kumar relos");
    await expect.poll(() => rows(page).count()).toBeLessThan(all);
    const row = rows(page).first();
    expect(await row.textContent()).toMatch(/Vinay Kumar.*signed.*RELOS.*Ambassador.*India/);
    await row.getByRole("link").click();
    const quote = page.locator('.claim[data-open="true"] blockquote').first();
    await quote.waitFor();
    expect(await quote.textContent()).toMatch(/Kumar/);
    expect(hashOf(page)).toMatch(/claim=c/);
    expect(await page.locator(".data-table [data-current='true']").count()).toBe(1);
  });
});

test("a link to a row of the ledger opens it with its words, sorted and grouped as it was", async () => {
  await withView("ledger", async ({ page }) => {
    await page.getByRole("button", { name: "Docs" }).click();
    await page.getByRole("button", { name: "Docs" }).click();
    expect(await page.getByRole("columnheader", { name: "Docs" }).getAttribute("aria-sort")).toBe("descending");
    await page.getByRole("combobox", { name: "Group" }).selectOption("country");
    await page.locator(".group-head").first().waitFor();
    const link = await rows(page).last().getByRole("link").getAttribute("href");
    await withView(
      "",
      async (other) => {
        await other.page.locator(".claim[data-open='true'] blockquote").first().waitFor();
        expect(await other.page.locator(".data-table [data-current='true']").count()).toBe(1);
        expect(await rows(other.page).allTextContents()).toEqual(await rows(page).allTextContents());
      },
      { hash: link ?? "" },
    );
  });
});

test("sorting by documents puts the best documented first, and the arrow keys go from row to row", async () => {
  await withView("ledger", async ({ page }) => {
    await page.getByRole("button", { name: "Docs" }).click();
    await page.getByRole("button", { name: "Docs" }).click();
    const counts = (await page.locator("td[data-column='documents']").allTextContents()).map((text) =>
      Number.parseInt(text, 10),
    );
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    await rows(page).nth(0).getByRole("link").focus();
    await page.keyboard.press("ArrowDown");
    expect(await rows(page).nth(1).getByRole("link").and(page.locator(":focus")).count()).toBe(1);
  });
});

test("what a filter leaves out is counted and comes back, and the table goes along as CSV", async () => {
  await withView("ledger", async ({ page }) => {
    const count = page.locator(".desk-count");
    const before = await count.textContent();
    await page.getByRole("button", { name: "asserted" }).click();
    await expect.poll(() => count.textContent()).toMatch(/^\d+ of /);
    await count.getByRole("button", { name: "show all" }).click();
    await expect.poll(() => count.textContent()).toBe(before);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download as CSV" }).click(),
    ]);
    const csv = readFileSync(await download.path(), "utf8");
    expect(csv).toMatch(/^\uFEFFact,status,who/);
    expect(csv.trimEnd().split("\r\n").length).toBeGreaterThan(await rows(page).count());
  });
});

test("the timeline zooms by wheel, buttons and keys, moves, and its link opens the same time", async () => {
  await withView("timeline", async ({ page }) => {
    const ticks = () => page.locator(".time-ticks").textContent();
    await page.locator(".time-entry").first().waitFor();
    const steps = [
      () => page.getByRole("button", { name: "Nearer", exact: true }).click(),
      () => page.getByRole("button", { name: "Later", exact: true }).click(),
      async () => {
        const { x, y, width, height } = await boxOf(page, ".time-lanes");
        await page.mouse.move(x + width / 2, y + height - 20);
        await page.mouse.wheel(0, -200);
      },
      async () => {
        const { x, y, width, height } = await boxOf(page, ".time-lanes");
        await page.mouse.move(x + width / 2, y + height - 20);
        await page.mouse.down();
        await page.mouse.move(x + width / 2 + 160, y + height - 20, { steps: 4 });
        await page.mouse.up();
      },
    ];
    for (const step of steps) {
      const before = await ticks();
      await step();
      await expect.poll(ticks).not.toBe(before);
    }
    await expect.poll(() => hashOf(page)).toContain("period=");
    await page.getByRole("button", { name: "All in sight" }).click();
    const link = page.locator(".time-entry").first();
    await link.focus();
    const focused = () => page.locator(".time-entry:focus").allInnerTexts();
    const [start] = await focused();
    await page.keyboard.press("End");
    await expect.poll(async () => (await focused())[0] ?? start).not.toBe(start);
    await page.keyboard.press("Home");
    await expect.poll(focused).toEqual([start]);
    const far = await ticks();
    await page.keyboard.press("+");
    await expect.poll(ticks).not.toBe(far);
    await expect.poll(focused).toEqual([start]);
    await page.keyboard.press("Enter");
    await page.locator(".claim[data-open='true'] blockquote").first().waitFor();
    expect(hashOf(page)).toMatch(/claim=c/);
  });
});

test("the list of the timeline has the entries of the axis, and what is undated stands apart with its number", async () => {
  await withView("timeline", async ({ page }) => {
    await page.locator(".time-entry").first().waitFor();
    const first = await page.locator(".time-entry .name").first().textContent();
    await page.getByRole("radio", { name: "List" }).click();
    await rows(page).first().waitFor();
    expect(await page.locator(".row-link .name").allTextContents()).toContain(first);
    const undated = page.locator(".undated");
    expect(await undated.locator("summary").textContent()).toMatch(/^\d+ claims? without a date$/);
    await undated.locator("summary").click();
    await undated.getByRole("link").first().click();
    expect(hashOf(page)).toMatch(/claim=c/);
  });
});

test("each disagreement shows the words of every side beside each other, and leads to the claim and to the source", async () => {
  await withView("disagreements", async ({ page }) => {
    const conflict = page.locator(".conflict").first();
    const sides = conflict.locator(".side");
    await sides.first().waitFor();
    expect(await sides.count()).toBeGreaterThan(1);
    for (const side of await sides.all()) expect(await side.locator("blockquote").count()).toBeGreaterThan(0);
    const [first, second] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    expect(first?.y).toBe(second?.y);
    await conflict.locator(".conflict-about .link").first().click();
    await page.locator(".panel .claim[data-open='true'] blockquote").first().waitFor();
    await conflict.getByRole("button", { name: "open in source" }).first().click();
    await page.getByRole("dialog").locator("mark").first().waitFor();
  });
});

test("every source says what it brought, and opens at a click", async () => {
  await withView("sources", async ({ page }) => {
    await rows(page).first().waitFor();
    expect(await page.locator(".desk-count").textContent()).toMatch(/sources?$/);
    expect(await page.locator("td[data-column='coverage']").first().textContent()).toMatch(/\d %/);
    expect(await page.locator(".skipped").textContent()).toMatch(/left/);
    const title = await rows(page).first().locator(".name").first().textContent();
    await rows(page).first().getByRole("link").click();
    await expect.poll(() => page.getByRole("dialog").getByRole("heading").first().textContent()).toBe(title);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(hashOf(page)).toContain("view=sources");
  });
});

test("at 360 × 740 every view is a choice away, nothing is cut off, and a row opens its evidence over the page", async () => {
  const phone = { viewport: { width: 360, height: 740 }, context: { hasTouch: true } };
  await withView(
    "list",
    async ({ page }) => {
      for (const stage of ["timeline", "disagreements", "sources", "ledger"]) {
        await page.getByRole("combobox", { name: "View" }).selectOption(stage);
        await expect.poll(() => hashOf(page)).toContain(`view=${stage}`);
        expect(await scrollsSideways(page)).toBe(false);
      }
      await rows(page).first().getByRole("link").tap();
      await page.locator(".panel .claim[data-open='true'] blockquote").first().waitFor();
      expect((await boxOf(page, ".panel")).width).toBeLessThanOrEqual(360);
      await page.keyboard.press("Escape");
      await page.locator(".panel").waitFor({ state: "hidden" });
    },
    phone,
  );
});
