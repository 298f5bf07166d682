import type { Evaluate, Frame } from "../context.ts";
import { type GroupKey, groupKey } from "../group-key.ts";
import { NodeValue, type Value } from "../value.ts";
import type { Execution } from "./cursor.ts";
import type { GroupFinder, StartGroup } from "./group-finder.ts";

/** Rows grouped by one value. */
export class GroupsByKey implements GroupFinder {
  readonly #key: Evaluate;
  readonly #execution: Execution;
  readonly #start: StartGroup;
  readonly #known = new Map<GroupKey | NodeValue, number>();

  constructor(key: Evaluate, execution: Execution, start: StartGroup) {
    this.#key = key;
    this.#execution = execution;
    this.#start = start;
  }

  find(frame: Frame): number {
    const value = this.#key(frame);
    const key = this.#keyOf(value);
    let group = this.#known.get(key);
    if (group === undefined) {
      group = this.#start([value]);
      this.#known.set(key, group);
    }
    return group;
  }

  learn(value: Value, group: number): void {
    this.#known.set(this.#keyOf(value), group);
  }

  clear(): void {
    this.#known.clear();
  }

  /** Nodes are one object each, which is its own key without being written as a number first. */
  #keyOf(value: Value): GroupKey | NodeValue {
    const { graph, budget } = this.#execution;
    return value instanceof NodeValue ? graph.node(value.id) : groupKey(value, budget);
  }
}
