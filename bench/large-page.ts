import type { Browser, Page } from "playwright-core";
import { describeLoad } from "./machine.ts";

/** What the page is asked, in its own words: it runs there, not here. */
const ASK = {
  isUsable: "explorer.drawn().nodes.length > 0 && document.querySelector('.card, .panel section') !== null",
  hasNames: "explorer.labels().length > 0",
  isFull: "explorer.drawing() !== undefined && explorer.drawing().detail !== 'moving' && explorer.labels().length > 0",
  isAllDrawn: "explorer.drawing()?.nodes === explorer.drawn().nodes.length",
  isLaidOut: "document.querySelector('.canvas-wait') === null",
  arrived: `Math.max(...performance.getEntriesByType("resource")
    .filter(({ name }) => name.includes("/graph/")).map(({ responseEnd }) => responseEnd))`,
} as const;

/** Notes when each question is first answered with yes, and how long each frame takes. */
const WATCH = `(() => {
  globalThis.seen = {};
  globalThis.frames = [];
  let last = performance.now();
  const tick = (now) => {
    frames.push(now - last);
    last = now;
    for (const [name, ask] of Object.entries(${JSON.stringify({ usable: ASK.isUsable, names: ASK.hasNames })})) {
      if (seen[name] !== undefined || globalThis.explorer === undefined) continue;
      try { if ((0, eval)(ask)) seen[name] = performance.now(); } catch {}
    }
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
})()`;

const VIEWS: readonly (readonly [string, string])[] = [
  ["the view that the page opens on", ""],
  ["the whole graph", "#show=all"],
];

const WAIT = { timeout: 300_000 };

/** The page over a large graph, with a part of it in sight and with all of it. */
export async function benchLargePage(browser: Browser, address: string): Promise<void> {
  for (const [name, hash] of VIEWS) await benchView(browser, name, `${address}${hash}`);
}

async function benchView(browser: Browser, name: string, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, bypassCSP: true });
  page.setDefaultTimeout(WAIT.timeout);
  await page.addInitScript({ content: WATCH });
  await page.goto(address);
  await page.waitForFunction("seen.names !== undefined", undefined, WAIT);
  console.log(`\n${name}, milliseconds; load ${describeLoad()}`);
  const since = (what: string) => page.evaluate<number>(`seen.${what} - ${ASK.arrived}`);
  print("from data arrived to page usable", await since("usable"));
  print("from data arrived to names on the canvas", await since("names"));
  if ((await page.locator(".canvas-wait").count()) > 0) {
    print("a click while the layout runs, answered", await timeClick(page));
    await page.goBack();
    print("layout done, from now", await timeUntil(page, ASK.isLaidOut));
  }
  await page.waitForTimeout(1500);
  await benchCamera(page);
  print("search, slowest of three letters", await timeSearch(page));
  await page.keyboard.press("Escape");
  if (address.includes("#")) await benchNear(page);
  else await benchHops(page);
  await page.close();
}

/** Every frame moves the camera by as much as a hand does. */
async function benchCamera(page: Page): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x + 150, y + 120);
  await page.mouse.down();
  await page.evaluate("frames.length = 0");
  let edges = 0;
  for (let step = 1; step <= 40; step++) {
    await page.mouse.move(x + 150 - step * 4, y + 120 - step * 3);
    await page.evaluate("new Promise(requestAnimationFrame)");
    if (step > 1) edges = Math.max(edges, await page.evaluate<number>("explorer.drawing().edges"));
  }
  const frames = await page.evaluate<number[]>("frames");
  print(`camera moves, median of ${frames.length} frames (lines drawn: ${edges})`, medianOf(frames));
  print("camera moves, slowest frame", Math.max(...frames));
  await page.mouse.up();
  print("full picture, from rest", await timeUntil(page, ASK.isFull));
}

/** In the middle of the whole graph, so near that arrows and marks are drawn. */
async function benchNear(page: Page): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  for (let step = 0; step < 8; step++) {
    await page.mouse.wheel(0, -400);
    await page.waitForTimeout(150);
  }
  await timeUntil(page, "explorer.drawing().detail === 'full'");
  print("near: the whole is far, lines in full", await page.evaluate<number>("explorer.drawing().edges"), "");
  await benchCamera(page);
}

async function timeClick(page: Page): Promise<number> {
  const before = page.url();
  await page.evaluate("document.querySelector('.rail button, .panel a').scrollIntoView()");
  return time(async () => {
    await page.locator(".rail button[aria-pressed]").first().click();
    await page.waitForURL((url) => url.href !== before);
  });
}

/** From the click to the frame that shows its answer, and until all of it is drawn. */
async function benchHops(page: Page): Promise<void> {
  const frame = await page.evaluate<number>(`(async () => {
    const option = [...document.querySelectorAll("[role=radio]")].find(({ textContent }) => textContent.trim() === "2");
    const start = performance.now();
    option.click();
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  })()`);
  print("2 steps around, answered", frame);
  print("2 steps around, all of it drawn, from then", await timeUntil(page, ASK.isAllDrawn));
}

/** From a key to the list that answers it. */
async function timeSearch(page: Page): Promise<number> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").waitFor();
  await page.evaluate(`(() => {
    globalThis.answers = [];
    let pressed = 0;
    addEventListener("keydown", () => { pressed = performance.now(); }, true);
    new MutationObserver(() => answers.push(performance.now() - pressed))
      .observe(document.querySelector("[role=listbox]"), { childList: true, subtree: true, characterData: true });
  })()`);
  let slowest = 0;
  for (const letter of "nov") {
    await page.evaluate("answers.length = 0");
    await page.keyboard.press(letter);
    await page.waitForTimeout(400);
    slowest = Math.max(slowest, (await page.evaluate<number[]>("answers"))[0] ?? 0);
  }
  return slowest;
}

function timeUntil(page: Page, ask: string): Promise<number> {
  return time(() => page.waitForFunction(ask, undefined, { ...WAIT, polling: 10 }));
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function middleOf(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(".canvas").boundingBox();
  if (!box) throw new Error("The page has no canvas.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

function print(what: string, figure: number, unit = " ms"): void {
  console.log(`  ${what.padEnd(58)}${figure.toFixed(0).padStart(7)}${unit}`);
}
