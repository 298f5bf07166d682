import type { Expand } from "../../plan/operators.ts";
import type { Cursor, Execution } from "./cursor.ts";
import { compileNodeTests } from "./node-test.ts";
import { endOf, isTaken, type Lane, lanesOf, nodeIn, startOf } from "./walk.ts";

/** One relationship further, for each way there is. */
export class ExpandCursor implements Cursor {
  readonly #input: Cursor;
  readonly #execution: Execution;
  readonly #from: number;
  readonly #to: number;
  readonly #toIsBound: boolean;
  readonly #relationship: Expand["relationship"];
  readonly #unlike: readonly number[];
  readonly #lanes: readonly Lane[];
  readonly #fits: ((node: number) => boolean) | undefined;
  #node = -1;
  #target = -1;
  #lane = 0;
  #at = 0;
  #end = 0;

  constructor(expand: Expand, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#execution = execution;
    this.#from = expand.from.slot;
    this.#to = expand.to.slot;
    this.#toIsBound = expand.toIsBound;
    this.#relationship = expand.relationship;
    this.#unlike = expand.unlike.map(({ slot }) => slot);
    this.#lanes = lanesOf(execution.graph, expand.direction, expand.types);
    this.#fits = compileNodeTests(expand.tests, execution);
  }

  open(): void {
    this.#input.open();
    this.#lane = this.#lanes.length;
    this.#at = 0;
    this.#end = 0;
  }

  next(): boolean {
    for (;;) {
      if (this.#at < this.#end) {
        if (this.#take()) return true;
      } else if (this.#lane < this.#lanes.length) {
        this.#startLane();
      } else if (!this.#startRow()) return false;
    }
  }

  #startRow(): boolean {
    const { budget, frame } = this.#execution;
    budget.step();
    if (!this.#input.next()) return false;
    this.#node = nodeIn(frame, this.#from);
    this.#target = this.#toIsBound ? nodeIn(frame, this.#to) : -1;
    this.#lane = this.#node < 0 || (this.#toIsBound && this.#target < 0) ? this.#lanes.length : 0;
    return true;
  }

  #startLane(): void {
    const lane = this.#lanes[this.#lane] as Lane;
    this.#at = startOf(lane, this.#node);
    this.#end = endOf(lane, this.#node, this.#at);
    this.#lane += 1;
  }

  /** The relationship at hand, if it fits. */
  #take(): boolean {
    const { graph, frame, budget } = this.#execution;
    const { adjacency, skipsLoops } = this.#lanes[this.#lane - 1] as Lane;
    const at = this.#at;
    this.#at += 1;
    budget.step();
    const neighbour = adjacency.neighbours[at] as number;
    if (this.#toIsBound && neighbour !== this.#target) return false;
    if (skipsLoops && neighbour === this.#node) return false;
    if (this.#fits !== undefined && !this.#fits(neighbour)) return false;
    const id = adjacency.relationships[at] as number;
    if (this.#unlike.length > 0 && isTaken(frame, this.#unlike, id)) return false;
    if (!this.#toIsBound) frame[this.#to] = graph.node(neighbour);
    if (this.#relationship !== undefined) {
      frame[this.#relationship.slot.slot] = this.#relationship.form === "id" ? id : graph.relationship(id);
    }
    return true;
  }
}
