import { existsSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve, sep } from "node:path";
import type { Document } from "../domain/document.ts";
import { EMPTY_GRAPH, type Graph } from "../domain/graph.ts";
import { type DocumentId, sha256Of } from "../domain/ids.ts";
import { BUILD_FILE, type BuildRecord } from "../records/build-record.ts";
import { RECORD_FILES } from "../records/graph-records.ts";
import { RecordError } from "../records/record-error.ts";
import { READERS } from "./ingest/readers.ts";
import { findBrokenReferences } from "./write/check-references.ts";
import { type BrokenSpan, findBrokenSpans } from "./write/check-spans.ts";
import { GRAPHML_FILE, TEXT_FOLDER, textFile } from "./write/graph-files.ts";
import { readBuild, readGraph } from "./write/read-graph.ts";
import { findGraphFolder } from "./write/replace-folder.ts";

/** What was checked, and all that does not hold. A graph without problems says only what its sources say. */
export interface VerifyReport {
  readonly documents: number;
  readonly mentions: number;
  readonly quotes: number;
  /** The corpus whose files were checked too; absent where none was given or found. */
  readonly corpus?: string;
  readonly problems: readonly Problem[];
}

export interface Problem {
  /** Below the graph folder, or below the corpus. */
  readonly file: string;
  readonly what: string;
}

/**
 * Checks a graph against itself, its texts and, if they are there, its sources: every hash, every id, every mention,
 * every quote. Without `corpus` the folder `corpus` beside the graph is taken where it holds a file of this graph.
 *
 * @throws GraphError where `folder` holds no graph, RecordError where its `build.json` is none
 */
export async function verifyGraph(folder: string, corpus?: string): Promise<VerifyReport> {
  const build = await readBuild(folder);
  const { graph, problems } = await readRecords(folder);
  const sources = corpus ?? findCorpus(folder, graph);
  const quotes = graph.claims.reduce((sum, claim) => sum + claim.evidence.length, 0);
  const found = [
    ...problems,
    ...(problems.length === 0 ? findBrokenReferences(graph, build) : []),
    ...(await verifyFiles(folder, graph, build)),
    ...(await verifyTexts(folder, graph)),
    ...(sources === undefined ? [] : await verifySources(sources, graph)),
  ];
  return {
    documents: graph.documents.length,
    mentions: graph.mentions.length,
    quotes,
    ...(sources !== undefined && { corpus: sources }),
    problems: found,
  };
}

/** Records that cannot be understood are a finding, not the end of the search. */
async function readRecords(folder: string): Promise<{ readonly graph: Graph; readonly problems: readonly Problem[] }> {
  try {
    return { graph: (await readGraph(folder)).graph, problems: [] };
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return { graph: EMPTY_GRAPH, problems: [{ file: error.file, what: error.message }] };
  }
}

function findCorpus(folder: string, graph: Graph): string | undefined {
  const corpus = join(dirname(resolve(folder)), "corpus");
  return graph.documents.some((document) => existsSync(join(corpus, document.path))) ? corpus : undefined;
}

async function verifyFiles(folder: string, graph: Graph, build: BuildRecord): Promise<Problem[]> {
  const { files } = build;
  if (!files) return [{ file: BUILD_FILE, what: 'lists no hashes of files; build again with "countersign build"' }];
  const place = findGraphFolder(folder);
  const expected = [...RECORD_FILES, GRAPHML_FILE, ...graph.documents.map((document) => textFile(document.id))];
  const problems: Problem[] = [];
  for (const file of expected) {
    const bytes = await readFile(join(place, file)).catch(() => undefined);
    if (!bytes) problems.push({ file, what: "is missing" });
    else if (sha256Of(bytes) !== files[file]) problems.push({ file, what: "is not as the build wrote it" });
  }
  const texts = (await readdir(join(place, TEXT_FOLDER)).catch(() => [])).map((name) => `${TEXT_FOLDER}/${name}`);
  const strange = new Set([...texts, ...Object.keys(files)].filter((file) => !expected.includes(file)));
  return [...problems, ...[...strange].sort().map((file) => ({ file, what: "belongs to no document of this graph" }))];
}

async function verifyTexts(folder: string, graph: Graph): Promise<Problem[]> {
  const place = findGraphFolder(folder);
  const texts = new Map<DocumentId, string>();
  for (const { id } of graph.documents) {
    const text = await readFile(join(place, textFile(id)), "utf8").catch(() => undefined);
    if (text !== undefined) texts.set(id, text);
  }
  const wrongLengths = graph.documents
    .filter((document) => texts.has(document.id) && texts.get(document.id)?.length !== document.characters)
    .map(({ id, characters }) => ({ file: textFile(id), what: `should have ${characters} characters` }));
  return [
    ...wrongLengths,
    ...findBrokenSpans(graph, texts).map((broken) => toProblem(textFile(broken.document), broken)),
  ];
}

async function verifySources(corpus: string, graph: Graph): Promise<Problem[]> {
  const root = existsSync(corpus) && statSync(corpus).isFile() ? dirname(resolve(corpus)) : resolve(corpus);
  const problems: Problem[] = [];
  for (const document of graph.documents) problems.push(...(await verifySource(root, document, graph)));
  return problems;
}

async function verifySource(root: string, document: Document, graph: Graph): Promise<Problem[]> {
  const place = resolve(root, document.path);
  const bytes = place.startsWith(root + sep) ? await readFile(place).catch(() => undefined) : undefined;
  if (!bytes) return [{ file: document.path, what: `is missing from ${basename(root)}` }];
  if (sha256Of(bytes) === document.sha256) return [];
  const texts = new Map([[document.id, decode(bytes, document.path)]]);
  const broken = findBrokenSpans(graph, texts).map((span) => toProblem(document.path, span));
  return [{ file: document.path, what: "has changed since the build" }, ...broken];
}

/** What the changed source now says; nothing where it can no longer be read. */
function decode(bytes: Uint8Array, path: string): string {
  try {
    return READERS.get(extname(path).toLowerCase())?.(bytes).text ?? "";
  } catch {
    return "";
  }
}

function toProblem(file: string, broken: BrokenSpan): Problem {
  return { file, what: broken.what };
}
