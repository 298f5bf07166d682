import { printVerdict, type UndatedDecision, type Words } from "./decision.ts";

/** A change as the page makes it: which day it is, the server says. */
export interface UndatedChange {
  readonly add: readonly UndatedDecision[];
  /** By their `decisionId`. */
  readonly remove: readonly string[];
}

/** A change as `parseChange` takes it. */
export function printChange({ add, remove }: UndatedChange): string {
  return JSON.stringify({ add: add.map(toEntry), remove });
}

function toEntry(decision: UndatedDecision): object {
  const { a, who, why } = decision;
  const b = "b" in decision ? decision.b : undefined;
  return { verdict: printVerdict(decision), a: toWords(a), ...(b && { b: toWords(b) }), who, ...(why && { why }) };
}

function toWords({ document, start, end, text }: Words): Words {
  return { document, start, end, text };
}
