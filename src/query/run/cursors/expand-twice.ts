import type { ExpandTwice } from "../../plan/operators.ts";
import type { Cursor, Execution } from "./cursor.ts";
import { endOf, type Lane, labelTest, lanesOf, nodeIn, startOf } from "./walk.ts";

/**
 * The nodes two relationships away, each once. That the two relationships differ matters only for the start itself:
 * whoever takes one and the same relationship twice is back where they came from.
 */
export class ExpandTwiceCursor implements Cursor {
  readonly #input: Cursor;
  readonly #execution: Execution;
  readonly #plan: ExpandTwice;
  readonly #first: readonly Lane[];
  readonly #second: readonly Lane[];
  readonly #isFirst: ((node: number) => boolean) | undefined;
  readonly #isSecond: ((node: number) => boolean) | undefined;
  /** The round in which a node was last met on the way, or found at the end. */
  readonly #met: Uint32Array;
  readonly #found: Uint32Array;
  #round = 0;
  #ends: number[] = [];
  #at = 0;

  constructor(plan: ExpandTwice, input: Cursor, execution: Execution) {
    const { graph } = execution;
    this.#input = input;
    this.#execution = execution;
    this.#plan = plan;
    this.#first = lanesOf(graph, plan.first.direction, plan.first.types);
    this.#second = lanesOf(graph, plan.second.direction, plan.second.types);
    this.#isFirst = labelTest(graph, plan.first.labels);
    this.#isSecond = labelTest(graph, plan.second.labels);
    this.#met = new Uint32Array(graph.nodeCount);
    this.#found = new Uint32Array(graph.nodeCount);
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
      const node = nodeIn(frame, this.#plan.from.slot);
      this.#ends = node < 0 ? [] : this.#walk(node);
      this.#at = 0;
    }
    frame[this.#plan.to.slot] = graph.node(this.#ends[this.#at] as number);
    this.#at += 1;
    return true;
  }

  #walk(start: number): number[] {
    this.#round += 1;
    const ends: number[] = [];
    for (const lane of this.#first) {
      const first = startOf(lane, start);
      const last = endOf(lane, start, first);
      for (let at = first; at < last; at += 1) {
        const node = lane.adjacency.neighbours[at] as number;
        if (this.#met[node] === this.#round || (this.#isFirst !== undefined && !this.#isFirst(node))) continue;
        this.#met[node] = this.#round;
        for (const next of this.#second) this.#collect(node, next, start, ends);
      }
    }
    if (this.#found[start] !== this.#round && this.#comesBack(start)) ends.push(start);
    return ends;
  }

  /** All but the start. */
  #collect(node: number, lane: Lane, start: number, ends: number[]): void {
    const { neighbours } = lane.adjacency;
    const { budget } = this.#execution;
    const found = this.#found;
    const round = this.#round;
    const first = startOf(lane, node);
    const last = endOf(lane, node, first);
    for (let at = first; at < last; at += 1) {
      budget.step();
      const end = neighbours[at] as number;
      if (found[end] === round || end === start) continue;
      if (this.#isSecond !== undefined && !this.#isSecond(end)) continue;
      found[end] = round;
      ends.push(end);
    }
  }

  /** True where two relationships lead there and back; where they must differ, two different ones. */
  #comesBack(start: number): boolean {
    if (this.#isSecond !== undefined && !this.#isSecond(start)) return false;
    for (const [out, node] of this.#relationshipsAt(start, this.#first)) {
      if (this.#isFirst !== undefined && !this.#isFirst(node)) continue;
      for (const [back, end] of this.#relationshipsAt(node, this.#second)) {
        if (end === start && (out !== back || !this.#plan.mustDiffer)) return true;
      }
    }
    return false;
  }

  *#relationshipsAt(node: number, lanes: readonly Lane[]): Generator<readonly [number, number]> {
    for (const lane of lanes) {
      const first = startOf(lane, node);
      const last = endOf(lane, node, first);
      for (let at = first; at < last; at += 1) {
        this.#execution.budget.step();
        const neighbour = lane.adjacency.neighbours[at] as number;
        if (lane.skipsLoops && neighbour === node) continue;
        yield [lane.adjacency.relationships[at] as number, neighbour];
      }
    }
  }
}
