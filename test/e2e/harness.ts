import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, inject } from "vitest";
import { launchChromium } from "../../scripts/launch-chromium.mjs";
import { publish } from "./surface.ts";

export interface ExplorerOptions {
  /** Folder of the graph to open; the project's own where none is given. `COUNTERSIGN_GRAPH` names another for all tests. */
  readonly graph?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What stands after `#` in the address. */
  readonly hash?: string;
  readonly colorScheme?: "light" | "dark";
  /** Anything else that Playwright's context takes: `reducedMotion`, `hasTouch` … */
  readonly context?: BrowserContextOptions;
}

export interface Explorer {
  readonly page: Page;
  /** Of the server, with a `/` at the end; or of the file. */
  readonly address: string;
  /** What went wrong so far: errors on the console or thrown by the page, and requests to anywhere but there. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

const VIEWPORT = { width: 1280, height: 720 };

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/**
 * Opens the built page over a graph in a browser that the tests of a file share. A test says once what a reader does:
 * vitest.e2e.config.ts runs it over the page that a server sends, and again over the one that lies in a file.
 */
export async function openExplorer(options: ExplorerOptions = {}): Promise<Explorer> {
  const graph = options.graph ?? process.env.COUNTERSIGN_GRAPH ?? "graph";
  const place = await publish(inject("surface"), graph);
  const explorer = await openAddress(place.address, options);
  const close = async () => {
    await explorer.close();
    await place.close();
  };
  return { ...explorer, close };
}

/** Opens a page that lies somewhere already: on another server, or in a file. */
export async function openAddress(address: string, options: ExplorerOptions = {}): Promise<Explorer> {
  const { viewport = VIEWPORT, colorScheme = "light" } = options;
  const context = await (await openBrowser()).newContext({ viewport, colorScheme, ...options.context });
  const page = await context.newPage();
  const problems = watch(page, address);
  await page.goto(options.hash ? `${address}#${options.hash.replace(/^#/, "")}` : address);
  return { page, address, problems, close: () => context.close() };
}

function openBrowser(): Promise<Browser> {
  browser ??= launchChromium();
  return browser;
}

function watch(page: Page, address: string): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`thrown: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:blob|data):/.test(url)) problems.push(`asked elsewhere: ${url}`);
  });
  return problems;
}
