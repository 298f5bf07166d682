import { compareText } from "../domain/ids.ts";
import type { DecisionsRecord } from "../records/build-record.ts";
import type { Matched } from "./match-decisions.ts";
import { describeWords } from "./messages.ts";

/** What `build.json` says of decisions: nothing of their lines and order, so that these change no byte. */
export function recordDecisions(matched: readonly Matched[]): DecisionsRecord {
  const unmatched = matched.flatMap(({ decision, problem }) =>
    problem === undefined ? [] : [{ decision: describeWords(decision), reason: problem }],
  );
  unmatched.sort((a, b) => compareText(a.decision, b.decision) || compareText(a.reason, b.reason));
  return { applied: matched.length - unmatched.length, unmatched };
}
