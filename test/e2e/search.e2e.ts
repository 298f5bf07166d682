import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { boxOf, touch } from "./canvas.ts";
import { writeForeignGraph, writeFrenchGraph } from "./foreign-graph.ts";
import { type Explorer, openExplorer } from "./harness.ts";
import { withExplorer } from "./with-explorer.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-search-"));
const graph = join(folder, "graph");
const french = join(folder, "french");

beforeAll(async () => {
  await writeForeignGraph(graph);
  await writeFrenchGraph(french);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function withGraph(hash: string, check: (explorer: Explorer) => Promise<void>): Promise<void> {
  return withExplorer({ graph, hash }, check);
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(words);
}

/** The words that the open source marks, once they are in sight. */
async function readMarked(page: Page): Promise<string> {
  const mark = page.locator(".reader mark").first();
  await mark.waitFor();
  const [text, box] = [await boxOf(page, ".reader-text"), await mark.boundingBox()];
  expect(box && touch(text, box)).toBe(true);
  return (await page.locator(".reader mark").allTextContents()).join("");
}

test.each([
  ["a French", "defense signerait", "Défense signerait", "Un accord de défense", "In French, not in English"],
  ["a Chinese", "杜马", "杜马", "协议获得批准", "In Chinese, not in English"],
])("words of %s source are found, opened, marked and kept in the link", async (_, words, marked, title, note) => {
  await withGraph("", async ({ page }) => {
    await search(page, words);
    const option = page.getByRole("group", { name: "In sources" }).getByRole("option");
    await option.filter({ has: page.locator("mark", { hasText: marked }) }).waitFor();
    await page.keyboard.press("Enter");
    expect(await readMarked(page)).toBe(marked);
    const reader = page.getByRole("dialog", { name: title });
    expect(await reader.locator(".reader-head").textContent()).toContain(note);
    expect(await reader.locator("a.end").count()).toBe(0);
    await withGraph(new URL(page.url()).hash, async (other) => {
      expect(await readMarked(other.page)).toBe(marked);
    });
    await page.keyboard.press("Escape");
    await reader.waitFor({ state: "detached" });
  });
});

test("a source is found by title, publisher and path, and opens at its beginning", async () => {
  await withGraph("", async ({ page }) => {
    for (const words of ["courrier", "presse/", "accord defense"]) {
      await search(page, words);
      await page.getByRole("group", { name: "Sources", exact: true }).getByRole("option").first().click();
      await page.getByRole("dialog", { name: "Un accord de défense" }).waitFor();
      expect(await page.locator(".reader mark").count()).toBe(0);
      await page.keyboard.press("Escape");
      await page.locator(".reader").waitFor({ state: "detached" });
    }
  });
});

test("names come first, then what the texts say, and what is not shown is counted", async () => {
  await withGraph("", async ({ page }) => {
    await search(page, "relos");
    await page.getByRole("option", { name: /RELOS.*Agreement/, selected: true }).waitFor();
    const group = page.getByRole("group", { name: "In sources" });
    await page.getByText("41 places in 1 source. 37 are not shown").waitFor();
    expect(await group.getByRole("option").count()).toBe(4);
    expect(await page.locator("[cmdk-group-heading]").allTextContents()).toEqual(["Names", "Sources", "In sources"]);
    await page.keyboard.press("Enter");
    await page.getByRole("article", { name: /RELOS/ }).waitFor();
  });
});

test("words that no source has are said to be nowhere, and two letters are not searched for", async () => {
  await withGraph("", async ({ page }) => {
    await search(page, "zz");
    await page.getByText("Nothing in the sources is called that.").waitFor();
    expect(await page.getByRole("group", { name: "In sources" }).count()).toBe(0);
    await page.keyboard.type("z");
    await page.getByText("No text has these words.").waitFor();
  });
});

test("a source that nothing in the graph leads to is listed, also where there is no graph at all", async () => {
  const { page, problems, close } = await openExplorer({ graph: french });
  await page.getByRole("heading", { name: /^Nothing was extracted/ }).waitFor();
  await page
    .getByRole("main")
    .getByRole("button", { name: /Un accord de défense.*French/ })
    .click();
  expect(await page.getByRole("dialog").textContent()).toContain("kept and searchable, nothing is extracted");
  expect(problems).toEqual([]);
  await close();
});
