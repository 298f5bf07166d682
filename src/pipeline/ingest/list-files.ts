import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { compareText } from "../../domain/ids.ts";
import type { SkippedFile } from "../../records/build-record.ts";
import type { IngestError } from "./ingest-error.ts";
import { cannotOpen, leadsOut, nameNotUtf8, noCorpus, notAFile, readAtItsPlace } from "./messages.ts";

export interface FoundFile {
  /** Below the corpus, with `/` between its parts. */
  readonly path: string;
  /** Where it lies on disk. */
  readonly place: string;
}

/** A corpus on disk; both lists are sorted by path. */
export interface Listing {
  /** The folder that paths count from. */
  readonly root: string;
  /** False where the corpus is one file of it. */
  readonly isFolder: boolean;
  readonly files: readonly FoundFile[];
  readonly skipped: readonly SkippedFile[];
}

/**
 * The files below a folder, or the one file that `corpus` names. Hidden ones are left out, and so is the folder
 * `except`, so that a graph inside its own corpus is not read as a source.
 *
 * @throws IngestError where there is nothing to read at `corpus`
 */
export async function listFiles(corpus: string, except: string): Promise<Listing> {
  const found = await stat(corpus).catch((error) => Promise.reject(noCorpus(corpus, error.code)));
  if (!found.isDirectory()) {
    const file: FoundFile = { path: basename(corpus), place: corpus };
    return { root: dirname(resolve(corpus)), isFolder: false, files: [file], skipped: [] };
  }
  const walk: Walk = { root: await realpath(corpus), except: resolve(except), files: [], skipped: [] };
  await walkFolder(corpus, "", walk);
  const byPath = (a: { path: string }, b: { path: string }): number => compareText(a.path, b.path);
  return { root: corpus, isFolder: true, files: walk.files.sort(byPath), skipped: walk.skipped.sort(byPath) };
}

interface Walk {
  readonly root: string;
  readonly except: string;
  readonly files: FoundFile[];
  readonly skipped: SkippedFile[];
}

async function walkFolder(folder: string, path: string, walk: Walk): Promise<void> {
  if (resolve(folder) === walk.except) return;
  let entries: Dirent[] = [];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    skip(walk, path, cannotOpen((error as NodeJS.ErrnoException).code ?? "unknown"));
  }
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const below: FoundFile = { path: path + entry.name, place: join(folder, entry.name) };
    if (entry.isDirectory()) await walkFolder(below.place, `${below.path}/`, walk);
    else if (entry.isSymbolicLink()) await followLink(below, walk);
    else if (!entry.isFile()) skip(walk, below.path, notAFile());
    // Node puts U+FFFD for what it cannot decode, and such a name opens nothing.
    else if (entry.name.includes("\ufffd")) skip(walk, below.path, nameNotUtf8());
    else walk.files.push(below);
  }
}

async function followLink(link: FoundFile, walk: Walk): Promise<void> {
  try {
    const target = await realpath(link.place);
    if (!target.startsWith(walk.root + sep)) return skip(walk, link.path, leadsOut());
    if ((await stat(target)).isDirectory()) return skip(walk, link.path, readAtItsPlace());
    walk.files.push(link);
  } catch (error) {
    skip(walk, link.path, cannotOpen((error as NodeJS.ErrnoException).code ?? "unknown"));
  }
}

function skip(walk: Walk, path: string, error: IngestError): void {
  walk.skipped.push({ path, reason: error.message });
}
