import type { Change } from "./change.ts";
import { type Decision, printVerdict, type Words } from "./decision.ts";

/** A change as `parseChange` takes it. */
export function printChange({ add, remove }: Change): string {
  return JSON.stringify({ add: add.map(toEntry), remove });
}

function toEntry(decision: Decision): object {
  const { a, who, why } = decision;
  const b = "b" in decision ? decision.b : undefined;
  return { verdict: printVerdict(decision), a: toWords(a), ...(b && { b: toWords(b) }), who, ...(why && { why }) };
}

function toWords({ document, start, end, text }: Words): Words {
  return { document, start, end, text };
}
