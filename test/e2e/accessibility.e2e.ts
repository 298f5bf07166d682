import { expect, test } from "vitest";
import { labels } from "./canvas.ts";
import { openExplorer } from "./harness.ts";
import { violations } from "./violations.ts";

const SCHEMES = ["light", "dark"] as const;
const SIZES = [
  [1280, 720],
  [360, 740],
] as const;

test.each(SCHEMES.flatMap((scheme) => SIZES.map(([width, height]) => [scheme, width, height] as const)))(
  "axe finds nothing in %s at %i × %i",
  async (colorScheme, width, height) => {
    const { page, close } = await openExplorer({
      colorScheme,
      viewport: { width, height },
      context: { reducedMotion: "reduce" },
    });
    await page.locator(".card").waitFor({ state: "attached" });
    if (width > 600) await labels(page);
    expect(await violations(page)).toEqual([]);
    if (width < 600) await page.getByRole("button", { name: "Evidence" }).click();
    await page.getByRole("button", { name: "open in source" }).first().click();
    await page.getByRole("dialog").locator("mark").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.getByRole("option").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  },
);

test.each(SCHEMES)("axe finds nothing in the list and the whole graph in %s", async (colorScheme) => {
  const { page, close } = await openExplorer({ colorScheme });
  await page.locator(".card").waitFor();
  await page.getByRole("link", { name: "List", exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Countersign" }).click();
  expect(await violations(page)).toEqual([]);
  await close();
});

test.each(
  SCHEMES.flatMap((scheme) =>
    SIZES.flatMap(([width, height]) =>
      ["ledger", "timeline", "disagreements", "sources"].map((stage) => [stage, scheme, width, height] as const),
    ),
  ),
)("axe finds nothing in %s in %s at %i × %i", async (stage, colorScheme, width, height) => {
  const { page, close } = await openExplorer({ hash: `view=${stage}`, colorScheme, viewport: { width, height } });
  await page.locator(".row-link, .time-entry, .conflict").first().waitFor();
  expect(await violations(page)).toEqual([]);
  await close();
});
