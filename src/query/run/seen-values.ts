import { type GroupKey, groupKeyOf } from "./group-key.ts";
import { IdSet } from "./id-set.ts";
import { NodeValue, type Value } from "./value.ts";

/** Says of each value, or list of values, whether it comes for the first time. */
export class SeenValues {
  readonly #keys = new Set<GroupKey>();
  /** By far the most common question, and no key needs to be written. */
  readonly #nodes = new IdSet();

  /** True where it was not there yet. */
  add(value: Value): boolean {
    return value instanceof NodeValue ? this.#nodes.add(value.id) : this.#addKey(groupKeyOf([value]));
  }

  addRow(values: readonly Value[]): boolean {
    return values.length === 1 ? this.add(values[0] as Value) : this.#addKey(groupKeyOf(values));
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
