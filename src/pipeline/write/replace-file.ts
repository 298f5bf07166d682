import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Puts `text` in the place of what `path` holds, in one step: who reads it meanwhile, or after the process was killed, finds
 * all of the one or all of the other.
 *
 * @throws Error where it cannot be written; then what was there is there still
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  // Hidden, so that no build takes what a killed process leaves for a source.
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
