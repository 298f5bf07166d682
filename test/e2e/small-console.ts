import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll } from "vitest";
import { SMALL_GRAPH, SMALL_TEXTS } from "../fixtures/small-graph.ts";
import { type Explorer, type ExplorerOptions, openExplorer } from "./harness.ts";
import { writeBuilt } from "./write-built.ts";

/** What the console's link says. */
export interface ConsoleLink {
  readonly query?: string;
  readonly parameters?: string;
  readonly console?: "table" | "graph" | "evidence" | "json";
}

export interface OpenConsole extends Explorer {
  readonly dock: Locator;
  /** Texts of a column of the table, by its place from 1, of the rows on the page. */
  column(place: number): Promise<readonly string[]>;
}

const folder = mkdtempSync(join(tmpdir(), "countersign-console-"));
const graph = join(folder, "graph");
let written: Promise<void> | undefined;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The console over the small graph of the tests, with its worker and its editor there. */
export async function openConsole(link: ConsoleLink = {}, options: ExplorerOptions = {}): Promise<OpenConsole> {
  written ??= writeBuilt(graph, { graph: SMALL_GRAPH, texts: SMALL_TEXTS });
  await written;
  const hash = Object.entries({ console: "table", ...link }).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  const explorer = await openExplorer({ ...options, graph, hash: hash.join("&") });
  const dock = explorer.page.getByRole("region", { name: "Query console" });
  await dock.locator(".cm-content").waitFor({ state: "attached" });
  const column = (place: number) => dock.locator(`tbody tr:not(.spacer) td:nth-child(${place + 1})`).allInnerTexts();
  return { ...explorer, dock, column };
}

/** What a download holds. */
export async function readDownload(
  { page }: Explorer,
  start: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), start()]);
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(pieces).toString("utf8") };
}
