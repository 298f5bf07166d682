import type { ExpandCount } from "../../plan/operators.ts";
import type { Cursor, Execution } from "./cursor.ts";
import { endOf, type Lane, labelTest, lanesOf, nodeIn, startOf } from "./walk.ts";

/** One row for each, with the number of ways that an `Expand` would find; none where that is 0. */
export class ExpandCountCursor implements Cursor {
  readonly #input: Cursor;
  readonly #execution: Execution;
  readonly #from: number;
  readonly #count: number;
  readonly #lanes: readonly Lane[];
  readonly #hasLabels: ((node: number) => boolean) | undefined;
  /** Hubs are reached from many sides, and are counted once. */
  readonly #counts: Uint32Array;
  readonly #isCounted: Uint8Array;

  constructor(expand: ExpandCount, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#execution = execution;
    this.#from = expand.from.slot;
    this.#count = expand.count.slot;
    this.#lanes = lanesOf(execution.graph, expand.direction, expand.types);
    this.#hasLabels = labelTest(execution.graph, expand.labels);
    this.#counts = new Uint32Array(execution.graph.nodeCount);
    this.#isCounted = new Uint8Array(execution.graph.nodeCount);
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
    if (this.#isCounted[node] === 1) return this.#counts[node] as number;
    let count = 0;
    for (const lane of this.#lanes) count += this.#countLane(lane, node);
    this.#isCounted[node] = 1;
    this.#counts[node] = count;
    return count;
  }

  /** Without a condition on the other end it is the length of the lane, loops aside. */
  #countLane(lane: Lane, node: number): number {
    const start = startOf(lane, node);
    const end = endOf(lane, node, start);
    const mayLoop = lane.skipsLoops && this.#execution.graph.hasLoops;
    if (this.#hasLabels === undefined && !mayLoop) return end - start;
    this.#execution.budget.steps(end - start);
    let count = 0;
    for (let at = start; at < end; at += 1) {
      const neighbour = lane.adjacency.neighbours[at] as number;
      if (mayLoop && neighbour === node) continue;
      if (this.#hasLabels === undefined || this.#hasLabels(neighbour)) count += 1;
    }
    return count;
  }
}
