import type { Span } from "../../domain/span.ts";
import type { Procedure } from "../run/procedure.ts";
import type { CountStar, Expression, FunctionCall, PathPattern, Query } from "../syntax/ast.ts";

/** A query whose every name leads somewhere, in fewer and simpler parts than it was written in. */
export interface BoundQuery {
  /** Names of the result's columns; none where it only ends in a pattern or an empty procedure. */
  readonly columns: readonly string[];
  /** One list of clauses for each side of its UNIONs. */
  readonly parts: readonly (readonly BoundClause[])[];
  /** Of a UNION: true where duplicates stay. */
  readonly all: boolean;
  /** The queries of all `EXISTS { }` within, by where they are written. */
  readonly subqueries: ReadonlyMap<Query, BoundQuery>;
}

export type BoundClause = BoundMatch | BoundUnwind | BoundCall | BoundProjection;

export interface BoundMatch {
  readonly kind: "match";
  readonly optional: boolean;
  readonly patterns: readonly PathPattern[];
  readonly where: Expression | undefined;
}

export interface BoundUnwind {
  readonly kind: "unwind";
  readonly list: Expression;
  readonly variable: string;
}

export interface BoundCall extends Span {
  readonly kind: "call";
  readonly procedure: Procedure;
  readonly arguments: readonly Expression[];
  /** Which columns go into which variables. */
  readonly yields: readonly { readonly column: number; readonly variable: string }[];
  readonly where: Expression | undefined;
}

export interface NamedExpression {
  readonly name: string;
  readonly expression: Expression;
}

/** An aggregate that stands in an item or in ORDER BY, under a name that no user can write. */
export interface BoundAggregate {
  readonly name: string;
  readonly call: FunctionCall | CountStar;
}

/** WITH or RETURN. */
export interface BoundProjection {
  readonly kind: "project";
  readonly distinct: boolean;
  /** Present where rows are grouped: by what, and what is computed of each group. `items` then speak of these names only. */
  readonly grouping:
    | { readonly keys: readonly NamedExpression[]; readonly aggregates: readonly BoundAggregate[] }
    | undefined;
  readonly items: readonly NamedExpression[];
  /** They see the items, and where nothing is grouped or made distinct, also all that was there before. */
  readonly orderBy: readonly { readonly expression: Expression; readonly descending: boolean }[];
  readonly where: Expression | undefined;
  readonly skip: Expression | undefined;
  readonly limit: Expression | undefined;
}
