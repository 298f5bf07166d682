import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toGraphml } from "../src/export/graphml.ts";
import { buildGraph } from "../src/pipeline/build.ts";
import { verifyGraph } from "../src/pipeline/verify-graph.ts";
import { temporaryFolder } from "./pipeline/temporary-folder.ts";

const WAY_OUT =
  'graph/ is not what the code makes of corpus/: run "npx countersign build", read the diff and commit it';

/** The content of each file below `folder`, by path. */
function filesBelow(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

test("graph/ is what a build makes of corpus/, byte for byte", async () => {
  const out = join(temporaryFolder(), "graph");
  await buildGraph({ corpus: "corpus", out, toGraphml }, () => {});
  const [built, committed] = [filesBelow(out), filesBelow("graph")];
  expect([...committed.keys()], WAY_OUT).toEqual([...built.keys()]);
  const stale = [...built.keys()].filter((path) => committed.get(path) !== built.get(path));
  expect(stale, WAY_OUT).toEqual([]);
});

test("graph/ says only what corpus/ says", async () => {
  const report = await verifyGraph("graph", "corpus");
  expect(report.problems).toEqual([]);
  expect(report.quotes).toBeGreaterThan(0);
});
