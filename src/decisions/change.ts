import { sha256Of } from "../domain/ids.ts";
import { type Decision, printVerdict } from "./decision.ts";

/** What a person changes about the decisions of a corpus, in one step. */
export interface Change {
  /** Come at the end of the file, in this order. */
  readonly add: readonly Decision[];
  /** Go out of it, by their `decisionId`. */
  readonly remove: readonly string[];
}

const DIGITS = 16;

/** Names a decision by all that it says: it is the same wherever it stands in its file. */
export function decisionId(decision: Decision): string {
  const { a, who, why = "", when } = decision;
  const b = "b" in decision ? decision.b : undefined;
  const places = [a, b].map((words) => words && [words.document, words.start, words.end, words.text]);
  return sha256Of(new TextEncoder().encode(JSON.stringify([printVerdict(decision), places, who, why, when]))).slice(
    0,
    DIGITS,
  );
}
