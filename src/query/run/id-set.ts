/** From so many ids on, a bit for each id below the largest takes less than a set. */
const MANY = 1024;

/** Ids of nodes, each once: a set while there are few (groups can be as many as nodes), then one bit an id. */
export class IdSet {
  #few: Set<number> | undefined = new Set();
  #bits = new Uint32Array(0);

  /** Whether the id was not yet there. */
  add(id: number): boolean {
    if (this.#few === undefined) return this.#setBit(id);
    const before = this.#few.size;
    const isNew = this.#few.add(id).size > before;
    if (before >= MANY) this.#spread(this.#few);
    return isNew;
  }

  clear(): void {
    this.#few = new Set();
    this.#bits = new Uint32Array(0);
  }

  #spread(ids: Set<number>): void {
    this.#few = undefined;
    for (const id of ids) this.#setBit(id);
  }

  #setBit(id: number): boolean {
    const word = id >>> 5;
    if (word >= this.#bits.length) this.#grow(word);
    const bit = 1 << (id & 31);
    const bits = this.#bits[word] as number;
    this.#bits[word] = bits | bit;
    return (bits & bit) === 0;
  }

  #grow(word: number): void {
    const bits = new Uint32Array(Math.max(word + 1, this.#bits.length * 2));
    bits.set(this.#bits);
    this.#bits = bits;
  }
}
