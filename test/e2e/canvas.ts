import type { Page } from "playwright-core";
import { expect } from "vitest";

interface Label {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly align: "left" | "center" | "right";
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Ids of what is on the canvas, as the page says through `window.explorer`. */
export function drawn(page: Page): Promise<{ readonly nodes: readonly string[]; readonly edges: readonly string[] }> {
  return page.evaluate("window.explorer.drawn()");
}

export function selected(page: Page): Promise<string | undefined> {
  return page.evaluate("window.explorer.selected()");
}

/** Names on the canvas in pixels of the page, once it is drawn and at rest. */
export async function labels(page: Page): Promise<readonly Label[]> {
  const ask = () => page.evaluate<readonly Label[]>("window.explorer.labels()");
  let before = "";
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await ask());
        const isAtRest = now !== "[]" && now === before;
        before = now;
        return isAtRest;
      },
      { timeout: 20_000, interval: 400 },
    )
    .toBe(true);
  const canvas = await boxOf(page, ".canvas");
  return (await ask()).map((label) => ({ ...label, x: label.x + canvas.x, y: label.y + canvas.y }));
}

export async function boxOf(page: Page, selector: string): Promise<Box> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`Nothing on the page is ${selector}.`);
  return box;
}

export function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A point on the node of a label that stands to its right or left. */
export function nodeBeside({ x, y, width, height, align }: Label): { readonly x: number; readonly y: number } {
  return { x: align === "left" ? x - 10 : x + width + 10, y: y + height / 2 };
}
