import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readGraphFiles } from "../../../src/cli/site/read-graph-files.ts";
import { writeSite } from "../../../src/cli/site/write-site.ts";
import { leaveOutTexts } from "../../../src/export/site/graph-copy.ts";
import { printSite } from "../../../src/export/site/print-site.ts";
import { SMALL_TEXTS } from "../../fixtures/small-graph.ts";
import { writeSmallGraph } from "../graph-fixture.ts";

let folder: string;

beforeEach(async () => {
  folder = await writeSmallGraph();
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a graph is handed on with its texts as they are, and with nothing that only lies beside it", async () => {
  writeFileSync(join(folder, "graph", "text", "notes.txt"), "mine");
  writeFileSync(join(folder, "graph", ".secret"), "mine");
  const files = await readGraphFiles(join(folder, "graph"));
  const records = ["claims", "conflicts", "documents", "entities", "mentions"].map((name) => `${name}.jsonl`);
  const texts = [...SMALL_TEXTS.keys()].map((id) => `text/${id}.txt`);
  expect([...files.keys()].sort()).toEqual(["build.json", ...records, "graph.graphml", ...texts].sort());
  for (const [id, text] of SMALL_TEXTS) expect(files.get(`text/${id}.txt`)).toBe(text);
});

test("a copy without texts can be handed on again", async () => {
  const graph = leaveOutTexts(await readGraphFiles(join(folder, "graph")));
  await writeSite(join(folder, "site"), printSite(new Map(), graph), join(folder, "graph"));
  expect(await readGraphFiles(join(folder, "site", "graph"))).toEqual(graph);
});
