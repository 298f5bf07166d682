import { join } from "node:path";
import { addDecision } from "../../decisions/add-decision.ts";
import type { Decision } from "../../decisions/decision.ts";
import { DECISIONS_FILE } from "../../decisions/messages.ts";
import { parseDecisions } from "../../decisions/parse-decisions.ts";
import { readDecisionsText } from "../../decisions/read-decisions.ts";
import { writeDecisionsText } from "../../decisions/write-decisions.ts";
import type { Schema } from "../../schema/schema.ts";

/** What a file that did not exist begins with. */
const HEADER =
  "# What people decided about words of these texts; every build heeds it. See countersign review --help.\n";

/** Takes a decision back. False where the file has changed since, and nothing was done. */
export type TakeBack = () => Promise<boolean>;

/** The `decisions.yaml` of a corpus, to which decisions are added one by one. */
export interface DecisionsFile {
  readonly path: string;
  /** @throws DecisionsError where somebody has broken the file meanwhile */
  add(decision: Decision): Promise<TakeBack>;
}

export function openDecisionsFile(corpus: string, schema: Schema): DecisionsFile {
  const path = join(corpus, DECISIONS_FILE);
  return {
    path,
    add: async (decision) => {
      const before = await readDecisionsText(path);
      await parseDecisions(before ?? "", schema);
      const after = addDecision(before ?? HEADER, decision);
      await writeDecisionsText(path, after);
      return async () => {
        if ((await readDecisionsText(path)) !== after) return false;
        await writeDecisionsText(path, before);
        return true;
      };
    },
  };
}
