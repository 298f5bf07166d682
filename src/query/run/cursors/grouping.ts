import type { Aggregate, Distinct } from "../../plan/operators.ts";
import { type Aggregation, compileAggregate } from "../aggregation.ts";
import type { Evaluate } from "../context.ts";
import { type GroupKey, groupKeyOf } from "../group-key.ts";
import type { Value } from "../value.ts";
import { type Cursor, compileTerm, type Execution } from "./cursor.ts";

export class DistinctCursor implements Cursor {
  readonly #input: Cursor;
  readonly #slots: readonly number[];
  readonly #execution: Execution;
  readonly #seen = new Set<GroupKey>();

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
      const key = groupKeyOf(this.#slots.map((slot) => frame[slot] as Value));
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      budget.hold(this.#slots.length);
      return true;
    }
    return false;
  }
}

interface Group {
  readonly keys: readonly Value[];
  readonly aggregations: readonly Aggregation[];
}

/** Takes all rows of its input, then hands on one for each group, in the order in which they first came. */
export class AggregateCursor implements Cursor {
  readonly #input: Cursor;
  readonly #execution: Execution;
  readonly #keys: readonly { readonly slot: number; readonly value: Evaluate }[];
  readonly #aggregates: readonly { readonly slot: number; readonly start: () => Aggregation }[];
  #groups: IterableIterator<Group> | undefined;

  constructor(aggregate: Aggregate, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#execution = execution;
    this.#keys = aggregate.keys.map(({ variable, value }) => ({
      slot: variable.slot,
      value: compileTerm(value, execution),
    }));
    const weights = aggregate.weights.map(({ slot }) => slot);
    this.#aggregates = aggregate.aggregates.map(({ variable, call, scope }) => ({
      slot: variable.slot,
      start: weights.length === 0 ? compileAggregate(call, scope, execution.context) : () => new WeightedCount(weights),
    }));
  }

  open(): void {
    this.#input.open();
    this.#groups = undefined;
  }

  next(): boolean {
    this.#groups ??= this.#collect().values();
    const { value: group, done } = this.#groups.next();
    if (done) return false;
    const { frame } = this.#execution;
    for (const [index, { slot }] of this.#keys.entries()) frame[slot] = group.keys[index] as Value;
    for (const [index, { slot }] of this.#aggregates.entries()) {
      frame[slot] = (group.aggregations[index] as Aggregation).result();
    }
    return true;
  }

  #collect(): Map<GroupKey, Group> {
    const { frame, budget } = this.#execution;
    const groups = new Map<GroupKey, Group>();
    if (this.#keys.length === 0) groups.set(null, this.#startGroup([]));
    while (this.#input.next()) {
      budget.step();
      const keys = this.#keys.map(({ value }) => value(frame));
      const key = keys.length === 0 ? null : groupKeyOf(keys);
      let group = groups.get(key);
      if (group === undefined) {
        group = this.#startGroup(keys);
        groups.set(key, group);
      }
      for (const aggregation of group.aggregations) aggregation.add(frame);
    }
    return groups;
  }

  #startGroup(keys: readonly Value[]): Group {
    this.#execution.budget.hold(keys.length + this.#aggregates.length);
    return { keys, aggregations: this.#aggregates.map(({ start }) => start()) };
  }
}

/** `count(*)` of rows that each stand for several. */
class WeightedCount implements Aggregation {
  readonly #weights: readonly number[];
  #count = 0;

  constructor(weights: readonly number[]) {
    this.#weights = weights;
  }

  add(frame: Value[]): void {
    let weight = 1;
    for (const slot of this.#weights) weight *= frame[slot] as number;
    this.#count += weight;
  }

  result(): number {
    return this.#count;
  }
}
