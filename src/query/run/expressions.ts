import type { Expression } from "../syntax/ast.ts";
import {
  compileIndex,
  compileLabelTest,
  compileMapProjection,
  compileProperty,
  compileSlice,
} from "./compile/access.ts";
import { compileCall, compileCase } from "./compile/calls.ts";
import { compileComparison, compileNullTest } from "./compile/comparisons.ts";
import type { Compiler } from "./compile/compiler.ts";
import { isConstant, once } from "./compile/constant.ts";
import { compileListComprehension, compileQuantifier, compileReduce } from "./compile/lists.ts";
import { compileBinary, compileUnary } from "./compile/operators.ts";
import type { CompileExpression, Context, Evaluate, Scope } from "./context.ts";
import type { Value } from "./value.ts";
import { mapRoom } from "./weight.ts";

/** See `CompileExpression`. An expression without variables is computed once, when it is first needed. */
export const compileExpression: CompileExpression = (expression, scope, context) =>
  newCompiler(scope, context).compile(expression);

function newCompiler(scope: Scope, context: Context): Compiler {
  const compiler: Compiler = {
    scope,
    context,
    compile: (expression) => {
      const evaluate = compile(expression, compiler);
      const isReady = expression.kind === "literal" || expression.kind === "parameter";
      return !isReady && isConstant(expression) ? once(evaluate) : evaluate;
    },
    within: (variable) => {
      const { scope: inner, slot } = scope.with(variable);
      return { compiler: newCompiler(inner, context), slot };
    },
  };
  return compiler;
}

function compile(expression: Expression, compiler: Compiler): Evaluate {
  switch (expression.kind) {
    case "literal":
      return always(expression.value);
    case "parameter":
      return always(compiler.context.parameters.get(expression.name) ?? null);
    case "variable":
      return readSlot(compiler.scope.slotOf(expression.name));
    case "property":
      return compileProperty(expression, compiler);
    case "label-test":
      return compileLabelTest(expression, compiler);
    case "list":
      return compileItems(expression.items, compiler);
    case "map":
      return compileMap(expression.entries, compiler);
    case "map-projection":
      return compileMapProjection(expression, compiler);
    case "index":
      return compileIndex(expression, compiler);
    case "slice":
      return compileSlice(expression, compiler);
    case "unary":
      return compileUnary(expression, compiler);
    case "binary":
      return compileBinary(expression, compiler);
    case "comparison":
      return compileComparison(expression, compiler);
    case "null-test":
      return compileNullTest(expression, compiler);
    case "call":
      return compileCall(expression, compiler);
    case "case":
      return compileCase(expression, compiler);
    case "list-comprehension":
      return compileListComprehension(expression, compiler);
    case "quantifier":
      return compileQuantifier(expression, compiler);
    case "reduce":
      return compileReduce(expression, compiler);
    case "pattern":
    case "pattern-comprehension":
    case "exists":
      return compiler.context.compileSubplan(expression, compiler.scope);
    case "count-star":
      throw new Error("the planner replaces aggregates before expressions are compiled");
  }
}

function always(value: Value): Evaluate {
  return () => value;
}

function readSlot(slot: number): Evaluate {
  return (frame) => frame[slot] as Value;
}

/** Shorter lists are taken for a part of their row. */
const LONG_LIST = 8;

function compileItems(items: readonly Expression[], compiler: Compiler): Evaluate {
  const values = items.map((item) => compiler.compile(item));
  const { budget } = compiler.context;
  return (frame) => {
    if (values.length > LONG_LIST) budget.allocate(values.length);
    return values.map((evaluate) => evaluate(frame));
  };
}

function compileMap(
  entries: readonly { readonly key: { readonly name: string }; readonly value: Expression }[],
  compiler: Compiler,
): Evaluate {
  const compiled = entries.map(({ key, value }) => [key.name, compiler.compile(value)] as const);
  const { budget } = compiler.context;
  const room = mapRoom(entries.length);
  return (frame) => {
    budget.allocate(room);
    return new Map(compiled.map(([key, evaluate]) => [key, evaluate(frame)]));
  };
}
