import { constants } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { join, sep } from "node:path";

/** Letters, digits, `_`, `-` and inner dots: no `..`, no hidden file, no `%`, no backslash, no NUL. */
const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/;

/** A pipe put in the folder must not hold up the one who opens it. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Opens the plain file at `path` (with `/` between its parts) under `folder`; undefined where there is none, or where it
 * lies outside, be it by a symbolic link. The caller closes it.
 */
export async function findFile(folder: string, path: string): Promise<FileHandle | undefined> {
  if (!path.split("/").every((segment) => SEGMENT.test(segment))) return undefined;
  const file = await findInside(folder, path);
  const handle = file && (await open(file, FLAGS).catch(() => undefined));
  if (!handle) return undefined;
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  return undefined;
}

/** The real path of what `path` leads to, if that lies in `folder`. */
async function findInside(folder: string, path: string): Promise<string | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    return file.startsWith(root + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}
