import { readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Source } from "../domain/document.ts";
import type { Graph } from "../domain/graph.ts";
import { sha256Of } from "../domain/ids.ts";
import { replaceFile } from "./write/replace-file.ts";

/** What an entry may lie unused before a build removes it. */
const KEPT_FOR_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

/** The graphs of single documents from earlier builds. Losing it costs time, nothing else. */
export interface Cache {
  /** Undefined where there is none, or where it is damaged. */
  find(source: Source): Promise<Graph | undefined>;
  keep(source: Source, graph: Graph): Promise<void>;
  /** Removes what no build has used for a month. */
  prune(): Promise<void>;
}

/** Nothing found, nothing kept. */
export const NO_CACHE: Cache = { find: async () => undefined, keep: async () => {}, prune: async () => {} };

/** Where the cache of the graph in `out` lies unless the user says otherwise: beside it, so that `graph/` stays clean. */
export function cacheFolder(out: string): string {
  return join(dirname(resolve(out)), ".countersign", "cache");
}

/** `makers` are the versions of all that decides what is extracted: with another one, nothing is found. */
export function openCache(folder: string, makers: readonly string[]): Cache {
  const pathOf = (source: Source): string => join(folder, `${keyOf(source, makers)}.json`);
  return {
    find: (source) => readEntry(pathOf(source), source),
    keep: (source, graph) => replaceFile(pathOf(source), sealed(JSON.stringify(graph))),
    prune: () => pruneFolder(folder),
  };
}

/** All of a source that extraction sees; its path, publisher and address are not among it. */
function keyOf(source: Source, makers: readonly string[]): string {
  const { sha256, title, published = "", language } = source.document;
  const seen = [...makers, sha256, title, published, language, source.boilerplate];
  return sha256Of(Buffer.from(JSON.stringify(seen)));
}

/** An entry is its own hash, a line end and a graph, so that half an entry is never taken for a whole one. */
async function readEntry(path: string, source: Source): Promise<Graph | undefined> {
  try {
    const content = await readFile(path, "utf8");
    const body = content.slice(content.indexOf("\n") + 1);
    if (content !== sealed(body)) return undefined;
    const now = new Date();
    await utimes(path, now, now);
    return { ...(JSON.parse(body) as Graph), documents: [source.document] };
  } catch {
    return undefined;
  }
}

function sealed(body: string): string {
  return `${sha256Of(Buffer.from(body, "utf8"))}\n${body}`;
}

async function pruneFolder(folder: string): Promise<void> {
  const oldest = Date.now() - KEPT_FOR_MILLISECONDS;
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (mtimeMs < oldest) await rm(path, { force: true });
  }
}
