import { type GroupKey, groupKeyOf } from "./group-key.ts";
import { NodeValue, type Value } from "./value.ts";

/** Says of each value, or list of values, whether it comes for the first time. */
export class SeenValues {
  readonly #keys = new Set<GroupKey>();
  /** One bit a node: by far the most common question, and no key needs to be written. */
  #nodes = new Uint32Array(8);

  /** True where it was not there yet. */
  add(value: Value): boolean {
    return value instanceof NodeValue ? this.#addNode(value.id) : this.#addKey(groupKeyOf([value]));
  }

  addRow(values: readonly Value[]): boolean {
    return values.length === 1 ? this.add(values[0] as Value) : this.#addKey(groupKeyOf(values));
  }

  clear(): void {
    this.#keys.clear();
    this.#nodes.fill(0);
  }

  #addKey(key: GroupKey): boolean {
    if (this.#keys.has(key)) return false;
    this.#keys.add(key);
    return true;
  }

  #addNode(id: number): boolean {
    const word = id >>> 5;
    if (word >= this.#nodes.length) this.#grow(word + 1);
    const bit = 1 << (id & 31);
    const before = this.#nodes[word] as number;
    if ((before & bit) !== 0) return false;
    this.#nodes[word] = before | bit;
    return true;
  }

  #grow(words: number): void {
    const next = new Uint32Array(Math.max(words, this.#nodes.length * 2));
    next.set(this.#nodes);
    this.#nodes = next;
  }
}
