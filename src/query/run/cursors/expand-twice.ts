import type { ExpandTwice } from "../../plan/operators.ts";
import type { Cursor, Execution } from "./cursor.ts";
import { TwoStepSearch } from "./two-step-search.ts";
import { nodeIn } from "./walk.ts";

/** For each row the nodes two relationships away, each once. */
export class ExpandTwiceCursor implements Cursor {
  readonly #input: Cursor;
  readonly #execution: Execution;
  readonly #from: number;
  readonly #to: number;
  readonly #search: TwoStepSearch;
  #ends: ArrayLike<number> = [];
  #at = 0;

  constructor(plan: ExpandTwice, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#execution = execution;
    this.#from = plan.from.slot;
    this.#to = plan.to.slot;
    this.#search = new TwoStepSearch(plan, execution);
  }

  open(): void {
    this.#input.open();
    this.#ends = [];
    this.#at = 0;
  }

  next(): boolean {
    const { frame, graph, budget } = this.#execution;
    while (this.#at >= this.#ends.length) {
      budget.step();
      if (!this.#input.next()) return false;
      const node = nodeIn(frame, this.#from);
      this.#ends = node < 0 ? [] : this.#search.run(node);
      this.#at = 0;
    }
    frame[this.#to] = graph.node(this.#ends[this.#at] as number);
    this.#at += 1;
    return true;
  }
}
