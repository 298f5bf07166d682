import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Graph } from "../../src/domain/graph.ts";
import type { DocumentId, EntityId } from "../../src/domain/ids.ts";
import { verifyGraph } from "../../src/pipeline/verify-graph.ts";
import { textFile } from "../../src/pipeline/write/graph-files.ts";
import { writeGraph } from "../../src/pipeline/write/write-graph.ts";
import { graphs } from "./arbitraries.ts";
import { temporaryFolder, writeFiles } from "./temporary-folder.ts";
import { contentOf } from "./write/graph-content.ts";

interface Stored {
  readonly graph: Graph;
  readonly texts: ReadonlyMap<DocumentId, string>;
}

/** A graph and its corpus side by side, as in a checkout. */
async function store(root: string, { graph, texts }: Stored): Promise<string> {
  for (const { id, path } of graph.documents) writeFiles(join(root, "corpus"), { [path]: texts.get(id) ?? "" });
  await writeGraph(join(root, "graph"), contentOf(graph, texts));
  return join(root, "graph");
}

test("a graph as a build wrote it has no problem, and its mentions and quotes are counted", async () => {
  await fc.assert(
    fc.asyncProperty(graphs, async (stored) => {
      const root = temporaryFolder();
      const report = await verifyGraph(await store(root, stored));
      const count = stored.graph.documents.length;
      expect(report).toEqual({
        documents: count,
        mentions: count,
        quotes: count,
        corpus: join(root, "corpus"),
        problems: [],
      });
    }),
    { numRuns: 30 },
  );
});

const flips = fc.record({ stored: graphs, file: fc.nat(), byte: fc.nat(), to: fc.integer({ min: 1, max: 255 }) });

test("any byte of a stored text or of a source that changes is found, and its file named", async () => {
  await fc.assert(
    fc.asyncProperty(flips, fc.constantFrom("graph", "corpus"), async ({ stored, file, byte, to }, where) => {
      const root = temporaryFolder();
      const graph = await store(root, stored);
      const document = stored.graph.documents[file % stored.graph.documents.length];
      const name = where === "graph" ? textFile(document?.id as DocumentId) : (document?.path ?? "");
      flip(join(root, where, name), byte, to);
      const { problems } = await verifyGraph(graph, join(root, "corpus"));
      expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([name]));
    }),
    { numRuns: 100 },
  );
});

test.each(["documents.jsonl", "entities.jsonl", "mentions.jsonl", "claims.jsonl", "conflicts.jsonl", "graph.graphml"])(
  "a byte more in %s is found",
  async (file) => {
    const graph = await store(temporaryFolder(), sample());
    appendFileSync(join(graph, file), "\n");
    expect((await verifyGraph(graph)).problems).toEqual([{ file, what: "is not as the build wrote it" }]);
  },
);

test("a changed word names the quotes and mentions that no longer hold, in the text and in the source", async () => {
  const root = temporaryFolder();
  const stored = sample();
  const graph = await store(root, stored);
  const [evidence] = stored.graph.claims[0]?.evidence ?? [];
  const document = stored.graph.documents.find(({ id }) => id === evidence?.document);
  const text = stored.texts.get(evidence?.document as DocumentId) ?? "";
  const changed = `${text.slice(0, evidence?.start)}\u0001${text.slice((evidence?.start ?? 0) + 1)}`;
  writeFileSync(join(graph, textFile(evidence?.document as DocumentId)), changed);
  writeFileSync(join(root, "corpus", document?.path ?? ""), text.slice(0, -1));
  const { problems } = await verifyGraph(graph);
  const ofText = problems.filter((problem) => problem.file.startsWith("text/")).map((problem) => problem.what);
  expect(ofText.some((what) => what.startsWith(`quote of ${stored.graph.claims[0]?.id} at `))).toBe(true);
  expect(ofText.some((what) => what.startsWith("mention of "))).toBe(true);
  expect(problems).toContainEqual({ file: document?.path, what: "has changed since the build" });
});

test("a text or source that is gone, and a text of nobody, are found", async () => {
  const root = temporaryFolder();
  const stored = sample();
  const graph = await store(root, stored);
  const document = stored.graph.documents[0];
  rmSync(join(graph, textFile(document?.id as DocumentId)));
  rmSync(join(root, "corpus", document?.path ?? ""));
  writeFiles(join(graph, "text"), { "nobody.txt": "words" });
  const { problems } = await verifyGraph(graph, join(root, "corpus"));
  expect(problems).toContainEqual({ file: textFile(document?.id as DocumentId), what: "is missing" });
  expect(problems).toContainEqual({ file: document?.path, what: "is missing from corpus" });
  expect(problems).toContainEqual({ file: "text/nobody.txt", what: "belongs to no document of this graph" });
});

test("an id that leads nowhere is found", async () => {
  const { graph, texts } = sample();
  const mentions = graph.mentions.map((mention) => ({ ...mention, entity: "enobody" as EntityId }));
  const { problems } = await verifyGraph(await store(temporaryFolder(), { graph: { ...graph, mentions }, texts }));
  expect(problems[0]).toEqual({
    file: "mentions.jsonl",
    what: 'a mention names the entity "enobody", which is not there',
  });
});

test("a line that is no record is found, and the rest is still checked", async () => {
  const graph = await store(temporaryFolder(), sample());
  appendFileSync(join(graph, "entities.jsonl"), "{\n");
  const files = (await verifyGraph(graph)).problems.map((problem) => problem.file);
  expect(files.filter((file) => file === "entities.jsonl")).toHaveLength(2);
});

test("a path that leads out of the corpus is not read", async () => {
  const { graph, texts } = sample();
  const root = temporaryFolder();
  const folder = await store(root, { graph, texts });
  const documents = graph.documents.map((document) => ({ ...document, path: "../../../etc/passwd" }));
  await writeGraph(folder, contentOf({ ...graph, documents }, texts));
  const { problems } = await verifyGraph(folder, join(root, "corpus"));
  expect(problems[0]).toEqual({ file: "../../../etc/passwd", what: "is missing from corpus" });
});

test("without a corpus the sources are not checked, and a corpus of other texts is not taken for it", async () => {
  const root = temporaryFolder();
  const graph = await store(root, sample());
  rmSync(join(root, "corpus"), { recursive: true });
  writeFiles(join(root, "corpus"), { "other.txt": "Other words." });
  const report = await verifyGraph(graph);
  expect(report.corpus).toBeUndefined();
  expect(report.problems).toEqual([]);
});

function sample(): Stored {
  const [stored] = fc.sample(graphs, { seed: 7, numRuns: 1 });
  if (!stored) throw new Error("sample: fast-check gave no graph");
  return stored;
}

function flip(path: string, byte: number, to: number): void {
  const bytes = readFileSync(path);
  const at = byte % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ to;
  writeFileSync(path, bytes);
}
