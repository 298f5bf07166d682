import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readGraph } from "../../src/pipeline/write/read-graph.ts";
import { openAddress, openExplorer } from "./harness.ts";
import { openReviewServer } from "./review-server.ts";
import { violations } from "./violations.ts";

const server = await openReviewServer();
const filePath = join(server.build.corpus, "decisions.yaml");
const decisions = (): readonly Record<string, string>[] =>
  existsSync(filePath) ? (parse(readFileSync(filePath, "utf8")) ?? []) : [];
const graph = async () => (await readGraph(server.build.out)).graph;

/** The list is drawn at once, and nothing here is about the picture. */
const LIST = "view=list";

/** Two people who are one to those who decide here, whatever they are to the rules. */
async function twoPeople() {
  const people = (await graph()).entities.filter(({ type, documents }) => type === "Person" && documents > 0);
  const [one, other] = people.sort((a, b) => b.mentions - a.mentions);
  return one && other ? { one, other } : expect.fail();
}

async function openPage(hash = LIST) {
  const explorer = await openAddress(server.address, { hash });
  await explorer.page.locator(".review-button .badge").waitFor();
  return explorer;
}

const decide = (page: Page) => page.getByRole("button", { name: "Decide", exact: true }).click();

/** Until the new graph is on the page. */
const built = (page: Page) => page.getByRole("button", { name: "Dismiss" }).waitFor();

test("two entities become one on the page, and two again when that is taken back", async () => {
  const { one, other } = await twoPeople();
  const { page, problems, close } = await openPage(`${LIST}&entity=${other.id}`);
  const heading = page.locator(".card h2");
  await page.getByRole("button", { name: "Same as" }).click();
  await page.getByPlaceholder("Type a name").fill(one.name);
  await page.keyboard.press("Enter");
  await page.locator(".forecast").getByText("become one").waitFor();
  await page.getByLabel("Why").fill("the same photograph");
  await page.getByLabel("Decided by").fill("Ana Lopez");
  await decide(page);
  await built(page);
  expect(await heading.textContent()).toBe(one.name);
  expect(decisions()).toMatchObject([{ verdict: "same", who: "Ana Lopez", why: "the same photograph" }]);
  expect((await graph()).entities.filter(({ name }) => name === one.name || name === other.name)).toHaveLength(1);
  expect(page.url()).not.toContain(other.id);
  await page.locator(".build-note").getByRole("button", { name: "Take back" }).click();
  await built(page);
  expect(existsSync(filePath)).toBe(false);
  expect((await graph()).entities.map(({ id }) => id)).toEqual(expect.arrayContaining([one.id, other.id]));
  await page.reload();
  await page.getByRole("button", { name: "Wrong type" }).click();
  expect(await page.getByLabel("Decided by").inputValue()).toBe("Ana Lopez");
  expect(problems).toEqual([]);
  await close();
});

test("a claim is rejected with its words, and comes back", async () => {
  const before = await graph();
  const { page, close } = await openPage(`${LIST}&entity=${(await twoPeople()).one.id}`);
  const row = page.locator(".claim[data-open=true]");
  const id = await row.getAttribute("data-claim");
  await row.getByRole("button", { name: "Reject" }).first().click();
  await page.locator(".forecast li").first().waitFor();
  await decide(page);
  await built(page);
  const after = await graph();
  const count = (claims: typeof after.claims) => claims.reduce((sum, { evidence }) => sum + evidence.length, 0);
  expect(count(after.claims)).toBe(count(before.claims) - 1);
  await page.locator(".build-note").getByRole("button", { name: "Take back" }).click();
  await built(page);
  expect((await graph()).claims).toEqual(before.claims);
  await page.locator(`.claim[data-claim="${id}"]`).waitFor();
  await row.getByRole("button", { name: "Confirm" }).first().click();
  await decide(page);
  await row.getByText("confirmed by").first().waitFor();
  await built(page);
  await page.locator(".build-note").getByRole("button", { name: "Take back" }).click();
  await built(page);
  expect(decisions()).toEqual([]);
  await close();
});

