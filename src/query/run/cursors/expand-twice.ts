import type { ExpandTwice } from "../../plan/operators.ts";
import type { Cursor, Execution, NodeIdCursor } from "./cursor.ts";
import { TwoStepSearch } from "./two-step-search.ts";
import { nodeIn } from "./walk.ts";

/** For each row the nodes two relationships away, each once. */
export class ExpandTwiceCursor implements NodeIdCursor {
  readonly slot: number;
  readonly #input: Cursor;
  readonly #execution: Execution;
  readonly #from: number;
  readonly #search: TwoStepSearch;
  #ends: ArrayLike<number> = [];
  #at = 0;

  constructor(plan: ExpandTwice, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#execution = execution;
    this.#from = plan.from.slot;
    this.slot = plan.to.slot;
    this.#search = new TwoStepSearch(plan, execution);
  }

  open(): void {
    this.#input.open();
    this.#ends = [];
    this.#at = 0;
  }

  next(): boolean {
    const id = this.nextId();
    if (id < 0) return false;
    const { frame, graph } = this.#execution;
    frame[this.slot] = graph.node(id);
    return true;
  }

  nextId(): number {
    const { frame, budget } = this.#execution;
    while (this.#at >= this.#ends.length) {
      budget.step();
      if (!this.#input.next()) return -1;
      const node = nodeIn(frame, this.#from);
      this.#ends = node < 0 ? [] : this.#search.run(node);
      this.#at = 0;
    }
    const id = this.#ends[this.#at] as number;
    this.#at += 1;
    return id;
  }
}
