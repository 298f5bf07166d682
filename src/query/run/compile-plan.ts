import type { Operator } from "../plan/operators.ts";
import { AggregateCursor } from "./cursors/aggregate.ts";
import { OptionalCursor, UnionCursor } from "./cursors/branches.ts";
import { CallCursor } from "./cursors/call.ts";
import { LimitCursor, SkipCursor } from "./cursors/counts.ts";
import type { Cursor, Execution } from "./cursors/cursor.ts";
import { DistinctCursor } from "./cursors/distinct.ts";
import { ExpandCursor } from "./cursors/expand.ts";
import { ExpandCountCursor } from "./cursors/expand-count.ts";
import { ExpandPathCursor } from "./cursors/expand-path.ts";
import { ExpandTwiceCursor } from "./cursors/expand-twice.ts";
import { RelationshipEndsCursor } from "./cursors/relationship-ends.ts";
import { FilterCursor, NamedPathCursor, ProjectCursor, UnwindCursor } from "./cursors/rows.ts";
import { ArgumentCursor, NodeScanCursor, NodeSeekCursor } from "./cursors/scans.ts";
import { ShortestPathCursor } from "./cursors/shortest-path.ts";
import { SortCursor } from "./cursors/sorting.ts";

/** What stands around a cursor: `PROFILE` counts and times there. */
export type Wrap = (operator: Operator, cursor: Cursor) => Cursor;

/** The cursors that do what a plan says. */
export function compilePlan(operator: Operator, execution: Execution, wrap: Wrap = (_, cursor) => cursor): Cursor {
  const compile = (plan: Operator): Cursor => wrap(plan, compileOperator(plan, execution, compile));
  return compile(operator);
}

function compileOperator(plan: Operator, execution: Execution, compile: (plan: Operator) => Cursor): Cursor {
  switch (plan.op) {
    case "argument":
      return new ArgumentCursor();
    case "node-scan":
      return new NodeScanCursor(plan, compile(plan.input), execution);
    case "node-seek":
      return new NodeSeekCursor(plan, compile(plan.input), execution);
    case "expand":
      return new ExpandCursor(plan, compile(plan.input), execution);
    case "expand-count":
      return new ExpandCountCursor(plan, compile(plan.input), execution);
    case "expand-twice":
      return new ExpandTwiceCursor(plan, compile(plan.input), execution);
    case "expand-path":
      return new ExpandPathCursor(plan, compile(plan.input), execution);
    case "shortest-path":
      return new ShortestPathCursor(plan, compile(plan.input), execution);
    case "relationship-ends":
      return new RelationshipEndsCursor(plan, compile(plan.input), execution);
    case "named-path":
      return new NamedPathCursor(plan, compile(plan.input), execution);
    case "filter":
      return new FilterCursor(plan, compile(plan.input), execution);
    case "optional":
      return new OptionalCursor(plan, compile(plan.input), compile(plan.inner), execution);
    case "unwind":
      return new UnwindCursor(plan, compile(plan.input), execution);
    case "call":
      return new CallCursor(plan, compile(plan.input), execution);
    case "project":
      return new ProjectCursor(plan, compile(plan.input), execution);
    case "aggregate":
      return new AggregateCursor(plan, compile(plan.input), execution);
    case "distinct":
      return new DistinctCursor(plan, compile(plan.input), execution);
    case "sort":
    case "top":
      return new SortCursor(plan, compile(plan.input), execution);
    case "skip":
      return new SkipCursor(plan.count, compile(plan.input), execution);
    case "limit":
      return new LimitCursor(plan.count, compile(plan.input), execution);
    case "union":
      return new UnionCursor(
        plan,
        plan.sides.map(({ input }) => compile(input)),
        execution,
      );
  }
}
