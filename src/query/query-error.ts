import type { Span } from "../domain/span.ts";

/** What is wrong: the query's form or names, a type, a value out of range, a procedure, a parameter, or its cost. */
export type QueryErrorKind = "syntax" | "type" | "argument" | "procedure" | "parameter" | "bound";

/**
 * Thrown for anything that a user's query can do wrong; nothing else is. `code` is kebab-case and
 * stays the same; where openCypher names the error, it is that name (`InvalidArgumentType`: `invalid-argument-type`).
 */
export class QueryError extends Error {
  readonly kind: QueryErrorKind;
  readonly code: string;
  /** In the query's text. */
  readonly span: Span;
  /** The name that was probably meant instead of the one in the span. */
  readonly nearest: string | undefined;

  constructor(kind: QueryErrorKind, code: string, span: Span, message: string, nearest?: string) {
    super(message);
    this.name = "QueryError";
    this.kind = kind;
    this.code = code;
    this.span = span;
    this.nearest = nearest;
  }
}
