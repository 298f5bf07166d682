import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { openMemoryTerminal } from "../cli/memory-terminal.ts";
import { drawn } from "./canvas.ts";
import { type Explorer, openAddress } from "./harness.ts";
import { HOSTILE, writeHostileGraph } from "./hostile-graph.ts";

const SIGNERS = "MATCH (p:Person)-[s:SIGNED]->(a:Agreement) RETURN p.name ORDER BY p.name";

/** As any web server knows them. */
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

let folder: string;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "countersign-e2e-site-"));
  server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://any").pathname;
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const content = await readFile(file).catch(() => undefined);
    response.writeHead(content ? 200 : 404, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(content);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Exports `graph` and opens what was written, a file by `file://` and a folder over the plain server. */
async function openExport(name: string, flags: readonly string[] = [], graph = "graph"): Promise<Explorer> {
  const terminal = openMemoryTerminal();
  const path = join(folder, name);
  expect(await runCli(["export", resolve(graph), "--site", path, ...flags], terminal), terminal.err()).toBe(0);
  return openAddress(name.endsWith(".html") ? pathToFileURL(path).href : `${address}${name}/`);
}

/** What every export must give a reader: an entity found, a claim opened, its words read, a query answered. */
async function readAsAReader({ page }: Explorer): Promise<void> {
  await page.locator(".card").waitFor({ state: "attached" });
  expect(await page.locator(".review-button, .decide-actions").count()).toBe(0);
  expect((await drawn(page)).nodes.length).toBeGreaterThan(3);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Vinay Kumar");
  await page
    .getByRole("option", { name: /Vinay Kumar.*Person/ })
    .first()
    .click();
  await page.getByRole("article", { name: /Vinay Kumar/ }).waitFor();
  const head = page.getByRole("button", { name: /RELOS/ }).and(page.locator("[aria-expanded]")).first();
  if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  const quote = page.locator(".claims blockquote").first();
  expect(await quote.textContent()).toMatch(/Kumar/);
  await page.keyboard.press("Control+j");
  await page.locator(".console .cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(SIGNERS);
  await page.keyboard.press("Control+Enter");
  const dock = page.getByRole("region", { name: "Query console" });
  await dock.locator("tbody tr").first().waitFor();
  expect(await dock.locator("tbody").textContent()).toContain("Vinay Kumar");
}

/** The words that were asked for, as the source's reader marks them. */
async function openQuote({ page }: Explorer): Promise<{ readonly quote: string; readonly marked: string }> {
  const quote = (await page.locator(".claims blockquote").first().textContent()) ?? "";
  await page.getByRole("button", { name: "open in source" }).first().click();
  const reader = page.getByRole("dialog");
  await reader.locator("mark").first().waitFor();
  return { quote, marked: (await reader.locator("mark").allTextContents()).join("") };
}

test.each([
  ["a folder on a plain web server", "site", []],
  ["one file, opened from disk", "one.html", ["--single-file"]],
])(
  "%s: a reader finds an entity, opens a claim, reads its words in the source and runs a query",
  async (_what, name, flags) => {
    const explorer = await openExport(name, flags);
    await readAsAReader(explorer);
    const { quote, marked } = await openQuote(explorer);
    expect(marked).toBe(quote);
    expect(await explorer.page.locator(".reader-text").textContent()).toContain(quote);
    expect(explorer.problems).toEqual([]);
    await explorer.close();
  },
);

test.each([
  ["a folder", "quotes", ["--quotes-only"]],
  ["one file", "quotes.html", ["--single-file", "--quotes-only"]],
])(
  "%s without texts: the reader shows the quotes with their places and says why there is no more",
  async (_what, name, flags) => {
    const explorer = await openExport(name, flags);
    await readAsAReader(explorer);
    const { quote, marked } = await openQuote(explorer);
    expect(marked).toBe(quote);
    const reader = explorer.page.getByRole("dialog");
    await reader.getByText("The full text is left out of this copy").waitFor();
    await reader
      .getByText(/^characters \d+–\d+$/)
      .first()
      .waitFor();
    expect(explorer.problems).toEqual([]);
    await explorer.close();
  },
);

test("a site holds what its page needs, not the language model's, and one without texts holds none", () => {
  const files = readdirSync(join(folder, "site"), { recursive: true }).map(String);
  expect(files.filter((name) => /read|wasm|onnx/.test(name))).toEqual([]);
  expect(readdirSync(join(folder, "quotes", "graph"))).not.toContain("text");
  expect(readdirSync(join(folder, "site", "graph", "text")).length).toBeGreaterThan(0);
});

test("in one file, hostile names, quotes and texts are text and nothing else", async () => {
  await writeHostileGraph(join(folder, "hostile"));
  const explorer = await openExport("hostile.html", ["--single-file"], join(folder, "hostile"));
  const { page, problems } = explorer;
  await page.locator(".card").waitFor({ state: "attached" });
  const { quote, marked } = await openQuote(explorer);
  expect(marked).toBe(quote);
  expect(await page.locator(".reader-text").textContent()).toContain(HOSTILE.MARKUP);
  expect(await page.title()).not.toContain("owned");
  expect(problems).toEqual([]);
  await explorer.close();
});
