import { basename, dirname, join, resolve } from "node:path";
import type { DocumentId } from "../../domain/ids.ts";
import { BUILD_FILE } from "../../records/build-record.ts";
import { RECORD_FILES } from "../../records/graph-records.ts";

export const TEXT_FOLDER = "text";

export const GRAPHML_FILE = "graph.graphml";

/** All that a build writes at the top of a graph folder. */
export const GRAPH_ENTRIES: readonly string[] = [...RECORD_FILES, TEXT_FOLDER, BUILD_FILE, GRAPHML_FILE];

/** Where a document's text lies below the graph folder, with `/` between the parts. */
export function textFile(document: DocumentId): string {
  return `${TEXT_FOLDER}/${document}.txt`;
}

/** Where the last graph lies while a build puts the next one in its place. */
export function asideOf(folder: string): string {
  return sibling(folder, "old");
}

/** Where the process `pid` writes the next graph. */
export function draftOf(folder: string, pid: number): string {
  return sibling(folder, `new-${pid}`);
}

/** The process that writes or wrote the draft called `name`; undefined where `name` is no draft of `folder`. */
export function writerOf(folder: string, name: string): number | undefined {
  const prefix = basename(draftOf(folder, 0)).slice(0, -1);
  const digits = name.startsWith(prefix) ? name.slice(prefix.length) : "";
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}

function sibling(folder: string, ending: string): string {
  const whole = resolve(folder);
  return join(dirname(whole), `.${basename(whole)}.${ending}`);
}
