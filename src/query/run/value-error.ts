import type { Span } from "../../domain/span.ts";
import { QueryError, type QueryErrorKind } from "../query-error.ts";

/**
 * What goes wrong while values are computed, before it is known where in the query: functions on values throw it and
 * the expression that called them gives it a place (`at`). It never leaves `run/`.
 */
export class ValueError extends Error {
  readonly kind: QueryErrorKind;
  readonly code: string;

  constructor(kind: QueryErrorKind, code: string, message: string) {
    super(message);
    this.name = "ValueError";
    this.kind = kind;
    this.code = code;
  }
}

/** The error to throw from an expression: a `ValueError` with its place, anything else as it is. */
export function at({ start, end }: Span, error: unknown): unknown {
  return error instanceof ValueError ? new QueryError(error.kind, error.code, { start, end }, error.message) : error;
}
