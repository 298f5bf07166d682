import { applyDecisions } from "../decisions/apply-decisions.ts";
import type { FiledDecision } from "../decisions/decision.ts";
import type { Matched } from "../decisions/match-decisions.ts";
import { readDecisions } from "../decisions/read-decisions.ts";
import { recordDecisions } from "../decisions/record-decisions.ts";
import { type Document, isExtracted, type Source } from "../domain/document.ts";
import type { Graph } from "../domain/graph.ts";
import { sha256Of } from "../domain/ids.ts";
import type { Knowledge } from "../lexicon/knowledge.ts";
import { readLexicon } from "../lexicon/lexicon.ts";
import type { BuildCounts, BuildRecord, SkippedFile } from "../records/build-record.ts";
import { DEFAULT_SCHEMA } from "../schema/default-schema.ts";
import { indexSchema, type Schema, type SchemaData } from "../schema/schema.ts";
import { nameModels } from "./annotate/model-name.ts";
import type { NameModel } from "./annotate/open-name-model.ts";
import { type Cache, NO_CACHE, openCache } from "./cache.ts";
import { hashCode, readVersion } from "./code-version.ts";
import { fuse } from "./fuse/fuse.ts";
import { type Corpus, readSources } from "./ingest/read-sources.ts";
import { checkReplaceable } from "./write/replace-folder.ts";
import { writeGraph } from "./write/write-graph.ts";

/** How much the model reads at once, in UTF-16 code units; also what a killed build has to read again. */
const BATCH = 500_000;

export interface BuildOptions {
  /** A folder of texts, or one text. */
  readonly corpus: string;
  /** Where the graph goes; a graph that is there is replaced, anything else is refused. */
  readonly out: string;
  /** The default schema if absent. */
  readonly schema?: SchemaData;
  /** Where to keep the graphs of single documents, see `cacheFolder`; nowhere if absent. */
  readonly cache?: string;
  /** Finds the names instead of the bundled model. */
  readonly nameModel?: NameModel;
  /** Prints `graph.graphml`; passed in, since the pipeline knows no formats. */
  readonly toGraphml: (graph: Graph, schema: Schema) => string;
}

/** How far a build is: documents, or 0 of 1 and 1 of 1 where it takes all of them at once. */
export interface Progress {
  readonly stage: "read" | "extract" | "fuse" | "write";
  readonly done: number;
  readonly total: number;
}

/** Hears how far a build is; the build waits for what it returns, so that others have their turn. */
export type Report = (progress: Progress) => unknown;

/** All documents of a corpus as the rules read them, before anybody's decisions. */
export interface Draft {
  readonly corpus: Corpus;
  /** Not in English, and so not extracted. */
  readonly others: readonly Source[];
  /** How many documents were read by the model, and how many graphs came from the cache instead. */
  readonly extracted: number;
  readonly cached: number;
  /** The graph that a build makes of it under these decisions. @throws DecisionsError where they contradict each other */
  fuse(decisions: readonly FiledDecision[]): { readonly graph: Graph; readonly matched: readonly Matched[] };
}

export interface BuildResult {
  readonly graph: Graph;
  readonly build: BuildRecord;
  readonly skipped: readonly SkippedFile[];
  /** Decisions that meet nothing any more. */
  readonly unmatched: readonly Matched[];
  /** Kept and searchable, but not extracted, since they are not in English. */
  readonly otherLanguages: readonly Document[];
  /** How many documents were read by the model, and how many graphs came from the cache instead. */
  readonly extracted: number;
  readonly cached: number;
  readonly seconds: number;
}

/**
 * From a folder of texts to a graph on disk.
 *
 * @throws IngestError where `corpus` or its `sources.yaml` cannot be used, DecisionsError where its `decisions.yaml` cannot,
 * GraphError where `out` cannot
 */
export async function buildGraph(options: BuildOptions, report: Report): Promise<BuildResult> {
  const started = performance.now();
  await checkReplaceable(options.out);
  const schema = indexSchema(schemaOf(options));
  await report({ stage: "read", done: 0, total: 1 });
  const decisions = await readDecisions(options.corpus, schema);
  const draft = await readDraft(options, report);
  await report({ stage: "fuse", done: 0, total: 1 });
  const { graph, matched } = draft.fuse(decisions);
  await report({ stage: "write", done: 0, total: 1 });
  const build = await write({ graph, corpus: draft.corpus, schema, decisions: matched }, options);
  await report({ stage: "write", done: 1, total: 1 });
  return {
    graph,
    build,
    skipped: draft.corpus.skipped,
    unmatched: matched.filter(({ problem }) => problem !== undefined),
    otherLanguages: draft.others.map((source) => source.document),
    extracted: draft.extracted,
    cached: draft.cached,
    seconds: (performance.now() - started) / 1000,
  };
}

