import { bind } from "./bind/bind.ts";
import type { BoundQuery } from "./bind/bound-query.ts";
import type { Catalogue, QuerySchema } from "./bind/catalogue.ts";
import { statisticsOf } from "./plan/graph-statistics.ts";
import type { Plan } from "./plan/operators.ts";
import { Planner } from "./plan/plan.ts";
import { rewritePlan } from "./plan/rewrites.ts";
import type { Wrap } from "./run/compile-plan.ts";
import { AGGREGATES } from "./run/functions/aggregates.ts";
import { FUNCTIONS } from "./run/functions/find-function.ts";
import type { Procedure } from "./run/procedure.ts";
import type { Value } from "./run/value.ts";
import { guard, type RunOptions, runPlan } from "./run-plan.ts";
import type { CompactGraph } from "./store/compact-graph.ts";
import type { Statement } from "./syntax/ast.ts";
import { parse } from "./syntax/parse.ts";

export interface QueryOptions extends RunOptions {
  /** With it, a label, type or property that it does not know is an error. */
  readonly schema?: QuerySchema;
  readonly procedures?: readonly Procedure[];
  /** Changes what was parsed before it is bound, as `traceSources` does; places stay those of the text. */
  readonly transform?: (statement: Statement) => Statement;
  /** As written instead of rewritten: slow, and there to be compared with. */
  readonly naive?: boolean;
}

/** A query that is known to be right, and can be run over the graph for which it was prepared. */
export interface PreparedQuery {
  readonly statement: Statement;
  readonly columns: readonly string[];
  readonly plan: Plan;
  /** Rows come as they are asked for; whoever stops asking stops the query. */
  run(wrap?: Wrap): Generator<readonly Value[]>;
}

/** Parses, binds and plans; throws a `QueryError` where the query is wrong. */
export function prepareQuery(text: string, graph: CompactGraph, options: QueryOptions = {}): PreparedQuery {
  const whole = { start: 0, end: text.length };
  return guard(whole, () => {
    const { transform = (parsed: Statement) => parsed } = options;
    const statement = transform(parse(text));
    const bound = bind(statement, text, toCatalogue(options));
    const planner = newPlanner(bound, graph, options);
    const plan = planner.plan();
    return {
      statement,
      columns: bound.columns,
      plan,
      run: (wrap) => runPlan({ plan, planner, graph, options, span: whole }, wrap),
    };
  });
}

/** All rows of a query at once. */
export function runQuery(text: string, graph: CompactGraph, options: QueryOptions = {}) {
  const { columns, run } = prepareQuery(text, graph, options);
  return { columns, rows: [...run()] };
}

function toCatalogue({ schema, procedures, parameters }: QueryOptions): Catalogue {
  return {
    schema,
    procedures: procedures ?? [],
    parameters: new Set(parameters?.keys() ?? []),
    functions: FUNCTIONS,
    aggregates: AGGREGATES,
  };
}

function newPlanner(bound: BoundQuery, graph: CompactGraph, { naive }: QueryOptions): Planner {
  return naive
    ? new Planner(bound, undefined, (plan) => plan)
    : new Planner(bound, statisticsOf(graph), (plan) => rewritePlan(plan));
}
