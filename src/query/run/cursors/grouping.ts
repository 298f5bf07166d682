import type { Aggregate, Distinct } from "../../plan/operators.ts";
import { type Aggregation, compileAggregate } from "../aggregation.ts";
import type { Evaluate, Frame } from "../context.ts";
import { groupKeyOf } from "../group-key.ts";
import { SeenValues } from "../seen-values.ts";
import { NodeValue, type Value } from "../value.ts";
import { type Cursor, compileTerm, type Execution } from "./cursor.ts";

export class DistinctCursor implements Cursor {
  readonly #input: Cursor;
  readonly #slots: readonly number[];
  readonly #execution: Execution;
  readonly #seen = new SeenValues();

  constructor(distinct: Distinct, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#slots = distinct.variables.map(({ slot }) => slot);
    this.#execution = execution;
  }

  open(): void {
    this.#input.open();
    this.#seen.clear();
  }

  next(): boolean {
    const { frame, budget } = this.#execution;
    while (this.#input.next()) {
      budget.step();
      if (!this.#seen.addRow(this.#slots.map((slot) => frame[slot] as Value))) continue;
      budget.hold(this.#slots.length);
      return true;
    }
    return false;
  }
}

/** Takes all rows of its input, then hands on one for each group, in the order in which they first came. */
export class AggregateCursor implements Cursor {
  readonly #input: Cursor;
  readonly #execution: Execution;
  readonly #keySlots: readonly number[];
  readonly #keys: readonly Evaluate[];
  readonly #weights: readonly number[];
  readonly #aggregates: readonly AggregateColumn[];
  /** The values of the keys, one list for each key, by group. */
  readonly #groups: Value[][];
  #count = 0;
  #at = 0;
  #isCollected = false;

  constructor(aggregate: Aggregate, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#execution = execution;
    this.#keySlots = aggregate.keys.map(({ variable }) => variable.slot);
    this.#keys = aggregate.keys.map(({ value }) => compileTerm(value, execution));
    this.#groups = aggregate.keys.map(() => []);
    this.#weights = aggregate.weights.map(({ slot }) => slot);
    this.#aggregates = aggregate.aggregates.map(({ variable, call, scope }) => {
      if (call.kind === "count-star") return new RowCounts(variable.slot);
      return new Aggregations(variable.slot, compileAggregate(call, scope, execution.context));
    });
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
    const { frame, budget } = this.#execution;
    const find = this.#keys.length === 0 ? this.#onlyGroup() : this.#groupFinder();
    while (this.#input.next()) {
      budget.step();
      const group = find(frame);
      let weight = 1;
      for (const slot of this.#weights) weight *= frame[slot] as number;
      for (const aggregate of this.#aggregates) aggregate.add(group, frame, weight);
    }
  }

  #onlyGroup(): () => number {
    this.#start([]);
    return () => 0;
  }

  /** The number of the group of the row at hand; a new one where it is the first. */
  #groupFinder(): (frame: Frame) => number {
    const known = new Map<unknown, number>();
    const [first] = this.#keys;
    const find = (key: unknown, values: readonly Value[]): number => {
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, this.#count);
      return this.#start(values);
    };
    if (this.#keys.length === 1 && first !== undefined) {
      return (frame) => {
        const value = first(frame);
        const found = known.get(value);
        return found !== undefined ? found : find(this.#keyOf(value), [value]);
      };
    }
    return (frame) => {
      const values = this.#keys.map((evaluate) => evaluate(frame));
      return find(groupKeyOf(values), values);
    };
  }

  /** Nodes are one object each, which is its own key without being written as text first. */
  #keyOf(value: Value): unknown {
    return value instanceof NodeValue ? this.#execution.graph.node(value.id) : groupKeyOf([value]);
  }

  #start(values: readonly Value[]): number {
    this.#execution.budget.hold(values.length + this.#aggregates.length);
    for (let key = 0; key < values.length; key += 1) (this.#groups[key] as Value[]).push(values[key] as Value);
    for (const aggregate of this.#aggregates) aggregate.start();
    this.#count += 1;
    return this.#count - 1;
  }
}

/** One aggregate of all groups. */
interface AggregateColumn {
  readonly slot: number;
  clear(): void;
  /** Makes room for one more group. */
  start(): void;
  add(group: number, frame: Frame, weight: number): void;
  resultOf(group: number): Value;
}

/** `count(*)`, where a row may stand for several. */
class RowCounts implements AggregateColumn {
  readonly slot: number;
  readonly #counts: number[] = [];

  constructor(slot: number) {
    this.slot = slot;
  }

  clear(): void {
    this.#counts.length = 0;
  }

  start(): void {
    this.#counts.push(0);
  }

  add(group: number, _frame: Frame, weight: number): void {
    this.#counts[group] = (this.#counts[group] as number) + weight;
  }

  resultOf(group: number): Value {
    return this.#counts[group] as number;
  }
}

class Aggregations implements AggregateColumn {
  readonly slot: number;
  readonly #newAggregation: () => Aggregation;
  readonly #aggregations: Aggregation[] = [];

  constructor(slot: number, newAggregation: () => Aggregation) {
    this.slot = slot;
    this.#newAggregation = newAggregation;
  }

  clear(): void {
    this.#aggregations.length = 0;
  }

  start(): void {
    this.#aggregations.push(this.#newAggregation());
  }

  add(group: number, frame: Frame): void {
    (this.#aggregations[group] as Aggregation).add(frame);
  }

  resultOf(group: number): Value {
    return (this.#aggregations[group] as Aggregation).result();
  }
}
