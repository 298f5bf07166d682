import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { parseMarker, SITE_MARKER, type SiteFiles } from "../../export/site/print-site.ts";
import { swapFolder } from "../../pipeline/write/replace-folder.ts";
import { foreignFileInSite, noSite, siteInGraph, siteNotAFolder } from "../messages.ts";

/**
 * Puts a site into `folder`, in one step, in the place of an earlier one.
 *
 * @throws CliError where the folder holds anything that an export did not write, or lies in the graph
 */
export async function writeSite(folder: string, files: SiteFiles, graph: string): Promise<void> {
  if (isBelow(folder, graph)) throw siteInGraph(folder, graph);
  await swapFolder(folder, files, checkSite);
}

function isBelow(folder: string, parent: string): boolean {
  const way = relative(resolve(parent), resolve(folder));
  return !isAbsolute(way) && way.split(sep)[0] !== "..";
}

async function checkSite(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  if (!(await stat(folder)).isDirectory()) throw siteNotAFolder(folder);
  const found = await listFiles(folder);
  if (found.length === 0) return;
  const ours = parseMarker(await readFile(join(folder, SITE_MARKER), "utf8").catch(() => ""));
  if (!ours) throw noSite(folder, SITE_MARKER);
  const foreign = found.find((name) => !ours.includes(name));
  if (foreign !== undefined) throw foreignFileInSite(folder, foreign);
}

/** Everything but folders, below `folder`: links too. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && entry.name !== ".DS_Store")
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}
