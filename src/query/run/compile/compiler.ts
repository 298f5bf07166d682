import type { Expression } from "../../syntax/ast.ts";
import type { Context, Evaluate, Scope } from "../context.ts";

/**
 * What the files of this folder hand each other: each makes one family of expressions ready and asks for its parts through
 * `compile`, so that none of them needs to know the others.
 */
export interface Compiler {
  readonly scope: Scope;
  readonly context: Context;
  compile(expression: Expression): Evaluate;
  /** A compiler that knows one more variable, and the slot that the variable's values are written to. */
  within(variable: string): { readonly compiler: Compiler; readonly slot: number };
}
