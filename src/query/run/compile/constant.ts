import type { Expression } from "../../syntax/ast.ts";
import { childrenOf } from "../../syntax/walk.ts";
import type { Evaluate } from "../context.ts";
import type { Value } from "../value.ts";

/** They read the row, the graph or, in what they repeat, a variable of their own. */
const CHANGING: ReadonlySet<Expression["kind"]> = new Set<Expression["kind"]>([
  "variable",
  "map-projection",
  "list-comprehension",
  "quantifier",
  "reduce",
  "pattern",
  "pattern-comprehension",
  "exists",
  "count-star",
]);

/** Whether an expression has the same value in every row: it reads no variable, pattern or random number. */
export function isConstant(expression: Expression): boolean {
  if (CHANGING.has(expression.kind)) return false;
  if (expression.kind === "call" && expression.function.name.toLowerCase() === "rand") return false;
  return childrenOf(expression).every(isConstant);
}

/** Computed when first asked for, so that an error comes only where the value is needed. */
export function once(evaluate: Evaluate): Evaluate {
  let value: Value | undefined;
  return (frame) => {
    value ??= evaluate(frame);
    return value;
  };
}
