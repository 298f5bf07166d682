import type { QueryError } from "../../src/query/query-error.ts";

/** One change of a query's text that mends it. */
export interface QueryFix {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Where the place of an error is a name and nothing more, the one that was meant can be put there. */
export function findFix({ nearest, span }: QueryError, text: string): QueryFix | undefined {
  const { start: from, end: to } = span;
  if (nearest === undefined || !/^\$?[\p{L}\p{N}_]+$/u.test(text.slice(from, to))) return undefined;
  return { words: `Write ${nearest}`, from, to, insert: nearest };
}
