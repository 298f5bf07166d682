import type { BoundClause, BoundQuery } from "../bind/bound-query.ts";
import type { Expression } from "../syntax/ast.ts";
import { freeVariables } from "../syntax/free-variables.ts";
import { propertiesOf, variablesOf } from "../syntax/walk.ts";

/** Names that an expression speaks of, or more than one MATCH; only these relationships need to be values. */
export function namesUsed(queries: readonly BoundQuery[]): ReadonlySet<string> {
  const used = new Set<string>();
  const inPatterns = new Set<string>();
  for (const clause of queries.flatMap(({ parts }) => parts.flat())) {
    for (const expression of expressionsOf(clause)) for (const name of freeVariables(expression)) used.add(name);
    if (clause.kind !== "match") continue;
    for (const name of new Set(clause.patterns.flatMap(variablesOf))) {
      if (inPatterns.has(name)) used.add(name);
      inPatterns.add(name);
    }
  }
  return used;
}

function expressionsOf(clause: BoundClause): readonly Expression[] {
  switch (clause.kind) {
    case "match":
      return [...clause.patterns.flatMap(propertiesOf), ...(clause.where === undefined ? [] : [clause.where])];
    case "unwind":
      return [clause.list];
    case "call":
      return [...clause.arguments, ...(clause.where === undefined ? [] : [clause.where])];
    case "project":
      return [
        ...clause.items.map((item) => item.expression),
        ...(clause.grouping?.keys.map((key) => key.expression) ?? []),
        ...(clause.grouping?.aggregates.map((aggregate) => aggregate.call) ?? []),
        ...clause.orderBy.map((item) => item.expression),
        ...(clause.where === undefined ? [] : [clause.where]),
      ];
  }
}