test("the questions are answered by keys, put off and taken back; each decision is listed and goes again", async () => {
  const { page, problems, close } = await openPage();
  await page.locator(".review-button").click();
  const place = page.locator(".queue-place");
  const [, all = ""] = /^1 of (\d+)$/.exec((await place.textContent()) ?? "") ?? [];
  expect(Number(all)).toBeGreaterThan(2);
  await page.keyboard.press("n");
  await expect.poll(() => place.textContent()).toContain("2 of ");
  await page.keyboard.press("l");
  await expect.poll(() => place.textContent()).toContain("3 of ");
  await page.keyboard.press("y");
  await expect.poll(() => decisions().length).toBe(2);
  await page.keyboard.press("u");
  await expect.poll(() => decisions().length).toBe(1);
  expect(decisions()[0]?.verdict).toMatch(/^not the same|^reject/);
  await built(page);
  await page.getByRole("radio", { name: "1 decision" }).click();
  await page.locator(".decisions li").waitFor();
  expect(await page.locator(".decisions li").count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Take back" }).click();
  await page.getByText("Nobody has decided anything yet.").waitFor();
  expect(existsSync(filePath)).toBe(false);
  await built(page);
  expect(problems).toEqual([]);
  await close();
});

test("what meets nothing any more, and a file that somebody broke, are told; the graph stays", async () => {
  const words = { document: "0".repeat(64), start: 0, end: 4, text: "Oslo" };
  writeFileSync(filePath, `- ${JSON.stringify({ verdict: "is a Place", a: words, who: "Bo", when: "2025-12-01" })}\n`);
  const { page, close } = await openPage(`${LIST}&entity=${(await twoPeople()).one.id}`);
  await page.locator(".claim[data-open=true]").getByRole("button", { name: "Confirm" }).first().click();
  await decide(page);
  await built(page);
  await page.locator(".review-button").click();
  await page.getByRole("radio", { name: "2 decisions" }).click();
  await page.getByText("no document of the corpus has these bytes").waitFor();
  await page.getByRole("button", { name: "Close the review" }).click();
  const before = await graph();
  writeFileSync(filePath, "- verdict: same\n");
  await page.locator(".build-note").getByRole("button", { name: "Take back" }).click();
  await page.locator(".build-note").getByText("decisions.yaml, line 1").waitFor();
  expect(await graph()).toEqual(before);
  expect(readFileSync(filePath, "utf8")).toBe("- verdict: same\n");
  writeFileSync(filePath, "");
  await page.getByRole("button", { name: "Build again" }).click();
  await expect
    .poll(async () => (await graph()).claims.some(({ evidence }) => evidence.some((each) => each.confirmedBy)))
    .toBe(false);
  await close();
});

const SIZES = [
  ["light", 1280],
  ["dark", 1280],
  ["light", 360],
  ["dark", 360],
] as const;

test.each(SIZES)("axe finds nothing in %s at %i", async (colorScheme, width) => {
  const hash = `${LIST}&entity=${(await twoPeople()).one.id}`;
  const { page, close } = await openAddress(server.address, {
    hash,
    colorScheme,
    viewport: { width, height: 740 },
    context: { reducedMotion: "reduce" },
  });
  await page.locator(".review-button .badge").waitFor({ state: "attached" });
  await page.locator(".review-button").click();
  await page.locator(".forecast li, .question .said").first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  if (width < 600) await page.getByRole("button", { name: "Evidence" }).click();
  expect(await violations(page)).toEqual([]);
  for (const name of ["Same as", "Not the same", "Wrong type", "Reject"]) {
    await page.getByRole("button", { name }).first().click();
    await page.getByRole("dialog").waitFor();
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(overflow).toBe(0);
    await page.keyboard.press("Escape");
  }
  await close();
});

test("where nobody may decide the page shows nothing of it and asks for nothing", async () => {
  const { page, problems, close } = await openExplorer({ hash: LIST });
  await page.getByRole("navigation", { name: "Entities shown" }).waitFor();
  expect(await page.locator(".review-button, .decide-actions").count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});
