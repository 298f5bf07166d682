import type { BoundCall, BoundClause, BoundMatch, BoundQuery } from "../bind/bound-query.ts";
import type { Scope } from "../run/context.ts";
import type {
  ExistsSubquery,
  Expression,
  PathPattern,
  PatternComprehension,
  PatternExpression,
} from "../syntax/ast.ts";
import { hiddenName } from "../syntax/hidden-name.ts";
import { buildPatternGraph } from "./build-pattern-graph.ts";
import { namesUsed } from "./names-used.ts";
import type { Operator, Plan } from "./operators.ts";
import { planMatch } from "./plan-match.ts";
import { type Planned, planProjection } from "./plan-projection.ts";
import type { Slot } from "./plan-scope.ts";
import { PlanScope, Slots } from "./plan-scope.ts";
import type { Statistics } from "./statistics.ts";

const ARGUMENT: Operator = { op: "argument" };

/** A plan that is part of an expression: run for a row, it gives rows of which `value` is one. */
export interface Subplan {
  readonly root: Operator;
  /** What the expression is made of: whether there is a row, the first row's value, or all values. */
  readonly result: "exists" | "first" | "all";
  readonly value: { readonly expression: Expression; readonly scope: PlanScope } | undefined;
}

/** Plans one query and, as its expressions are made ready, what they hold of patterns and subqueries. */
export class Planner {
  readonly #query: BoundQuery;
  readonly #statistics: Statistics | undefined;
  readonly #rewrite: (plan: Operator) => Operator;
  readonly #slots = new Slots();
  readonly #used: ReadonlySet<string>;

  /** Without statistics the plan is the naive one: as written, nothing rewritten. */
  constructor(query: BoundQuery, statistics: Statistics | undefined, rewrite: (plan: Operator) => Operator) {
    this.#query = query;
    this.#statistics = statistics;
    this.#rewrite = rewrite;
    this.#used = namesUsed([query, ...query.subqueries.values()]);
  }

  plan(): Plan {
    const { plan, scope } = this.#planQuery(this.#query, new PlanScope(this.#slots));
    return { root: this.#rewrite(plan), columns: this.#query.columns.map((name) => scope.get(name)) };
  }

  /** `scope` is one that this planner made. */
  planExpression(expression: PatternExpression | PatternComprehension | ExistsSubquery, scope: Scope): Subplan {
    const outer = scope as PlanScope;
    switch (expression.kind) {
      case "exists": {
        const query = this.#query.subqueries.get(expression.query);
        if (query === undefined) throw new Error("a subquery came to the planner that the binder has not seen");
        return { root: this.#rewrite(this.#planQuery(query, outer).plan), result: "exists", value: undefined };
      }
      case "pattern-comprehension": {
        const { plan, scope: inner } = this.#planPatterns([expression.pattern], expression.where, ARGUMENT, outer);
        return { root: this.#rewrite(plan), result: "all", value: { expression: expression.result, scope: inner } };
      }
      case "pattern":
        return this.#planPatternExpression(expression.pattern, outer);
    }
  }

  #planPatternExpression(pattern: PathPattern, outer: PlanScope): Subplan {
    const at = { start: pattern.start, end: pattern.end };
    if (pattern.search === undefined) {
      const { plan } = this.#planPatterns([pattern], undefined, ARGUMENT, outer);
      return { root: this.#rewrite(plan), result: "exists", value: undefined };
    }
    const named = { ...pattern, variable: { name: hiddenName("path"), ...at } };
    const { plan, scope } = this.#planPatterns([named], undefined, ARGUMENT, outer);
    const value: Expression = { kind: "variable", name: hiddenName("path"), ...at };
    const result = pattern.search === "shortestPath" ? "first" : "all";
    return { root: this.#rewrite(plan), result, value: { expression: value, scope } };
  }

  #planQuery(query: BoundQuery, scope: PlanScope): Planned {
    const sides = query.parts.map((clauses) => this.#planClauses(clauses, scope));
    const [first] = sides;
    if (first === undefined) throw new Error("a query has no part");
    if (sides.length === 1) return first;
    let outer = scope;
    const columns = query.columns.map((name): Slot => {
      const added = outer.add(name);
      outer = added.scope;
      return added.slot;
    });
    const inputs = sides.map(({ plan, scope: inner }) => ({
      input: plan,
      columns: query.columns.map((name) => inner.get(name)),
    }));
    const union: Operator = { op: "union", sides: inputs, columns };
    return { plan: query.all ? union : { op: "distinct", input: union, variables: columns }, scope: outer };
  }

  #planClauses(clauses: readonly BoundClause[], scope: PlanScope): Planned {
    return clauses.reduce<Planned>((before, clause) => this.#planClause(clause, before), { plan: ARGUMENT, scope });
  }

  #planClause(clause: BoundClause, before: Planned): Planned {
    switch (clause.kind) {
      case "match":
        return this.#planMatch(clause, before);
      case "unwind": {
        const { scope, slot } = before.scope.add(clause.variable);
        const list = { expression: clause.list, scope: before.scope };
        return { plan: { op: "unwind", input: before.plan, list, variable: slot }, scope };
      }
      case "call":
        return planCall(clause, before);
      case "project":
        return planProjection(clause, before);
    }
  }

  #planMatch({ optional, patterns, where }: BoundMatch, before: Planned): Planned {
    if (!optional) return this.#planPatterns(patterns, where, before.plan, before.scope);
    const inner = this.#planPatterns(patterns, where, ARGUMENT, before.scope);
    const nulls = inner.scope.names
      .filter((name) => before.scope.find(name) === undefined)
      .map((name) => inner.scope.get(name));
    return { plan: { op: "optional", input: before.plan, inner: inner.plan, nulls }, scope: inner.scope };
  }

  #planPatterns(
    patterns: readonly PathPattern[],
    where: Expression | undefined,
    input: Operator,
    scope: PlanScope,
  ): Planned {
    const graph = buildPatternGraph(patterns, where, scope);
    return { plan: planMatch(graph, input, { statistics: this.#statistics, used: this.#used }), scope: graph.scope };
  }
}

function planCall(clause: BoundCall, before: Planned): Planned {
  let { scope } = before;
  const yields = clause.yields.map(({ column, variable }) => {
    const added = scope.add(variable);
    scope = added.scope;
    return { column, variable: added.slot };
  });
  const args = clause.arguments.map((expression) => ({ expression, scope: before.scope }));
  const { procedure, start, end } = clause;
  const plan: Operator = { op: "call", input: before.plan, procedure, arguments: args, yields, start, end };
  if (clause.where === undefined) return { plan, scope };
  return { plan: { op: "filter", input: plan, condition: { expression: clause.where, scope } }, scope };
}
