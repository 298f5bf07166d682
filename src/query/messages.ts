import type { Span } from "../domain/span.ts";
import { QueryError } from "./query-error.ts";

/**
 * Every sentence that a user of the query language can be told, one function each: what was found, what was expected
 * and the way out. The values' and functions' sentences are in `run/messages.ts`.
 */
export function unexpectedSyntax(found: string, expected: string, span: Span): QueryError {
  return new QueryError("syntax", "unexpected-syntax", span, `Found ${found} where ${expected} should be.`);
}
