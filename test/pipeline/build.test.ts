import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Graph } from "../../src/domain/graph.ts";
import { sha256Of } from "../../src/domain/ids.ts";
import { type BuildOptions, type BuildResult, buildGraph, type Progress } from "../../src/pipeline/build.ts";
import { verifyGraph } from "../../src/pipeline/verify-graph.ts";
import { DEFAULT_SCHEMA } from "../../src/schema/default-schema.ts";
import { temporaryFolder, writeFiles } from "./temporary-folder.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

const PACT = "RELOS was signed by Indian Ambassador Vinay Kumar in Moscow on February 18, 2025.";
const VISIT = "Russian President Vladimir Putin will visit India on December 4, 2025, the Kremlin said.";

/** Builds `root/corpus` into `root/graph` with the cache in `root/cache`. */
function build(root: string, files: Files, options: Partial<BuildOptions> = {}): Promise<BuildResult> {
  const corpus = writeFiles(join(root, "corpus"), files);
  const paths = { corpus, out: join(root, "graph"), cache: join(root, "cache") };
  return buildGraph({ ...paths, toGraphml: () => "<graphml/>\n", ...options }, () => {});
}

function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, "latin1")]));
}

test("a folder of texts becomes a graph whose words all stand in them", async () => {
  const root = temporaryFolder();
  const { graph, build: record } = await build(root, { "pact.txt": PACT, "visit.md": VISIT });
  expect(graph.documents.map((document) => document.path).sort()).toEqual(["pact.txt", "visit.md"]);
  expect(graph.entities.map((entity) => entity.name)).toContain("Vinay Kumar");
  expect(graph.claims.length).toBeGreaterThan(0);
  expect(record.counts.mentions).toBe(graph.mentions.length);
  expect((await verifyGraph(join(root, "graph"))).problems).toEqual([]);
});

test("a second build of the same texts extracts nothing and writes the same bytes", async () => {
  const root = temporaryFolder();
  const files = { "pact.txt": PACT, "visit.txt": VISIT };
  expect(await build(root, files)).toMatchObject({ extracted: 2, cached: 0 });
  const first = bytesOf(join(root, "graph"));
  expect(await build(root, files)).toMatchObject({ extracted: 0, cached: 2 });
  expect(bytesOf(join(root, "graph"))).toEqual(first);
});

test("only what has changed is extracted again: a text, its date, not its name", async () => {
  const root = temporaryFolder();
  await build(root, { "pact.txt": PACT, "visit.txt": VISIT });
  expect(await build(root, { "visit.txt": `${VISIT} He left.` })).toMatchObject({ extracted: 1, cached: 1 });
  expect(await build(root, { "sources.yaml": "pact.txt: {publisher: TASS}" })).toMatchObject({
    extracted: 0,
    cached: 2,
  });
  const dated = await build(root, { "sources.yaml": "pact.txt: {publisher: TASS, published: 2025-12}" });
  expect(dated).toMatchObject({ extracted: 1, cached: 1 });
});

test("with another schema nothing comes from the cache", async () => {
  const root = temporaryFolder();
  await build(root, { "pact.txt": PACT });
  const schema = { ...DEFAULT_SCHEMA, predicates: DEFAULT_SCHEMA.predicates.slice(1) };
  expect(await build(root, {}, { schema })).toMatchObject({ extracted: 1, cached: 0 });
});

test("a damaged entry of the cache is ignored and made again", async () => {
  const root = temporaryFolder();
  const first = await build(root, { "pact.txt": PACT });
  const [entry = ""] = readdirSync(join(root, "cache"));
  const whole = readFileSync(join(root, "cache", entry), "utf8");
  for (const content of ["", whole.slice(0, -1), whole.replace("Kumar", "Kumat"), `${"0".repeat(64)}\n{}`]) {
    writeFileSync(join(root, "cache", entry), content);
    expect(await build(root, {})).toMatchObject({ extracted: 1, graph: first.graph });
    expect(readFileSync(join(root, "cache", entry), "utf8")).toBe(whole);
  }
});

