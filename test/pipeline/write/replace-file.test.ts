import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFile } from "../../../src/pipeline/write/replace-file.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-replace-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a file is replaced, its folder made where there is none, and nothing else stays beside it", async () => {
  const path = join(folder, "new", "page.html");
  await replaceFile(path, "one");
  await replaceFile(path, "two");
  expect(readFileSync(path, "utf8")).toBe("two");
  expect(readdirSync(join(path, ".."))).toEqual(["page.html"]);
});

test("what cannot be written leaves what was there, and no draft", async () => {
  const path = join(folder, "page.html");
  mkdirSync(path);
  await expect(replaceFile(path, "one")).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(["page.html"]);
});
