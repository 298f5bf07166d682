import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { EMPTY_GRAPH } from "../../src/domain/graph.ts";
import { openExplorer } from "./harness.ts";
import { writeBuilt } from "./write-built.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-states-"));
const graph = join(folder, "graph");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an empty graph says how to fill it", async () => {
  await writeBuilt(graph, { graph: EMPTY_GRAPH, texts: new Map() });
  const { page, close } = await openExplorer({ graph });
  await page.getByRole("heading", { name: "This graph is empty." }).waitFor();
  expect(await page.locator("main").textContent()).toContain("countersign build");
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
  expect(await page.getByRole("status").filter({ hasText: "no WebGL" }).count()).toBe(1);
  expect(await page.locator(".claims blockquote").count()).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await close();
});
