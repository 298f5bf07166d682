import type { ValueType } from "./value-type.ts";

/** The variables that can be named at one place of a query, in the order in which they came. Immutable. */
export class Scope {
  readonly #types: ReadonlyMap<string, ValueType>;

  constructor(types: ReadonlyMap<string, ValueType> = new Map()) {
    this.#types = types;
  }

  get names(): readonly string[] {
    return [...this.#types.keys()];
  }

  has(name: string): boolean {
    return this.#types.has(name);
  }

  find(name: string): ValueType | undefined {
    return this.#types.get(name);
  }

  /** A variable of that name from before is hidden. */
  with(name: string, type: ValueType): Scope {
    return new Scope(new Map(this.#types).set(name, type));
  }

  /** What `inner` names, and of this scope what it does not hide. */
  overlaidBy(inner: Scope): Scope {
    return new Scope(new Map([...this.#types, ...inner.#types]));
  }
}
