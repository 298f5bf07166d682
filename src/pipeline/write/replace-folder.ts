import { existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { BUILD_FILE, parseBuild } from "../../records/build-record.ts";
import { asideOf, draftOf, GRAPH_ENTRIES, writerOf } from "./graph-files.ts";
import { foreignFile, noBuildRecord, notAFolder } from "./messages.ts";

/**
 * Puts `files` (content by path below the folder) in the place of the graph in `folder`. They are written beside it and
 * swapped in with two renames, so a process that is killed leaves the last graph or the next one, never a part: between
 * the renames the last one lies in `asideOf(folder)`, where `findGraphFolder` looks and the next build takes it back.
 *
 * @throws GraphError where the folder holds something that Countersign did not write
 */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await swapFolder(folder, files, checkReplaceable);
}

/** The same for any folder; `check` throws where what lies in it must stay. */
export async function swapFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  check: (folder: string) => Promise<void>,
): Promise<void> {
  await recoverFolder(folder);
  await check(folder);
  const draft = draftOf(folder, process.pid);
  await mkdir(draft);
  for (const [name, content] of files) await writeInto(draft, name, content);
  if (existsSync(folder)) await rename(folder, asideOf(folder));
  await rename(draft, folder);
  await rm(asideOf(folder), { recursive: true, force: true });
}

/** `folder`, or where its graph lies if a build was killed between its two renames. */
export function findGraphFolder(folder: string): string {
  return !existsSync(folder) && existsSync(asideOf(folder)) ? asideOf(folder) : folder;
}

/** Takes back the graph that a killed build put aside, and removes the drafts of processes that are gone. */
async function recoverFolder(folder: string): Promise<void> {
  const parent = dirname(resolve(folder));
  await mkdir(parent, { recursive: true });
  if (findGraphFolder(folder) === asideOf(folder)) await rename(asideOf(folder), folder);
  await rm(asideOf(folder), { recursive: true, force: true });
  for (const name of await readdir(parent)) {
    const writer = writerOf(folder, name);
    if (writer !== undefined && !isOfAnother(writer)) await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** Throws a GraphError unless the folder is missing, empty, or a graph with nothing else in it. */
export async function checkReplaceable(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  if (!(await stat(folder)).isDirectory()) throw notAFolder(folder);
  const entries = (await readdir(folder)).filter((name) => name !== ".DS_Store").sort();
  if (entries.length === 0) return;
  if (!(await hasBuildRecord(folder))) throw noBuildRecord(folder);
  const foreign = entries.find((name) => !GRAPH_ENTRIES.includes(name));
  if (foreign !== undefined) throw foreignFile(folder, foreign);
}

async function hasBuildRecord(folder: string): Promise<boolean> {
  try {
    parseBuild(await readFile(join(folder, BUILD_FILE), "utf8"));
    return true;
  } catch {
    return false;
  }
}

/** True where the process lives and is not this one. */
function isOfAnother(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Waits for the disk except for texts: there can be many, and `verify` finds one that a power cut has spoilt. */
async function writeInto(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, "w");
  try {
    await file.writeFile(content, "utf8");
    if (!name.endsWith(".txt")) await file.sync();
  } finally {
    await file.close();
  }
}
