import type { ClaimId, EntityId } from "../../src/domain/ids.ts";
import type { QueryErrorKind } from "../../src/query/query-error.ts";
import type { Cell } from "./cell.ts";

/** What a query gave, as plain data. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly AnswerRow[];
  /** There are more rows than the page keeps. */
  readonly isCut: boolean;
  /** Of the query alone, without the way to the worker and back. */
  readonly milliseconds: number;
  /** Of EXPLAIN and PROFILE. */
  readonly plan?: string;
}

export interface AnswerRow {
  /** Where the query has it, from 0. */
  readonly place: number;
  readonly cells: readonly Cell[];
  /** What the row is made of: all that its patterns met, also where its cells only say a name. */
  readonly entities: readonly EntityId[];
  readonly claims: readonly ClaimId[];
}

/** A `QueryError` as plain data. */
export interface Problem {
  readonly kind: QueryErrorKind;
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export type Reply = { readonly answer: Answer } | { readonly problem: Problem };
