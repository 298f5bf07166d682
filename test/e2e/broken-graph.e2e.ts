import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { EMPTY_GRAPH } from "../../src/domain/graph.ts";
import { openExplorer } from "./harness.ts";
import { writeBuilt } from "./write-built.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-broken-"));
const graph = join(folder, "graph");

beforeEach(() => writeBuilt(graph, { graph: EMPTY_GRAPH, texts: new Map() }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a graph that cannot be read says where and what to do", async () => {
  writeFileSync(join(graph, "claims.jsonl"), "not json\n");
  const { page, close } = await openExplorer({ graph });
  await page.getByRole("heading", { name: "The graph could not be read." }).waitFor();
  expect(await page.locator("main").textContent()).toContain("claims.jsonl, line 1");
  await close();
});

test("a graph that is not there says so", async () => {
  rmSync(join(graph, "entities.jsonl"));
  const { page, close } = await openExplorer({ graph });
  await page.getByRole("heading", { name: "The graph could not be loaded." }).waitFor();
  expect(await page.locator("main").textContent()).toContain("graph/entities.jsonl");
  await close();
});
