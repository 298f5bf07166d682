import { readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Source } from "../../src/domain/document.ts";
import { EMPTY_GRAPH } from "../../src/domain/graph.ts";
import { cacheFolder, openCache } from "../../src/pipeline/cache.ts";
import { sourceOf } from "../knowledge.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const SOURCE = sourceOf("RELOS was signed.");

const withDocument = (change: Partial<Source["document"]>): Source => ({
  ...SOURCE,
  document: { ...SOURCE.document, ...change },
});

test("what was kept is found again under the document as it now is", async () => {
  const cache = openCache(temporaryFolder(), ["model 1"]);
  await cache.keep(SOURCE, { ...EMPTY_GRAPH, documents: [SOURCE.document] });
  const moved = withDocument({ path: "moved/test.txt", publisher: "TASS", url: "https://tass.example/1" });
  expect(await cache.find(moved)).toEqual({ ...EMPTY_GRAPH, documents: [moved.document] });
});

test.each<[string, Source]>([
  ["other bytes", withDocument({ sha256: "1".repeat(64) })],
  ["another title", withDocument({ title: "Other" })],
  ["another date", withDocument({ published: "2024" })],
  ["other boilerplate", { ...SOURCE, boilerplate: [{ start: 0, end: 5 }] }],
])("with %s nothing is found", async (_, source) => {
  const cache = openCache(temporaryFolder(), ["model 1"]);
  await cache.keep(SOURCE, EMPTY_GRAPH);
  expect(await cache.find(SOURCE)).toBeDefined();
  expect(await cache.find(source)).toBeUndefined();
});

test("with another model, schema or code nothing is found", async () => {
  const folder = temporaryFolder();
  await openCache(folder, ["model 1", "code 1"]).keep(SOURCE, EMPTY_GRAPH);
  expect(await openCache(folder, ["model 1", "code 2"]).find(SOURCE)).toBeUndefined();
});

test("what no build has used for a month is removed", async () => {
  const folder = temporaryFolder();
  const cache = openCache(folder, ["model 1"]);
  const other = withDocument({ title: "Other" });
  await cache.keep(SOURCE, EMPTY_GRAPH);
  await cache.keep(other, EMPTY_GRAPH);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), 0, 0);
  await cache.find(SOURCE);
  await cache.prune();
  expect(await cache.find(SOURCE)).toBeDefined();
  expect(await cache.find(other)).toBeUndefined();
});

test("it lies beside the graph", () => {
  expect(cacheFolder("/a/b/graph")).toBe(join("/a/b", ".countersign", "cache"));
});
