import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { EMPTY_GRAPH } from "../../src/domain/graph.ts";
import { writeGraph } from "../../src/pipeline/write/write-graph.ts";
import { DEFAULT_SCHEMA } from "../../src/schema/default-schema.ts";
import { openExplorer } from "./harness.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-states-"));
const graph = join(folder, "graph");
const NOTHING = { documents: 0, otherLanguages: 0, entities: 0, mentions: 0, claims: 0, evidence: 0, conflicts: 0 };

beforeEach(async () => {
  const build = { version: "0.0.0", model: "none", schema: DEFAULT_SCHEMA, options: {}, counts: NOTHING, skipped: [] };
  await writeGraph(graph, { graph: EMPTY_GRAPH, texts: new Map(), build, graphml: "" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an empty graph says how to fill it", async () => {
  const { page, close } = await openExplorer({ graph });
  await page.getByRole("heading", { name: "This graph is empty." }).waitFor();
  expect(await page.locator("main").textContent()).toContain("countersign build");
  await close();
});

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

test("a browser without WebGL gets the list, and is told why", async () => {
  const { page, problems, close } = await openExplorer();
  await page.addInitScript(`
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return kind.startsWith("webgl") ? null : getContext.call(this, kind, ...rest);
    };
  `);
  await page.reload();
  await page.getByRole("navigation", { name: "Entities shown" }).waitFor();
  expect(await page.getByRole("status").first().textContent()).toContain("no WebGL");
  expect(await page.locator(".claims blockquote").count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await close();
});