/**
 * Reads a corpus as a build does, and writes nothing but the cache.
 *
 * @throws IngestError where `corpus` or its `sources.yaml` cannot be used
 */
export async function readDraft(options: BuildOptions, report: Report): Promise<Draft> {
  const knowledge: Knowledge = { schema: indexSchema(schemaOf(options)), lexicon: readLexicon() };
  const corpus = await readSources(options.corpus, options.out);
  const english = corpus.sources.filter(({ document }) => isExtracted(document));
  const others = corpus.sources.filter(({ document }) => !isExtracted(document));
  const { graphs, cached } = await extractSources(english, knowledge, options, report);
  const documents = [...graphs, ...others.map(toEmptyGraph)];
  const fuseAsDecided = (decisions: readonly FiledDecision[]) => {
    const { graphs, links, matched } = applyDecisions(decisions, documents, knowledge.schema);
    return { graph: fuse(graphs, knowledge, links), matched };
  };
  return { corpus, others, extracted: english.length - cached, cached, fuse: fuseAsDecided };
}

function schemaOf(options: BuildOptions): SchemaData {
  return options.schema ?? DEFAULT_SCHEMA;
}

/** What a build has made before it is written. */
interface Made {
  readonly graph: Graph;
  readonly corpus: Corpus;
  readonly schema: Schema;
  readonly decisions: readonly Matched[];
}

function write({ graph, corpus, schema, decisions }: Made, options: BuildOptions): Promise<BuildRecord> {
  return writeGraph(options.out, {
    graph,
    texts: new Map(corpus.sources.map((source) => [source.document.id, source.text])),
    graphml: options.toGraphml(graph, schema),
    build: {
      version: readVersion(),
      model: nameModels(options.nameModel),
      schema: schemaOf(options),
      options: {},
      counts: countGraph(graph),
      skipped: corpus.skipped,
      ...(decisions.length > 0 && { decisions: recordDecisions(decisions) }),
    },
  });
}

function chooseCache(options: BuildOptions): Cache {
  if (options.cache === undefined) return NO_CACHE;
  const schema = sha256Of(Buffer.from(JSON.stringify(schemaOf(options))));
  return openCache(options.cache, [nameModels(options.nameModel), schema, hashCode()]);
}

async function extractSources(
  sources: readonly Source[],
  knowledge: Knowledge,
  options: BuildOptions,
  report: Report,
): Promise<{ readonly graphs: readonly Graph[]; readonly cached: number }> {
  const cache = chooseCache(options);
  const graphs: Graph[] = [];
  const missing: Source[] = [];
  // One after the other: a large corpus at once would need more open files than a process may have.
  for (const source of sources) {
    const graph = await cache.find(source);
    if (graph) graphs.push(graph);
    else missing.push(source);
  }
  const cached = graphs.length;
  let done = 0;
  for (const batch of toBatches(missing)) {
    await report({ stage: "extract", done, total: missing.length });
    // Imported only here: a build that finds all in the cache never loads the model.
    const { extractAll } = await import("./pipeline.ts");
    const extracted = await extractAll(batch, knowledge, options.nameModel);
    await Promise.all(batch.map((source, index) => cache.keep(source, extracted[index] as Graph)));
    graphs.push(...extracted);
    done += batch.length;
  }
  await cache.prune();
  return { graphs, cached };
}

/** In their order, each batch as full as may be; a longer document has one of its own. */
function toBatches(sources: readonly Source[]): readonly (readonly Source[])[] {
  const batches: Source[][] = [];
  let room = 0;
  for (const source of sources) {
    room -= source.document.characters;
    const batch = batches.at(-1);
    if (batch && room >= 0) batch.push(source);
    else {
      batches.push([source]);
      room = BATCH - source.document.characters;
    }
  }
  return batches;
}

function toEmptyGraph(source: Source): Graph {
  return { documents: [source.document], entities: [], mentions: [], claims: [], conflicts: [] };
}

function countGraph(graph: Graph): BuildCounts {
  return {
    documents: graph.documents.length,
    otherLanguages: graph.documents.filter((document) => !isExtracted(document)).length,
    entities: graph.entities.length,
    mentions: graph.mentions.length,
    claims: graph.claims.length,
    evidence: graph.claims.reduce((sum, claim) => sum + claim.evidence.length, 0),
    conflicts: graph.conflicts.length,
  };
}
