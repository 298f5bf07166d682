import type { NodeScan, NodeSeek } from "../../plan/operators.ts";
import type { Evaluate } from "../context.ts";
import { type Cursor, compileTerm, type Execution } from "./cursor.ts";

/** One row, the frame as it stands. */
export class ArgumentCursor implements Cursor {
  #isAhead = false;

  open(): void {
    this.#isAhead = true;
  }

  next(): boolean {
    const isAhead = this.#isAhead;
    this.#isAhead = false;
    return isAhead;
  }
}

/** Hands on nodes from a list of ids that each input row gives. */
abstract class NodesCursor implements Cursor {
  readonly #input: Cursor;
  readonly #slot: number;
  protected readonly execution: Execution;
  #at = 0;
  #count = 0;

  constructor(input: Cursor, slot: number, execution: Execution) {
    this.#input = input;
    this.#slot = slot;
    this.execution = execution;
  }

  open(): void {
    this.#input.open();
    this.#at = 0;
    this.#count = 0;
  }

  next(): boolean {
    const { graph, frame, budget } = this.execution;
    while (this.#at >= this.#count) {
      budget.step();
      if (!this.#input.next()) return false;
      this.#at = 0;
      this.#count = this.start();
    }
    budget.step();
    frame[this.#slot] = graph.node(this.nodeAt(this.#at));
    this.#at += 1;
    return true;
  }

  /** How many nodes there are for the row at hand. */
  protected abstract start(): number;
  protected abstract nodeAt(index: number): number;
}

export class NodeScanCursor extends NodesCursor {
  readonly #nodes: Uint32Array | undefined;

  constructor(scan: NodeScan, input: Cursor, execution: Execution) {
    super(input, scan.node.slot, execution);
    this.#nodes = scan.label === undefined ? undefined : execution.graph.nodesWithLabel(scan.label);
  }

  protected start(): number {
    return this.#nodes?.length ?? this.execution.graph.nodeCount;
  }

  protected nodeAt(index: number): number {
    return this.#nodes === undefined ? index : (this.#nodes[index] as number);
  }
}

/** Reads an index where the value is one that an index finds, else tests all nodes: the filter above it decides in any case. */
export class NodeSeekCursor extends NodesCursor {
  readonly #key: string;
  readonly #value: Evaluate;
  #nodes: Uint32Array | undefined;

  constructor(seek: NodeSeek, input: Cursor, execution: Execution) {
    super(input, seek.node.slot, execution);
    this.#key = seek.key;
    this.#value = compileTerm(seek.value, execution);
  }

  protected start(): number {
    const { graph, frame } = this.execution;
    const value = this.#value(frame);
    const column = graph.nodeColumn(this.#key);
    if (value === null || column === undefined) return 0;
    this.#nodes = column.isIndexable(value) ? column.rowsWith(value) : undefined;
    return this.#nodes?.length ?? graph.nodeCount;
  }

  protected nodeAt(index: number): number {
    return this.#nodes === undefined ? index : (this.#nodes[index] as number);
  }
}
