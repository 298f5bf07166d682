import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Change } from "../decisions/change.ts";
import { changeDecisions } from "../decisions/change-decisions.ts";
import { DECISIONS_FILE } from "../decisions/messages.ts";
import { readDecisionsText } from "../decisions/read-decisions.ts";
import { replaceFile } from "../pipeline/write/replace-file.ts";
import type { Schema } from "../schema/schema.ts";

/** Takes a change back. False where the file has changed since, and nothing was done. */
export type TakeBack = () => Promise<boolean>;

/** The `decisions.yaml` of a corpus. It is read anew before each change, so what people wrote into it meanwhile stays. */
export interface DecisionsFile {
  readonly path: string;
  /** @throws DecisionsError where somebody has broken the file meanwhile, or has taken out what was to go */
  change(change: Change): Promise<TakeBack>;
}

export function openDecisionsFile(corpus: string, schema: Schema): DecisionsFile {
  const path = join(corpus, DECISIONS_FILE);
  return {
    path,
    change: async (change) => {
      const before = await readDecisionsText(path);
      const after = await changeDecisions(before, change, schema);
      await write(path, after);
      return async () => {
        if ((await readDecisionsText(path)) !== after) return false;
        await write(path, before);
        return true;
      };
    },
  };
}

/** Without a text there is no such file then. */
function write(path: string, text: string | undefined): Promise<void> {
  return text === undefined ? rm(path, { force: true }) : replaceFile(path, text);
}
