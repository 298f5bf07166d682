import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { distance } from "fastest-levenshtein";
import { badSources, cannotOpen, notYaml, sourceMissing } from "./messages.ts";
import { isDate } from "./parse-date.ts";

/** What a person says about a source in `sources.yaml`. */
export interface SourceEntry {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: string;
}

/** By path below the corpus. */
export type SourceList = ReadonlyMap<string, SourceEntry>;

export const SOURCES_FILE = "sources.yaml";

/** A name that is further from what was written, in edits, is no help. */
const FARTHEST = 8;

/**
 * What `sources.yaml` in `folder` says; nothing where there is none.
 *
 * @throws IngestError where it cannot be understood
 */
export async function readSourceList(folder: string): Promise<SourceList> {
  try {
    return await parseSourceList(await readFile(join(folder, SOURCES_FILE), "utf8"));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return new Map();
    throw (error as NodeJS.ErrnoException).syscall
      ? badSources("the file", cannotOpen(code ?? "unknown").message)
      : error;
  }
}

/**
 * Throws where an entry names a file that is not among `paths`: a misspelt name would otherwise lose its date in silence.
 *
 * @throws IngestError
 */
export function checkPaths(list: SourceList, paths: readonly string[]): void {
  const known = new Set(paths);
  const missing = [...list.keys()].find((path) => !known.has(path));
  if (missing !== undefined) throw sourceMissing(missing, findNearest(missing, paths));
}

function findNearest(name: string, paths: readonly string[]): string | undefined {
  const near = paths.map((path) => ({ path, edits: distance(name, path) })).sort((a, b) => a.edits - b.edits)[0];
  return near && near.edits <= FARTHEST ? near.path : undefined;
}

async function parseSourceList(text: string): Promise<SourceList> {
  // Only corpora with such a file wait for these two libraries.
  const [{ parse }, v] = await Promise.all([import("yaml"), import("valibot")]);
  let tree: unknown;
  try {
    tree = parse(text) ?? {};
  } catch (error) {
    throw notYaml(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  }
  const words = v.pipe(v.string(), v.trim(), v.minLength(1, "expected some words"));
  const year = v.pipe(v.number(), v.integer(), v.transform(String));
  const published = v.pipe(
    v.union([v.string(), year]),
    v.check(isDate, "expected a date as 2025-12-02, 2025-12 or 2025"),
  );
  const url = v.pipe(
    v.string(),
    v.url("expected an address"),
    v.regex(/^https?:/, "expected an address with http or https"),
  );
  const entry = v.strictObject({
    title: v.exactOptional(words),
    publisher: v.exactOptional(words),
    url: v.exactOptional(url),
    published: v.exactOptional(published),
  });
  const result = v.safeParse(v.record(v.string(), entry), tree);
  if (result.success) return new Map(Object.entries(result.output));
  const [issue] = result.issues;
  throw badSources(issue.path?.map(({ key }) => String(key)).join(" → ") ?? "the file", issue.message);
}
