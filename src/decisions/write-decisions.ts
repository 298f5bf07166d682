import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Puts `text` in the place of what `path` holds, in one step; without a text there is no such file then. */
export async function writeDecisionsText(path: string, text: string | undefined): Promise<void> {
  if (text === undefined) return rm(path, { force: true });
  // Hidden, so that no build takes what a killed process leaves for a source.
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  await writeFile(draft, text);
  await rename(draft, path);
}
