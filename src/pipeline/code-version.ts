import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareText, sha256Of } from "../domain/ids.ts";

/** The rooms whose code or data decides what is extracted from a text. */
const ROOMS = ["domain", "schema", "lexicon", "text", "pipeline"];

const SOURCE_ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A hash of the code that extracts, as it runs, and of the versions of its libraries: a changed rule changes it. */
export function hashCode(): string {
  const files = ROOMS.flatMap((room) => filesBelow(join(SOURCE_ROOT, room)));
  const versions = ["package-lock.json", "package.json"].map((name) => join(packageRoot(), name)).find(existsSync);
  const parts = [...files, ...(versions ? [versions] : [])].map((path) => sha256Of(readFileSync(path)));
  return sha256Of(Buffer.from(parts.join("\n")));
}

/** The version of Countersign, from its `package.json`. */
export function readVersion(): string {
  return (JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as { version: string }).version;
}

/** The folder with `package.json`: it lies one step further up once compiled into `dist`. */
export function packageRoot(): string {
  let folder = SOURCE_ROOT;
  while (!existsSync(join(folder, "package.json"))) {
    if (dirname(folder) === folder) throw new Error(`packageRoot: no package.json above ${SOURCE_ROOT}`);
    folder = dirname(folder);
  }
  return folder;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compareText);
}
