import type { Span } from "../domain/span.ts";
import { outOfMemory, tooDeep } from "./messages.ts";
import type { Operator, Plan } from "./plan/operators.ts";
import type { Planner, Subplan } from "./plan/plan.ts";
import { type Bounds, Budget, DEFAULT_BOUNDS } from "./run/budget.ts";
import { compilePlan, type Wrap } from "./run/compile-plan.ts";
import type { Context, Evaluate, Frame } from "./run/context.ts";
import { type Cursor, compileTerm, type Execution } from "./run/cursors/cursor.ts";
import type { Value } from "./run/value.ts";
import { textRoomOf } from "./run/weight.ts";
import type { CompactGraph } from "./store/compact-graph.ts";

/** What a run may be given. */
export interface RunOptions {
  readonly parameters?: ReadonlyMap<string, Value>;
  readonly bounds?: Bounds;
  /** What `date()` and the like mean. */
  readonly now?: Date;
  readonly isCancelled?: () => boolean;
}

/** A query that is ready to be run over a graph. */
export interface Run {
  readonly plan: Plan;
  readonly planner: Planner;
  readonly graph: CompactGraph;
  readonly options: RunOptions;
  readonly span: Span;
}

/** Rows come as they are asked for. `wrap` stands around each cursor. */
export function* runPlan(run: Run, wrap?: Wrap): Generator<readonly Value[]> {
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

/** Does it; what JavaScript itself gives up on becomes an error of the query. */
export function guard<T>(span: Span, action: () => T): T {
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
