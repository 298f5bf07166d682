import type { ExpandCount } from "../../plan/operators.ts";
import type { Cursor, Execution } from "./cursor.ts";
import { compileNodeTests } from "./node-test.ts";
import { endOf, type Lane, lanesOf, nodeIn, startOf } from "./walk.ts";

/** One row for each, with the number of ways that an `Expand` would find; none where that is 0. */
export class ExpandCountCursor implements Cursor {
  readonly #input: Cursor;
  readonly #execution: Execution;
  readonly #from: number;
  readonly #count: number;
  readonly #lanes: readonly Lane[];
  readonly #fits: ((node: number) => boolean) | undefined;
  /** Hubs are reached from many sides and are counted once: one more than the count. Absent where no neighbour needs a look. */
  readonly #known: Uint32Array | undefined;

  constructor(expand: ExpandCount, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#execution = execution;
    this.#from = expand.from.slot;
    this.#count = expand.count.slot;
    this.#lanes = lanesOf(execution.graph, expand.direction, expand.types);
    this.#fits = compileNodeTests(expand.tests, execution);
    const { hasLoops, nodeCount } = execution.graph;
    const looks = this.#fits !== undefined || (hasLoops && this.#lanes.some(({ skipsLoops }) => skipsLoops));
    this.#known = looks ? new Uint32Array(nodeCount) : undefined;
  }

  open(): void {
    this.#input.open();
  }

  next(): boolean {
    const { frame, budget } = this.#execution;
    while (this.#input.next()) {
      budget.step();
      const node = nodeIn(frame, this.#from);
      if (node < 0) continue;
      const count = this.#countAt(node);
      if (count === 0) continue;
      frame[this.#count] = count;
      return true;
    }
    return false;
  }

  #countAt(node: number): number {
    const known = this.#known?.[node] ?? 0;
    if (known > 0) return known - 1;
    let count = 0;
    for (const lane of this.#lanes) count += this.#countLane(lane, node);
    if (this.#known !== undefined) this.#known[node] = count + 1;
    return count;
  }

  /** Without a test of the other end it is the length of the lane, loops aside. */
  #countLane(lane: Lane, node: number): number {
    const start = startOf(lane, node);
    const end = endOf(lane, node, start);
    if (this.#known === undefined) return end - start;
    this.#execution.budget.steps(end - start);
    let count = 0;
    for (let at = start; at < end; at += 1) {
      const neighbour = lane.adjacency.neighbours[at] as number;
      if (lane.skipsLoops && neighbour === node) continue;
      if (this.#fits === undefined || this.#fits(neighbour)) count += 1;
    }
    return count;
  }
}
