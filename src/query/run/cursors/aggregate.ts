import type { Aggregate } from "../../plan/operators.ts";
import type { Value } from "../value.ts";
import { keyRoomOf } from "../weight.ts";
import { type AggregateColumn, newAggregateColumn } from "./aggregate-column.ts";
import { type Cursor, type Execution, givesNodeIds, type NodeIdCursor } from "./cursor.ts";
import { DistinctCounts } from "./distinct-counts.ts";
import type { GroupFinder } from "./group-finder.ts";
import { newGroupFinder } from "./new-group-finder.ts";

/** Takes all rows of its input, then hands on one for each group, in the order in which they first came. */
export class AggregateCursor implements Cursor {
  readonly #input: Cursor;
  readonly #execution: Execution;
  readonly #keySlots: readonly number[];
  readonly #weights: readonly number[];
  readonly #aggregates: readonly AggregateColumn[];
  readonly #finder: GroupFinder;
  /** The values of the keys, one list for each key, by group. */
  readonly #groups: Value[][];
  #count = 0;
  #at = 0;
  #isCollected = false;

  constructor(aggregate: Aggregate, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#execution = execution;
    this.#keySlots = aggregate.keys.map(({ variable }) => variable.slot);
    this.#groups = aggregate.keys.map(() => []);
    this.#weights = aggregate.weights.map(({ slot }) => slot);
    this.#aggregates = aggregate.aggregates.map((call) => newAggregateColumn(call, execution));
    this.#finder = newGroupFinder(aggregate.keys, execution, (keys) => this.#start(keys));
  }

  open(): void {
    this.#input.open();
    this.#isCollected = false;
    this.#count = 0;
    this.#at = 0;
    for (const values of this.#groups) values.length = 0;
    for (const aggregate of this.#aggregates) aggregate.clear();
  }

  next(): boolean {
    if (!this.#isCollected) this.#collect();
    if (this.#at >= this.#count) return false;
    const { frame } = this.#execution;
    for (let key = 0; key < this.#keySlots.length; key += 1) {
      frame[this.#keySlots[key] as number] = (this.#groups[key] as Value[])[this.#at] as Value;
    }
    for (const aggregate of this.#aggregates) frame[aggregate.slot] = aggregate.resultOf(this.#at);
    this.#at += 1;
    return true;
  }

  #collect(): void {
    this.#isCollected = true;
    this.#finder.clear();
    const [only] = this.#aggregates;
    if (givesNodeIds(this.#input) && only instanceof DistinctCounts && this.#countsOnly(only, this.#input)) {
      this.#collectIds(only, this.#input);
      return;
    }
    const { frame, budget } = this.#execution;
    const [input, finder, weights, aggregates] = [this.#input, this.#finder, this.#weights, this.#aggregates];
    while (input.next()) {
      budget.step();
      const group = finder.find(frame);
      let weight = 1;
      for (let at = 0; at < weights.length; at += 1) weight *= frame[weights[at] as number] as number;
      for (let at = 0; at < aggregates.length; at += 1) (aggregates[at] as AggregateColumn).add(group, frame, weight);
    }
  }

  /** Whether all that is asked of the rows is how many different nodes they find. */
  #countsOnly({ counted }: DistinctCounts, { slot }: NodeIdCursor): boolean {
    return counted === slot && this.#keySlots.length === 0 && this.#aggregates.length === 1;
  }

  #collectIds(counts: DistinctCounts, nodes: NodeIdCursor): void {
    for (let id = nodes.nextId(); id >= 0; id = nodes.nextId()) {
      this.#execution.budget.step();
      counts.addNode(0, id);
    }
  }

  #start(values: readonly Value[]): number {
    this.#execution.budget.hold(keyRoomOf(values) + this.#aggregates.length);
    for (let key = 0; key < values.length; key += 1) (this.#groups[key] as Value[]).push(values[key] as Value);
    for (const aggregate of this.#aggregates) aggregate.start();
    this.#count += 1;
    return this.#count - 1;
  }
}
