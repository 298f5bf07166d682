import type { RelationshipEnds } from "../../plan/operators.ts";
import { RelationshipValue } from "../value.ts";
import type { Cursor, Execution } from "./cursor.ts";
import { isTaken, nodeIn } from "./walk.ts";

/** From a relationship that is known to its ends; where the pattern has no direction, both ways round. */
export class RelationshipEndsCursor implements Cursor {
  readonly #input: Cursor;
  readonly #execution: Execution;
  readonly #plan: RelationshipEnds;
  readonly #unlike: readonly number[];
  #relationship: RelationshipValue | undefined;
  /** What the slots held before, where they are known: a way that does not fit must not spoil them. */
  #from = -1;
  #to = -1;
  #turned = false;

  constructor(plan: RelationshipEnds, input: Cursor, execution: Execution) {
    this.#plan = plan;
    this.#input = input;
    this.#execution = execution;
    this.#unlike = plan.unlike.map(({ slot }) => slot);
  }

  open(): void {
    this.#input.open();
    this.#relationship = undefined;
  }

  next(): boolean {
    const { budget } = this.#execution;
    for (;;) {
      budget.step();
      if (this.#relationship === undefined && !this.#startRow()) return false;
      const { start, end } = this.#relationship ?? { start: -1, end: -1 };
      const [from, to] = this.#turned ? [end, start] : [start, end];
      const isLast = this.#turned || this.#plan.direction !== "both" || start === end;
      if (isLast) this.#relationship = undefined;
      this.#turned = !isLast;
      if (this.#set(from, to)) return true;
    }
  }

  #startRow(): boolean {
    const { frame, graph, budget } = this.#execution;
    const { relationship, direction, types, from, to } = this.#plan;
    for (;;) {
      budget.step();
      if (!this.#input.next()) return false;
      const value = frame[relationship.slot];
      if (!(value instanceof RelationshipValue) || isTaken(frame, this.#unlike, value.id)) continue;
      if (types.length > 0 && !types.includes(graph.typeOf(value.id))) continue;
      this.#relationship = value;
      this.#turned = direction === "in";
      this.#from = nodeIn(frame, from.slot);
      this.#to = nodeIn(frame, to.slot);
      return true;
    }
  }

  #set(from: number, to: number): boolean {
    const { frame, graph } = this.#execution;
    const plan = this.#plan;
    if (plan.fromIsBound && from !== this.#from) return false;
    const isLoop = plan.from.slot === plan.to.slot;
    if (isLoop ? from !== to : plan.toIsBound && to !== this.#to) return false;
    frame[plan.from.slot] = graph.node(from);
    frame[plan.to.slot] = graph.node(to);
    return true;
  }
}
