import type { Span } from "../domain/span.ts";
import { bind } from "./bind/bind.ts";
import type { BoundQuery } from "./bind/bound-query.ts";
import type { Catalogue, QuerySchema } from "./bind/catalogue.ts";
import { outOfMemory, tooDeep } from "./messages.ts";
import { statisticsOf } from "./plan/graph-statistics.ts";
import type { Operator, Plan } from "./plan/operators.ts";
import { Planner, type Subplan } from "./plan/plan.ts";
import { rewritePlan } from "./plan/rewrites.ts";
import { type Bounds, Budget, DEFAULT_BOUNDS } from "./run/budget.ts";
import { compilePlan, type Wrap } from "./run/compile-plan.ts";
import type { Context, Evaluate, Frame } from "./run/context.ts";
import { type Cursor, compileTerm, type Execution } from "./run/cursors/cursor.ts";
import { AGGREGATES } from "./run/functions/aggregates.ts";
import { FUNCTIONS } from "./run/functions/find-function.ts";
import type { Procedure } from "./run/procedure.ts";
import type { Value } from "./run/value.ts";
import { textRoomOf } from "./run/weight.ts";
import type { CompactGraph } from "./store/compact-graph.ts";
import type { Statement } from "./syntax/ast.ts";
import { parse } from "./syntax/parse.ts";

export interface QueryOptions {
  readonly parameters?: ReadonlyMap<string, Value>;
  /** With it, a label, type or property that it does not know is an error. */
  readonly schema?: QuerySchema;
  readonly procedures?: readonly Procedure[];
  readonly bounds?: Bounds;
  /** What `date()` and the like mean. */
  readonly now?: Date;
  readonly isCancelled?: () => boolean;
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

interface Run {
  readonly plan: Plan;
  readonly planner: Planner;
  readonly graph: CompactGraph;
  readonly options: QueryOptions;
  readonly span: Span;
}

function* runPlan(run: Run, wrap?: Wrap): Generator<readonly Value[]> {
  const { plan, options, span } = run;
  const budget = new Budget(options.bounds ?? DEFAULT_BOUNDS, span, options.isCancelled);
  const execution = newExecution(run, budget);
  const slots = plan.columns.map(({ slot }) => slot);
  try {
    const cursor = compilePlan(plan.root, execution, wrap);
    cursor.open();
    while (cursor.next()) {
      if (slots.length === 0) continue;
      const row: Value[] = [];
      for (const slot of slots) row.push(execution.frame[slot] as Value);
      budget.holdAll(row);
      yield row;
    }
  } catch (error) {
    throw toBoundError(error, span);
  }
}

function newExecution({ planner, graph, options }: Run, budget: Budget): Execution {
  const frame: Frame = [];
  const context: Context = {
    graph,
    parameters: options.parameters ?? new Map(),
    budget,
    now: options.now ?? new Date(),
    compileSubplan: (expression, scope) => compileSubplan(planner.planExpression(expression, scope), execution),
  };
  const execution: Execution = { graph, frame, context, budget };
  return execution;
}

/** The cursors are made when the expression is first computed: few of all conditions of a query ever are. */
function compileSubplan({ root, result, value: term }: Subplan, execution: Execution): Evaluate {
  let cursor: Cursor | undefined;
  const evaluate = term === undefined ? () => true : compileTerm(term, execution);
  return (frame) => {
    cursor ??= compilePlan(root as Operator, execution);
    cursor.open();
    if (result === "exists") return cursor.next();
    if (result === "first") return cursor.next() ? evaluate(frame) : null;
    const values: Value[] = [];
    while (cursor.next()) {
      const value = evaluate(frame);
      execution.budget.hold(1 + textRoomOf(value));
      values.push(value);
    }
    return values;
  };
}

function guard<T>(span: Span, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw toBoundError(error, span);
  }
}

/** The two ways in which JavaScript itself gives up on a query: the call stack, and the length of a text or list. */
function toBoundError(error: unknown, span: Span): unknown {
  if (!(error instanceof RangeError)) return error;
  return /call stack/i.test(error.message) ? tooDeep(span) : outOfMemory(span);
}
