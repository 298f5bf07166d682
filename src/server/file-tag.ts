import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";

/** Gives the `ETag` of the file behind a handle, known under `path`. */
export type TagFile = (path: string, file: FileHandle) => Promise<string>;

/**
 * Tags are hashes of content, remembered by path until the file's size, time or place on the disk changes. They are weak,
 * since one tag stands for the plain and the compressed form.
 */
export function rememberTags(): TagFile {
  const known = new Map<string, { readonly version: string; readonly tag: string }>();
  return async (path, file) => {
    const { ino, size, mtimeNs } = await file.stat({ bigint: true });
    const version = `${ino}-${size}-${mtimeNs}`;
    const remembered = known.get(path);
    if (remembered?.version === version) return remembered.tag;
    const tag = `W/"${await hashOf(file)}"`;
    known.set(path, { version, tag });
    return tag;
  };
}

async function hashOf(file: FileHandle): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false })) hash.update(chunk);
  return hash.digest("hex").slice(0, 32);
}
