import type { Kind, Waiting } from "./list-waiting.ts";

/** Kinds by name; the rest is summed up. */
const MOST_KINDS = 4;

/** `signed 4 · holds office 2`; empty where nothing waits. */
export function sayWaiting({ predicates }: Pick<Waiting, "predicates">): string {
  const named = predicates.slice(0, MOST_KINDS).map(sayKind);
  const rest = predicates.length - named.length;
  return [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(" · ");
}

function sayKind({ label, count }: Kind): string {
  return `${label} ${count}`;
}
