/** Members of which the first by `compare` comes out next. */
export class Heap<T> {
  readonly #compare: (a: T, b: T) => number;
  readonly #members: T[] = [];

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  push(member: T): void {
    let at = this.#members.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#compare(this.#members[parent] as T, member) <= 0) break;
      this.#members[at] = this.#members[parent] as T;
      at = parent;
    }
    this.#members[at] = member;
  }

  /** Takes the first out; absent where none is left. */
  pop(): T | undefined {
    const first = this.#members[0];
    const last = this.#members.pop();
    if (last !== undefined && this.#members.length > 0) this.#sink(last);
    return first;
  }

  /** Puts `member` where the first was, and lower where it comes later. */
  #sink(member: T): void {
    const members = this.#members;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= members.length) break;
      if (child + 1 < members.length && this.#compare(members[child + 1] as T, members[child] as T) < 0) child += 1;
      if (this.#compare(member, members[child] as T) <= 0) break;
      members[at] = members[child] as T;
      at = child;
    }
    members[at] = member;
  }
}
