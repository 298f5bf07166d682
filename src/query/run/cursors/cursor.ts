import type { Term } from "../../plan/operators.ts";
import type { CompactGraph } from "../../store/compact-graph.ts";
import type { Budget } from "../budget.ts";
import type { Context, Evaluate, Frame } from "../context.ts";
import { compileExpression } from "../expressions.ts";

/** An operator at work. `open` starts it anew for the frame as it stands; each `next` sets the slots of one more row. */
export interface Cursor {
  open(): void;
  /** False at the end, and then the slots hold nothing of use. */
  next(): boolean;
}

/** A cursor whose next row can also be had as the id of the node that it finds, -1 at the end: no slot is set and no value read from memory. */
export interface NodeIdCursor extends Cursor {
  /** Where `next` puts the node. */
  readonly slot: number;
  nextId(): number;
}

export function givesNodeIds(cursor: Cursor): cursor is NodeIdCursor {
  return "nextId" in cursor;
}

/** What all cursors of one run share. */
export interface Execution {
  readonly graph: CompactGraph;
  readonly frame: Frame;
  readonly context: Context;
  readonly budget: Budget;
}

export function compileTerm({ expression, scope }: Term, execution: Execution): Evaluate {
  return compileExpression(expression, scope, execution.context);
}
