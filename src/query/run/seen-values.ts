import type { Budget } from "./budget.ts";
import { type GroupKey, groupKey, groupKeyOf } from "./group-key.ts";
import { IdSet } from "./id-set.ts";
import { NodeValue, type Value } from "./value.ts";

/** Says of each value, or list of values, whether it comes for the first time. */
export class SeenValues {
  readonly #keys = new Set<GroupKey>();
  /** By far the most common question, and no key needs to be written. */
  readonly #nodes = new IdSet();

  readonly #budget: Pick<Budget, "step">;

  constructor(budget: Pick<Budget, "step">) {
    this.#budget = budget;
  }

  /** True where it was not there yet. */
  add(value: Value): boolean {
    return value instanceof NodeValue ? this.addNode(value.id) : this.#addKey(groupKey(value, this.#budget));
  }

  addNode(id: number): boolean {
    return this.#nodes.add(id);
  }

  addRow(values: readonly Value[]): boolean {
    return values.length === 1 ? this.add(values[0] as Value) : this.#addKey(groupKeyOf(values, this.#budget));
  }

  clear(): void {
    this.#keys.clear();
    this.#nodes.clear();
  }

  #addKey(key: GroupKey): boolean {
    if (this.#keys.has(key)) return false;
    this.#keys.add(key);
    return true;
  }
}
