import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Graph } from "../../domain/graph.ts";
import type { DocumentId } from "../../domain/ids.ts";
import { BUILD_FILE, type BuildRecord, parseBuild } from "../../records/build-record.ts";
import { parseGraph, RECORD_FILES, type RecordTexts } from "../../records/graph-records.ts";
import { textFile } from "./graph-files.ts";
import { noFile, noGraph, noText } from "./messages.ts";
import { findGraphFolder } from "./replace-folder.ts";

export interface StoredGraph {
  readonly graph: Graph;
  readonly build: BuildRecord;
}

/**
 * The graph that a build wrote into `folder`.
 *
 * @throws GraphError where a file is missing, RecordError where one cannot be understood
 */
export async function readGraph(folder: string): Promise<StoredGraph> {
  const place = findGraphFolder(folder);
  const build = parseBuild(
    await readFile(join(place, BUILD_FILE), "utf8").catch(() => Promise.reject(noGraph(folder))),
  );
  const texts: Record<string, string> = {};
  for (const file of RECORD_FILES) {
    texts[file] = await readFile(join(place, file), "utf8").catch(() => Promise.reject(noFile(folder, file)));
  }
  return { graph: parseGraph(texts as RecordTexts), build };
}

/**
 * What made the graph in `folder`.
 *
 * @throws GraphError where there is none, RecordError where it cannot be understood
 */
export async function readBuild(folder: string): Promise<BuildRecord> {
  const path = join(findGraphFolder(folder), BUILD_FILE);
  return parseBuild(await readFile(path, "utf8").catch(() => Promise.reject(noGraph(folder))));
}

/**
 * The text of one document, in which all its offsets count.
 *
 * @throws GraphError where the graph has none
 */
export async function readText(folder: string, document: DocumentId): Promise<string> {
  // An id comes from a file or an address bar: it must never lead out of the folder.
  if (!/^[A-Za-z0-9]+$/.test(document)) throw noText(folder, document);
  const path = join(findGraphFolder(folder), textFile(document));
  return readFile(path, "utf8").catch(() => Promise.reject(noText(folder, document)));
}
