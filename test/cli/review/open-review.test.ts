import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findBuildOptions, openReview } from "../../../src/cli/review/open-review.ts";
import { runCli } from "../../../src/cli/run-cli.ts";
import { nameModels } from "../../../src/pipeline/annotate/model-name.ts";
import { writeSmallGraph } from "../graph-fixture.ts";
import { openMemoryTerminal } from "../memory-terminal.ts";

let folder: string;
let graph: string;
let corpus: string;

beforeEach(async () => {
  folder = await writeSmallGraph();
  [graph, corpus] = [join(folder, "graph"), join(folder, "corpus")];
});

afterEach(() => rmSync(folder, { recursive: true }));

function setModel(model: string): void {
  const path = join(graph, "build.json");
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), model }));
}

test("a graph of another model, or of other texts, is not reviewed", async () => {
  await expect(findBuildOptions(graph, corpus)).rejects.toThrow("was built with none");
  setModel(nameModels());
  expect(await findBuildOptions(graph, corpus)).toMatchObject({
    corpus,
    out: graph,
    schema: { name: expect.any(String) },
  });
  for (const file of ["first.txt", "folder"]) rmSync(join(corpus, file), { recursive: true });
  writeFileSync(join(corpus, "other.txt"), "Kari Holm met Lars Berg.");
  await expect(findBuildOptions(graph, corpus)).rejects.toThrow("No document of");
});

test("there is nothing to review where the corpus is one text, or none", async () => {
  const build = { corpus: join(corpus, "first.txt"), out: graph, toGraphml: () => "" };
  expect(await openReview(build)).toBeUndefined();
  expect(await openReview({ ...build, corpus: join(folder, "nowhere") })).toBeUndefined();
  expect(await openReview({ ...build, corpus })).toBeDefined();
});

test("serve says no before it listens where the corpus does not fit", async () => {
  const terminal = openMemoryTerminal();
  expect(await runCli(["serve", graph, "--corpus", corpus], terminal)).toBe(2);
  expect(terminal.err()).toContain("or leave out --corpus");
});
