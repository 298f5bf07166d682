import type { Clause, Expression, PathPattern, Query } from "./ast.ts";
import { childrenOf, variablesOf } from "./walk.ts";

/**
 * The names that an expression may take from around it: all variables in it but those of its own loops. Of a pattern
 * or a subquery these are all that it names, since only the scope tells which of them are new.
 */
export function freeVariables(expression: Expression): ReadonlySet<string> {
  const found = new Set<string>();
  collect(expression, NONE, found);
  return found;
}

const NONE: ReadonlySet<string> = new Set();

function collect(expression: Expression, local: ReadonlySet<string>, found: Set<string>): void {
  for (const name of namesRightIn(expression)) if (!local.has(name)) found.add(name);
  const loop = loopVariables(expression);
  const inner = loop.length === 0 ? local : new Set([...local, ...loop]);
  for (const child of childrenOf(expression)) collect(child, isOutsideLoop(expression, child) ? local : inner, found);
}

/** Those of its parts aside. */
function namesRightIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "variable":
      return [expression.name];
    case "pattern":
    case "pattern-comprehension":
      return variablesOf(expression.pattern);
    case "exists":
      return namesInQuery(expression.query);
    default:
      return [];
  }
}

function isOutsideLoop(loop: Expression, child: Expression): boolean {
  return ("list" in loop && loop.list === child) || ("initial" in loop && loop.initial === child);
}

function loopVariables(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "list-comprehension":
    case "quantifier":
      return [expression.variable.name];
    case "reduce":
      return [expression.accumulator.name, expression.variable.name];
    default:
      return [];
  }
}

function namesInQuery(query: Query): string[] {
  const singles = [query.first, ...query.unions.map((union) => union.query)];
  return singles.flatMap(({ clauses }) => clauses.flatMap(namesInClause));
}

function namesInClause(clause: Clause): string[] {
  switch (clause.kind) {
    case "match":
      return [...namesInPatterns(clause.patterns), ...namesIn(clause.where)];
    case "unwind":
      return namesIn(clause.list);
    case "call":
      return [...(clause.arguments ?? []), clause.where].flatMap(namesIn);
    case "with":
    case "return":
      return [...clause.body.items, ...clause.body.orderBy].flatMap((item) => namesIn(item.expression));
    case "create":
      return namesInPatterns(clause.patterns);
  }
}

function namesInPatterns(patterns: readonly PathPattern[]): string[] {
  return patterns.flatMap((pattern) => [
    ...variablesOf(pattern),
    ...[...pattern.nodes, ...pattern.relationships].flatMap((element) => namesIn(element.properties)),
  ]);
}

function namesIn(expression: Expression | undefined): string[] {
  return expression === undefined ? [] : [...freeVariables(expression)];
}
