import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Schema } from "../schema/schema.ts";
import type { FiledDecision } from "./decision.ts";
import { cannotRead, DECISIONS_FILE } from "./messages.ts";
import { parseDecisions } from "./parse-decisions.ts";

/**
 * What people decided about the texts in `corpus`; nothing where it has no `decisions.yaml`, or is one text.
 *
 * @throws DecisionsError where the file cannot be read or understood
 */
export async function readDecisions(corpus: string, schema: Schema): Promise<readonly FiledDecision[]> {
  const text = await readDecisionsText(join(corpus, DECISIONS_FILE));
  return text === undefined ? [] : parseDecisions(text, schema);
}

/** Undefined where there is no such file. @throws DecisionsError where there is one that cannot be read */
export async function readDecisionsText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw cannotRead(path, code);
  }
}
