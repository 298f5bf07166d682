import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_GRAPH } from "../../../src/domain/graph.ts";
import type { DocumentId } from "../../../src/domain/ids.ts";
import { verifyGraph } from "../../../src/pipeline/verify-graph.ts";
import { asideOf, draftOf } from "../../../src/pipeline/write/graph-files.ts";
import { readGraph, readText } from "../../../src/pipeline/write/read-graph.ts";
import { writeGraph } from "../../../src/pipeline/write/write-graph.ts";
import { graphs } from "../arbitraries.ts";
import { temporaryFolder, writeFiles } from "../temporary-folder.ts";
import { contentOf } from "./graph-content.ts";

const EMPTY = contentOf(EMPTY_GRAPH, new Map());

test("a graph that is written and read is the same, and so are its texts", async () => {
  const folder = join(temporaryFolder(), "graph");
  await fc.assert(
    fc.asyncProperty(graphs, async ({ graph, texts }) => {
      const build = await writeGraph(folder, contentOf(graph, texts));
      expect(await readGraph(folder)).toEqual({ graph, build });
      for (const [id, text] of texts) expect(await readText(folder, id)).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test("the same graph gives the same bytes, in whatever order its records come", async () => {
  const [a, b] = [join(temporaryFolder(), "a"), join(temporaryFolder(), "b")];
  await fc.assert(
    fc.asyncProperty(graphs, async ({ graph, texts }) => {
      await writeGraph(a, contentOf(graph, texts));
      const shuffled = { ...graph, documents: graph.documents.toReversed(), entities: graph.entities.toReversed() };
      await writeGraph(b, contentOf({ ...shuffled, mentions: graph.mentions.toReversed() }, texts));
      expect(bytesOf(b)).toEqual(bytesOf(a));
    }),
    { numRuns: 30 },
  );
});

test("the folder above a graph is made, and nothing is left beside it", async () => {
  const root = temporaryFolder();
  await writeGraph(join(root, "deep", "graph"), EMPTY);
  await writeGraph(join(root, "deep", "graph"), EMPTY);
  expect(readdirSync(join(root, "deep"))).toEqual(["graph"]);
});

test.each<[string, Record<string, string>, RegExp]>([
  ["a folder with something else in it", { "thesis.txt": "mine" }, /has no build\.json/],
  [
    "a folder with another tool's build.json",
    { "build.json": "{}", "a.txt": "mine" },
    /has no build\.json of Countersign/,
  ],
])("%s is not replaced", async (_, files, message) => {
  const folder = writeFiles(temporaryFolder(), files);
  await expect(writeGraph(folder, EMPTY)).rejects.toThrow(message);
  expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
});

test("a graph that a person has put a file into is not replaced", async () => {
  const folder = join(temporaryFolder(), "graph");
  await writeGraph(folder, EMPTY);
  writeFileSync(join(folder, "notes.md"), "mine");
  await expect(writeGraph(folder, EMPTY)).rejects.toThrow('holds "notes.md", which Countersign did not write');
});

test("a file is not replaced by a graph, and an empty folder is", async () => {
  const root = writeFiles(temporaryFolder(), { file: "mine" });
  await expect(writeGraph(join(root, "file"), EMPTY)).rejects.toThrow("is a file");
  mkdirSync(join(root, "empty"));
  await writeGraph(join(root, "empty"), EMPTY);
  expect((await readGraph(join(root, "empty"))).graph).toEqual(EMPTY_GRAPH);
});

test("a graph that a killed build put aside is read from there, and the next build takes it back", async () => {
  const folder = join(temporaryFolder(), "graph");
  const build = await writeGraph(folder, EMPTY);
  renameSync(folder, asideOf(folder));
  expect((await readGraph(folder)).build).toEqual(build);
  expect((await verifyGraph(folder)).problems).toEqual([]);
  await writeGraph(folder, EMPTY);
  expect(existsSync(asideOf(folder))).toBe(false);
});

test("drafts of builds that are gone are removed, drafts of living ones are left", async () => {
  const root = temporaryFolder();
  const folder = join(root, "graph");
  mkdirSync(draftOf(folder, 2 ** 22 + 1));
  mkdirSync(draftOf(folder, process.ppid));
  await writeGraph(folder, EMPTY);
  expect(readdirSync(root).sort()).toEqual([`.graph.new-${process.ppid}`, "graph"]);
});

test("a build that is killed at any moment leaves a whole graph", async () => {
  const [source, root] = [join(temporaryFolder(), "graph"), temporaryFolder()];
  const [sample] = fc.sample(graphs, { seed: 7, numRuns: 1 });
  if (!sample) throw new Error("fast-check gave no graph");
  await writeGraph(source, contentOf(sample.graph, sample.texts));
  const folder = join(root, "graph");
  for (let round = 0; round < 4; round += 1) {
    const child = spawn(process.execPath, ["--import", "tsx", "test/pipeline/write/write-forever.ts", source, folder]);
    await once(child.stdout, "data");
    await setTimeout(Math.random() * 120);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await verifyGraph(folder)).toMatchObject({ mentions: sample.graph.mentions.length, problems: [] });
  }
  await writeGraph(folder, EMPTY);
  expect(readdirSync(root)).toEqual(["graph"]);
});

test.each(["../build", "..%2fbuild", "", "a/b", "no\0body"])("%j is no text of a graph", async (id) => {
  const folder = join(temporaryFolder(), "graph");
  await writeGraph(folder, EMPTY);
  await expect(readText(folder, id as DocumentId)).rejects.toThrow("has no text of a document");
});

test("a folder without a graph, and a graph without a file, say the way out", async () => {
  const folder = join(temporaryFolder(), "graph");
  await expect(readGraph(folder)).rejects.toThrow(/There is no graph in .*countersign build/);
  await writeGraph(folder, EMPTY);
  renameSync(join(folder, "claims.jsonl"), join(folder, "elsewhere"));
  await expect(readGraph(folder)).rejects.toThrow(/has no claims\.jsonl.*countersign build/);
});

function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, "latin1")]));
}
