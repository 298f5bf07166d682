import type { ExistsSubquery, Expression, PatternComprehension, PatternExpression } from "../syntax/ast.ts";
import type { Budget } from "./budget.ts";
import type { PropertyGraph } from "./property-graph.ts";
import type { Value } from "./value.ts";

/**
 * The values of all variables of a query while one row is worked on. Each variable has a slot of its own for the whole
 * query, given by the planner; operators write their slots and expressions read them. One frame serves all rows.
 */
export type Frame = Value[];

/** An expression made ready: reads slots of the frame, returns a value, or throws a `QueryError`. */
export type Evaluate = (frame: Frame) => Value;

/** Where names of variables lead while an expression is compiled. Immutable: a local variable makes a new scope. */
export interface Scope {
  /** The slot of a variable; the binder has made sure that it exists. */
  slotOf(variable: string): number;
  /** A scope with one more variable (of a comprehension, quantifier, reduce) in a slot that nothing else uses. */
  with(variable: string): { readonly scope: Scope; readonly slot: number };
}

/** What an expression may ask for besides variables; the same for all expressions of one run. */
export interface Context {
  readonly graph: PropertyGraph;
  /** A missing parameter has been refused before anything runs. */
  readonly parameters: ReadonlyMap<string, Value>;
  /** Loops within an expression count as steps of the query, and the lists that it makes as its memory. */
  readonly budget: Pick<Budget, "step" | "pass" | "look" | "allocate">;
  /** The moment that `date()`, `datetime()`, … mean: one for the whole query. */
  readonly now: Date;
  /** Pattern predicates, pattern comprehensions, `EXISTS { }` and `shortestPath()` are plans: the planner compiles them. */
  compileSubplan(expression: PatternExpression | PatternComprehension | ExistsSubquery, scope: Scope): Evaluate;
}

/**
 * The contract of `expressions.ts`: `compileExpression(expression, scope, context)` gives an `Evaluate`. Constants and
 * arguments are compiled once, not for each row. Aggregates never come to it: the planner has replaced each by a
 * variable. Errors at run time carry the span of the expression that failed.
 */
export type CompileExpression = (expression: Expression, scope: Scope, context: Context) => Evaluate;
