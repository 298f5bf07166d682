// How fast a whole build is, on one core: words a second, the share of each stage, and time against length. Figures, no verdict.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import type { Source } from "../src/domain/document.ts";
import type { Graph } from "../src/domain/graph.ts";
import type { Sentence } from "../src/domain/sentence.ts";
import { toGraphml } from "../src/export/graphml.ts";
import type { Knowledge } from "../src/lexicon/knowledge.ts";
import { readLexicon } from "../src/lexicon/lexicon.ts";
import { annotate } from "../src/pipeline/annotate/annotate.ts";
import { fuse } from "../src/pipeline/fuse/fuse.ts";
import { readSources } from "../src/pipeline/ingest/read-sources.ts";
import { recognise } from "../src/pipeline/recognise/recognise.ts";
import { relate } from "../src/pipeline/relate/relate.ts";
import { resolve } from "../src/pipeline/resolve/resolve.ts";
import { writeGraph } from "../src/pipeline/write/write-graph.ts";
import { DEFAULT_SCHEMA } from "../src/schema/default-schema.ts";
import { indexSchema } from "../src/schema/schema.ts";

const CORPUS = "corpus";

/** How often the corpus is repeated. */
const TIMES = [1, 2, 4, 8] as const;

const STAGES = ["ingest", "annotate", "recognise", "resolve", "relate", "fuse", "write"] as const;

/** What each stage took of the processor, in seconds. */
type Spent = Record<(typeof STAGES)[number], number>;

/** A stage is called more than linear where a word costs so many times more in the longest text than in the one of a quarter of it … */
const GROWTH = 1.5;
/** … and takes so many seconds there that this is no noise. */
const NOTABLE = 0.2;

const knowledge: Knowledge = { schema: indexSchema(DEFAULT_SCHEMA), lexicon: readLexicon() };
const texts = readdirSync(CORPUS)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(CORPUS, name), "utf8"));
const words = texts.join(" ").split(/\s+/).length;

console.log(`machine    ${cpus()[0]?.model}, Node ${process.version}; seconds are the processor's, on all threads`);
console.log(`corpus     ${texts.length} documents, ${words} words`);
// Loads the model and lets the machine compile what runs often.
await build(texts);
await build(texts);

const documents = await measure("as documents", (times) => copies(times));
await measure("as one document", (times) => [copies(times).join("\n\n")]);
printShares(documents.at(-1) ?? fail(), TIMES.at(-1) ?? 1);

/** The corpus so many times; each copy says which it is, since the same bytes are read once. */
function copies(times: number): readonly string[] {
  return Array.from({ length: times }, (_, copy) => texts.map((text) => `${text}\n\nCopy ${copy}.\n`)).flat();
}

async function measure(title: string, textsOf: (times: number) => readonly string[]): Promise<readonly Spent[]> {
  console.log(`\n${title.padEnd(15)} ${TIMES.map((times) => `× ${times}`.padStart(10)).join("")}   µs a word`);
  const spent: Spent[] = [];
  for (const times of TIMES) spent.push(await build(textsOf(times)));
  for (const stage of STAGES)
    printGrowth(
      stage,
      spent.map((each) => each[stage]),
    );
  printGrowth("all", spent.map(total));
  return spent;
}

function printGrowth(stage: string, seconds: readonly number[]): void {
  const each = seconds.map((time, index) => (time / (words * (TIMES[index] ?? 1))) * 1e6);
  const [, quarter = 0, , whole = 0] = each;
  const isMore = whole > quarter * GROWTH && (seconds.at(-1) ?? 0) > NOTABLE;
  const cells = each.map((time) => time.toFixed(1).padStart(10)).join("");
  console.log(`${stage.padEnd(15)} ${cells}${isMore ? "   MORE THAN LINEAR" : ""}`);
}

function printShares(spent: Spent, times: number): void {
  const seconds = total(spent);
  const shares = STAGES.map((stage) => `${stage} ${((spent[stage] / seconds) * 100).toFixed(1)} %`);
  console.log(`\nthroughput ${Math.round((words * times) / seconds)} words a second on one core`);
  console.log(`shares     ${shares.join(" · ")}`);
}

function total(spent: Spent): number {
  return STAGES.reduce((sum, stage) => sum + spent[stage], 0);
}

/** From files to files, stage by stage, in a folder that is gone afterwards. */
async function build(contents: readonly string[]): Promise<Spent> {
  const folder = mkdtempSync(join(tmpdir(), "countersign-bench-"));
  try {
    for (const [index, content] of contents.entries()) writeFileSync(join(folder, `${index}.txt`), content);
    return await buildFolder(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function buildFolder(folder: string): Promise<Spent> {
  const spent: Spent = { ingest: 0, annotate: 0, recognise: 0, resolve: 0, relate: 0, fuse: 0, write: 0 };
  const { sources } = await timed(spent, "ingest", () => readSources(folder, ""));
  const annotated = await timed(spent, "annotate", () => annotate(sources));
  const graphs: Graph[] = [];
  for (const [index, source] of sources.entries()) graphs.push(await extract(source, annotated[index] ?? [], spent));
  const graph = await timed(spent, "fuse", () => fuse(graphs, knowledge));
  await timed(spent, "write", () => write(join(folder, "graph"), graph, sources));
  return spent;
}

/** As `extract` of the pipeline, with a clock for each stage. */
async function extract(source: Source, sentences: readonly Sentence[], spent: Spent): Promise<Graph> {
  const candidates = await timed(spent, "recognise", () => recognise(source, sentences, knowledge));
  const resolved = await timed(spent, "resolve", () => resolve(source, sentences, candidates, knowledge));
  const claims = await timed(spent, "relate", () => relate(source, sentences, resolved, knowledge));
  return { documents: [source.document], ...resolved, claims, conflicts: [] };
}

async function timed<T>(spent: Spent, stage: keyof Spent, work: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  spent[stage] += (user + system) / 1e6;
  return result;
}

function write(folder: string, graph: Graph, sources: readonly Source[]): Promise<unknown> {
  return writeGraph(folder, {
    graph,
    texts: new Map(sources.map(({ document, text }) => [document.id, text])),
    graphml: toGraphml(graph, knowledge.schema),
    build: {
      version: "bench",
      model: "bench",
      schema: DEFAULT_SCHEMA,
      options: {},
      counts: {
        documents: graph.documents.length,
        otherLanguages: 0,
        entities: graph.entities.length,
        mentions: graph.mentions.length,
        claims: graph.claims.length,
        evidence: 0,
        conflicts: graph.conflicts.length,
      },
      skipped: [],
    },
  });
}

function fail(): never {
  throw new Error("nothing was measured");
}
