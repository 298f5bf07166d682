import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { GraphFiles } from "../../export/site/graph-copy.ts";
import { GRAPHML_FILE, textFile } from "../../pipeline/write/graph-files.ts";
import { readGraph, readText } from "../../pipeline/write/read-graph.ts";
import { findGraphFolder } from "../../pipeline/write/replace-folder.ts";
import { BUILD_FILE } from "../../records/build-record.ts";
import { RECORD_FILES } from "../../records/graph-records.ts";

/**
 * Every file of the graph in `folder` that a page may ask for, as it lies there, and nothing else of that folder.
 *
 * @throws GraphError where a file is missing, RecordError where one cannot be understood
 */
export async function readGraphFiles(folder: string): Promise<GraphFiles> {
  const { graph, build } = await readGraph(folder);
  const files = new Map<string, string>();
  for (const name of [BUILD_FILE, ...RECORD_FILES]) files.set(name, await readPlain(folder, name));
  const graphml = await readPlain(folder, GRAPHML_FILE).catch(() => undefined);
  if (graphml !== undefined) files.set(GRAPHML_FILE, graphml);
  if (build.withoutTexts) return files;
  for (const { id } of graph.documents) files.set(textFile(id), await readText(folder, id));
  return files;
}

function readPlain(folder: string, name: string): Promise<string> {
  return readFile(join(findGraphFolder(folder), name), "utf8");
}