test("without a cache every build extracts, and the graph is the same", async () => {
  const root = temporaryFolder();
  const corpus = writeFiles(join(root, "corpus"), { "pact.txt": PACT });
  const run = (out: string) => buildGraph({ corpus, out: join(root, out), toGraphml: () => "" }, () => {});
  expect(await run("a")).toMatchObject({ extracted: 1 });
  expect(await run("b")).toMatchObject({ extracted: 1, cached: 0 });
  expect(bytesOf(join(root, "a"))).toEqual(bytesOf(join(root, "b")));
  expect(readdirSync(root).sort()).toEqual(["a", "b", "corpus"]);
});

test("neither the order in which files were made nor where they lie changes a byte", async () => {
  const [one, two] = [temporaryFolder(), temporaryFolder()];
  await build(one, { "a.txt": PACT, "b.txt": VISIT, "c.txt": "India and Russia will hold a summit in New Delhi." });
  await build(two, { "c.txt": "India and Russia will hold a summit in New Delhi.", "b.txt": VISIT, "a.txt": PACT });
  expect(bytesOf(join(two, "graph"))).toEqual(bytesOf(join(one, "graph")));
  expect(JSON.stringify(bytesOf(join(one, "graph")))).not.toContain(one);
});

test("documents in another language are kept and can be searched, not extracted", async () => {
  const root = temporaryFolder();
  const french =
    "Le président français Emmanuel Macron a signé l'accord avec l'Inde mardi à New Delhi, a annoncé l'Élysée. " +
    "Les deux pays veulent renforcer leur coopération dans le domaine de la défense et de l'énergie.";
  const result = await build(root, { "fr.txt": french, "en.txt": PACT });
  expect(result.otherLanguages.map((document) => [document.path, document.language])).toEqual([["fr.txt", "fr"]]);
  expect(result.build.counts.otherLanguages).toBe(1);
  const [id] = result.otherLanguages.map((document) => document.id);
  expect(readFileSync(join(root, "graph", "text", `${id}.txt`), "utf8")).toBe(french);
  expect(result.graph.mentions.some((mention) => mention.document === id)).toBe(false);
});

test.each<[string, (text: string) => Uint8Array]>([
  ["UTF-8 with a byte order mark", (text) => Buffer.from(`\ufeff${text}`)],
  ["UTF-16", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["Latin-1", (text) => Buffer.from(text, "latin1")],
  ["CRLF", (text) => Buffer.from(text.replaceAll("\n", "\r\n"))],
])("%s gives the same mentions as UTF-8", async (_, encode) => {
  const text = `Pacte signé\n\n${PACT}\n\n${VISIT}\n`;
  const [plain, other] = [temporaryFolder(), temporaryFolder()];
  const expected = await build(plain, { "a.txt": text });
  const found = await build(other, { "a.txt": encode(text) });
  expect(found.graph.mentions.map(({ text, rule }) => [text, rule])).toEqual(
    expected.graph.mentions.map(({ text, rule }) => [text, rule]),
  );
  expect((await verifyGraph(join(other, "graph"))).problems).toEqual([]);
});

test("any strings build without a throw, twice to the same bytes, and what they give can be verified", async () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ unit: "grapheme", maxLength: 300 }),
  );
  const news = fc.array(
    fc.constantFrom(PACT, VISIT, "\n", "Advertisement", "×", "“", "RELOS", " ", "’s", "\r\n", "\u2028"),
    {
      maxLength: 12,
    },
  );
  const strings = fc.array(
    fc.oneof(
      anything,
      news.map((parts) => parts.join(" ")),
    ),
    { minLength: 1, maxLength: 15 },
  );
  await fc.assert(
    fc.asyncProperty(strings, async (contents) => {
      const root = temporaryFolder();
      await build(root, Object.fromEntries(contents.map((content, index) => [`${index}.txt`, content])));
      const first = bytesOf(join(root, "graph"));
      expect((await verifyGraph(join(root, "graph"))).problems).toEqual([]);
      await build(root, {}, { cache: join(root, "other-cache") });
      expect(bytesOf(join(root, "graph"))).toEqual(first);
    }),
    { numRuns: 15 },
  );
});

