import { Float, type Value } from "../run/value.ts";
import { ABSENT, StoredColumn } from "./column.ts";

/** Collects a column while rows come in any order. */
export class ColumnBuilder {
  readonly #values: Value[] = [null];
  readonly #codesByValue = new Map<Value, number>();
  readonly #codesByFloat = new Map<Value, number>();
  #codes = new Uint32Array(16);
  #length = 0;

  set(row: number, value: Value): void {
    if (row >= this.#codes.length) this.#grow(row + 1);
    this.#length = Math.max(this.#length, row + 1);
    this.#codes[row] = this.#codeOf(value);
  }

  build(): StoredColumn {
    return new StoredColumn(this.#values, this.#codes.slice(0, this.#length));
  }

  /** Lists and dates are told apart by identity, so each has its own code: no harm but some room. */
  #codeOf(value: Value): number {
    if (value === null) return ABSENT;
    const codes = value instanceof Float ? this.#codesByFloat : this.#codesByValue;
    const key = value instanceof Float ? value.value : value;
    const known = codes.get(key);
    if (known !== undefined) return known;
    const code = this.#values.push(value) - 1;
    codes.set(key, code);
    return code;
  }

  #grow(length: number): void {
    const next = new Uint32Array(Math.max(length, this.#codes.length * 2));
    next.set(this.#codes);
    this.#codes = next;
  }
}
