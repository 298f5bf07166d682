import { appendFile, chmod, mkdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** Entries that a prompt offers. */
const KEPT = 1000;

/** What was asked at earlier prompts. Losing it costs nothing but typing. */
export interface QueryHistory {
  /** The newest first, each in one line and once. */
  readonly entries: readonly string[];
  keep(entry: string): Promise<void>;
}

/** Where the queries over the graph in `folder` are kept: beside it, as the cache is. */
export function historyPath(folder: string): string {
  return join(dirname(resolve(folder)), ".countersign", "query-history");
}

/** A file with an entry a line, the newest last, that nobody else may read: what is asked can give a source away. */
export async function openHistory(path: string): Promise<QueryHistory> {
  const lines = await readFile(path, "utf8").catch(() => "");
  const entries = lines.split("\n").filter((line) => line !== "");
  return {
    entries: [...new Set(entries.reverse())].slice(0, KEPT),
    keep: async (entry) => {
      try {
        await mkdir(dirname(path), { recursive: true });
        await appendFile(path, `${entry}\n`, { mode: 0o600 });
        await chmod(path, 0o600);
      } catch {
        // A place that cannot be written to keeps no history; the prompt works all the same.
      }
    },
  };
}
