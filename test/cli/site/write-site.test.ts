import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writePage } from "../../../src/cli/site/write-page.ts";
import { writeSite } from "../../../src/cli/site/write-site.ts";
import { OUR_PAGE } from "../../../src/export/our-page.ts";
import { printSite, SITE_MARKER } from "../../../src/export/site/print-site.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-site-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function siteWith(text: string) {
  return printSite(
    new Map([["index.html", "<html><head></head></html>"]]),
    new Map([
      ["build.json", "{}"],
      [`text/${text}.txt`, text],
    ]),
  );
}

function write(name: string, text: string): Promise<void> {
  return writeSite(join(folder, name), siteWith(text), join(folder, "graph"));
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test("a site is written into a new or an empty folder, and an earlier one is replaced as a whole", async () => {
  mkdirSync(join(folder, "site"));
  await write("site", "one");
  await write("site", "two");
  expect(readdirSync(join(folder, "site", "graph", "text"))).toEqual(["two.txt"]);
  expect(readFileSync(join(folder, "site", "graph", "text", "two.txt"), "utf8")).toBe("two");
  expect(readdirSync(folder)).toEqual(["site"]);
});

test.each([
  ["a folder of sources", "site/notes.txt", /has no countersign-site.json/],
  ["a folder with another marker", `site/${SITE_MARKER}`, /has no countersign-site.json/],
  ["a file", "site", /is a file, and a site needs a folder/],
])("%s is not replaced", async (_what, path, words) => {
  put(path, "mine");
  await expect(write("site", "one")).rejects.toThrow(words);
  expect(readFileSync(join(folder, path), "utf8")).toBe("mine");
});

test("a site to which somebody added a file, however deep, is not replaced", async () => {
  await write("site", "one");
  put("site/graph/text/mine.txt", "mine");
  await expect(write("site", "two")).rejects.toThrow(/"graph\/text\/mine.txt", which Countersign did not write/);
  expect(existsSync(join(folder, "site/graph/text/one.txt"))).toBe(true);
});

test.each(["graph", "graph/site", "graph/../graph/site"])("no site is written to %s, in the graph", async (name) => {
  await expect(write(name, "one")).rejects.toThrow(/lies in the graph/);
  expect(existsSync(join(folder, "graph"))).toBe(false);
});

test("a page is written into a new place and over an earlier one, never over another file", async () => {
  const page = join(folder, "new", "page.html");
  await writePage(page, `<head>${OUR_PAGE}one`);
  await writePage(page, `<head>${OUR_PAGE}two`);
  expect(readFileSync(page, "utf8")).toMatch(/two$/);
  expect(readdirSync(join(folder, "new"))).toEqual(["page.html"]);
  put("source.txt", "mine");
  await expect(writePage(join(folder, "source.txt"), "three")).rejects.toThrow(/did not write it/);
  expect(readFileSync(join(folder, "source.txt"), "utf8")).toBe("mine");
  await expect(writePage(folder, "three")).rejects.toThrow(/it is a folder/);
});
