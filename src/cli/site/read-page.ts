import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { listPageFiles } from "../../export/site/list-page-files.ts";
import type { SiteFiles } from "../../export/site/print-site.ts";
import { packageRoot } from "../../pipeline/code-version.ts";
import { pageNotBuilt } from "../messages.ts";
import { pageFolder } from "../page-folder.ts";

const ENTRY = "index.html";

const IS_TEXT = /\.(?:html|js|css)$/;

/** The explorer's page with all that it needs; the page that runs the language model is no part of it. */
export async function readPage(): Promise<SiteFiles> {
  const folder = pageFolder();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  if (!names.includes(ENTRY)) throw pageNotBuilt(folder);
  const bytes = new Map<string, Buffer>();
  for (const name of names) bytes.set(name, await readFile(join(folder, name)));
  const needed = listPageFiles(ENTRY, names, (name) => (IS_TEXT.test(name) ? String(bytes.get(name)) : ""));
  return new Map(needed.map((name) => [name, bytes.get(name) ?? ""]));
}

/** The same page as one file, without a graph. */
export function readSingleFilePage(): Promise<string> {
  const folder = join(packageRoot(), "dist", "single-file");
  return readFile(join(folder, ENTRY), "utf8").catch(() => Promise.reject(pageNotBuilt(folder)));
}
