import type { Expression, Name, Variable } from "../syntax/ast.ts";

export function variable(name: string, at: { readonly start: number; readonly end: number }): Variable {
  return { kind: "variable", name, start: at.start, end: at.end };
}

export function isVariable(expression: Expression, name: string): boolean {
  return expression.kind === "variable" && expression.name === name;
}

export function labelTest(name: string, labels: readonly Name[]): Expression {
  const [first = { start: 0, end: 0 }] = labels;
  return { kind: "label-test", subject: variable(name, first), labels, start: first.start, end: first.end };
}

export function propertyTest(name: string, key: Name, value: Expression): Expression {
  const span = { start: key.start, end: value.end };
  const first: Expression = { kind: "property", subject: variable(name, key), key, start: key.start, end: key.end };
  return { kind: "comparison", first, rest: [{ operator: "=", operand: value, ...span }], ...span };
}

/** `a AND b` is two conditions, each of which may be tested as early as it can. */
export function splitConjunction(expression: Expression): Expression[] {
  if (expression.kind !== "binary" || expression.operator !== "AND") return [expression];
  return [...splitConjunction(expression.left), ...splitConjunction(expression.right)];
}