const WORDS = (text: string, words: string): string =>
  `{document: ${sha256Of(Buffer.from(text))}, start: ${text.indexOf(words)}, end: ${text.indexOf(words) + words.length}, text: ${words}}`;
const DECIDED = "  who: Ana\n  when: 2025-12-03\n";

test("what people decided holds at every build, without reading a text again, and is reported where it meets nothing", async () => {
  const root = temporaryFolder();
  const files = { "pact.txt": PACT, "visit.txt": VISIT };
  const plain = await build(root, files);
  const place = `- verdict: is a Place\n  a: ${WORDS(PACT, "Vinay Kumar")}\n${DECIDED}`;
  const gone = `- verdict: is a Place\n  a: ${WORDS("Paris.", "Paris")}\n${DECIDED}`;
  const decided = await build(root, { "decisions.yaml": place + gone });
  expect(decided).toMatchObject({ extracted: 0, cached: 2, skipped: [] });
  const typeOf = (graph: Graph) => graph.entities.find(({ name }) => name === "Vinay Kumar")?.type;
  expect([typeOf(plain.graph), typeOf(decided.graph)]).toEqual(["Person", "Place"]);
  expect(decided.unmatched.map(({ decision, problem }) => [decision.line, problem])).toEqual([
    [5, "no document of the corpus has these bytes"],
  ]);
  expect(decided.build.decisions).toEqual({
    applied: 1,
    unmatched: [
      { decision: "is a Place, “Paris” (Ana, 2025-12-03)", reason: "no document of the corpus has these bytes" },
    ],
  });
  expect((await verifyGraph(join(root, "graph"))).problems).toEqual([]);
  const first = bytesOf(join(root, "graph"));
  await build(root, { "decisions.yaml": `# turned round\n${gone}${place}` });
  expect(bytesOf(join(root, "graph"))).toEqual(first);
  await build(root, { "decisions.yaml": "" });
  expect((await build(root, {})).graph).toEqual(plain.graph);
});

test("a decisions.yaml that cannot be used stops the build before anything is read", async () => {
  const root = temporaryFolder();
  await expect(build(root, { "pact.txt": PACT, "decisions.yaml": "- same" })).rejects.toThrow("decisions.yaml, line 1");
  expect(existsSync(join(root, "cache"))).toBe(false);
});

test("a folder that is not a graph is refused before anything is read", async () => {
  const root = temporaryFolder();
  writeFiles(join(root, "graph"), { "thesis.txt": "mine" });
  await expect(build(root, { "pact.txt": PACT })).rejects.toThrow("is not replaced");
  expect(existsSync(join(root, "cache"))).toBe(false);
});

test("progress names each stage in order and counts the documents", async () => {
  const root = temporaryFolder();
  const corpus = writeFiles(join(root, "corpus"), { "pact.txt": PACT, "visit.txt": VISIT });
  const seen: Progress[] = [];
  await buildGraph({ corpus, out: join(root, "graph"), toGraphml: () => "" }, (progress) => seen.push(progress));
  expect(seen.map(({ stage, done, total }) => `${stage} ${done}/${total}`)).toEqual([
    "read 0/1",
    "extract 0/2",
    "fuse 0/1",
    "write 0/1",
    "write 1/1",
  ]);
});

test("a large corpus is read in batches, and progress counts what is done", async () => {
  const root = temporaryFolder();
  const long = (name: string): string => `${name} is quiet.\n${"Advertisement\n".repeat(25_000)}`;
  const corpus = writeFiles(join(root, "corpus"), { "a.txt": long("Delhi"), "b.txt": long("Pune"), "c.txt": PACT });
  const seen: string[] = [];
  const result = await buildGraph(
    { corpus, out: join(root, "graph"), toGraphml: () => "" },
    ({ stage, done, total }) => {
      if (stage === "extract") seen.push(`${done}/${total}`);
    },
  );
  expect(seen).toEqual(["0/3", "1/3"]);
  expect(result.extracted).toBe(3);
});
