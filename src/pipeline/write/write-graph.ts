import type { Graph } from "../../domain/graph.ts";
import { type DocumentId, sha256Of } from "../../domain/ids.ts";
import { BUILD_FILE, type BuildRecord, printBuild } from "../../records/build-record.ts";
import { printGraph } from "../../records/graph-records.ts";
import { GRAPHML_FILE, textFile } from "./graph-files.ts";
import { replaceFolder } from "./replace-folder.ts";

/** All that goes into a graph folder. */
export interface GraphContent {
  readonly graph: Graph;
  /** The text of each document of `graph`, as read. */
  readonly texts: ReadonlyMap<DocumentId, string>;
  readonly graphml: string;
  /** The hashes of the files are added here, since only the writer knows the bytes. */
  readonly build: Omit<BuildRecord, "files">;
}

/**
 * Replaces the graph in `folder` in one step and returns what `build.json` then says.
 *
 * @throws GraphError where the folder holds something that Countersign did not write
 */
export async function writeGraph(folder: string, content: GraphContent): Promise<BuildRecord> {
  const files = new Map<string, string>(Object.entries(printGraph(content.graph)));
  for (const document of content.graph.documents) {
    const text = content.texts.get(document.id);
    if (text === undefined) throw new Error(`writeGraph: no text for the document ${document.id}`);
    files.set(textFile(document.id), text);
  }
  files.set(GRAPHML_FILE, content.graphml);
  const build: BuildRecord = { ...content.build, files: hashesOf(files) };
  await replaceFolder(folder, new Map([...files, [BUILD_FILE, printBuild(build)]]));
  return build;
}

function hashesOf(files: ReadonlyMap<string, string>): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const name of [...files.keys()].sort()) hashes[name] = sha256Of(Buffer.from(files.get(name) ?? "", "utf8"));
  return hashes;
}
