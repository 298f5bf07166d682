import { Budget } from "../../../src/query/run/budget.ts";
import type { Context, Scope } from "../../../src/query/run/context.ts";
import { compileExpression } from "../../../src/query/run/expressions.ts";
import { NodeValue, PathValue, RelationshipValue, type Value } from "../../../src/query/run/value.ts";
import type { Expression } from "../../../src/query/syntax/ast.ts";
import { parse } from "../../../src/query/syntax/parse.ts";
import { smallGraph } from "./small-graph.ts";

/** The node `n`, the relationship `r` and the path `p` that every expression of these tests may name. */
const VARIABLES: Readonly<Record<string, Value>> = {
  n: new NodeValue(0),
  r: new RelationshipValue(0, 0, 1),
  p: new PathValue([new NodeValue(0), new NodeValue(1)], [new RelationshipValue(0, 0, 1)]),
};

/** 2025-02-18, 21:40:32 in UTC. */
const NOW = new Date(Date.UTC(2025, 1, 18, 21, 40, 32));

/** `values`: how many a query may hold. */
export function newContext(parameters: Readonly<Record<string, Value>> = {}, values = 10_000_000): Context {
  return {
    graph: smallGraph,
    parameters: new Map(Object.entries(parameters)),
    budget: new Budget({ milliseconds: 10_000, values }, { start: 0, end: 0 }),
    now: NOW,
    compileSubplan: () => {
      throw new Error("these tests have no patterns");
    },
  };
}

export function newScope(names: readonly string[]): Scope {
  return {
    slotOf: (variable) => {
      const slot = names.lastIndexOf(variable);
      if (slot < 0) throw new Error(`no variable ${variable}`);
      return slot;
    },
    with: (variable) => ({ scope: newScope([...names, variable]), slot: names.length }),
  };
}

export function parseOne(text: string): Expression {
  const clause = parse(`RETURN ${text}`).query.first.clauses[0];
  const item = clause?.kind === "return" ? clause.body.items[0] : undefined;
  if (!item) throw new Error(`no expression: ${text}`);
  return item.expression;
}

/** The value of an expression as the language writes it. */
export function evaluate(text: string, variables: Readonly<Record<string, Value>> = {}, values?: number): Value {
  const all = { ...VARIABLES, ...variables };
  const context = newContext(variables, values);
  return compileExpression(parseOne(text), newScope(Object.keys(all)), context)(Object.values(all));
}
