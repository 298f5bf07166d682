import { readFile } from "node:fs/promises";
import { OUR_PAGE } from "../../export/our-page.ts";
import { replaceFile } from "../../pipeline/write/replace-file.ts";
import { fileNotWritten, notOurPage } from "../messages.ts";

/** Characters in which `OUR_PAGE` stands: it is among the first lines of a head. */
const HEAD = 4096;

/**
 * Writes one HTML file, in one step, in the place of an earlier one.
 *
 * @throws CliError where another file lies there, or where it cannot be written
 */
export async function writePage(path: string, html: string): Promise<void> {
  await checkPage(path);
  await replaceFile(path, html).catch((error: NodeJS.ErrnoException) => {
    throw fileNotWritten(path, error.code);
  });
}

async function checkPage(path: string): Promise<void> {
  const there = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw fileNotWritten(path, error.code);
  });
  if (there !== undefined && there !== "" && !there.slice(0, HEAD).includes(OUR_PAGE)) throw notOurPage(path);
}
