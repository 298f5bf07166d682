import { Float, type Value } from "../run/value.ts";

/** What a row has in a column that it has nothing in. */
export const ABSENT = 0;

/** The values of one property by row (a node or a relationship), each different value kept once. */
export class Column {
  /** By code; at `ABSENT` stands null. */
  readonly values: readonly Value[];
  /** By row; rows past its end have nothing. */
  readonly codes: Uint32Array;
  #codesByValue: ReadonlyMap<Value, number> | undefined;
  #holdsFloats: boolean | undefined;
  #rowsByCode: { readonly offsets: Uint32Array; readonly rows: Uint32Array } | undefined;

  constructor(values: readonly Value[], codes: Uint32Array) {
    this.values = values;
    this.codes = codes;
  }

  valueAt(row: number): Value {
    return this.values[this.codes[row] ?? ABSENT] as Value;
  }

  has(row: number): boolean {
    return (this.codes[row] ?? ABSENT) !== ABSENT;
  }

  /** True where equal values are one and the same, so that `rowsWith` finds all rows that equal it. */
  isIndexable(value: Value): value is string | number | boolean {
    if (typeof value === "string" || typeof value === "boolean") return true;
    this.#holdsFloats ??= this.values.some((each) => each instanceof Float);
    return typeof value === "number" && !this.#holdsFloats;
  }

  /** Rows, in their order, that hold exactly this text, Boolean or integer. The index is built at the first call. */
  rowsWith(value: string | number | boolean): Uint32Array {
    this.#codesByValue ??= new Map(this.values.map((each, code) => [each, code]));
    const code = this.#codesByValue.get(value);
    if (code === undefined) return NONE;
    this.#rowsByCode ??= groupByCode(this.codes, this.values.length);
    const { offsets, rows } = this.#rowsByCode;
    return rows.subarray(offsets[code], offsets[code + 1]);
  }
}

const NONE = new Uint32Array(0);

/** A counting sort: rows by code, each group in the order of the rows. */
export function groupByCode(codes: ArrayLike<number>, codeCount: number): { offsets: Uint32Array; rows: Uint32Array } {
  const offsets = new Uint32Array(codeCount + 1);
  for (let row = 0; row < codes.length; row += 1) increment(offsets, (codes[row] as number) + 1);
  for (let code = 0; code < codeCount; code += 1)
    offsets[code + 1] = (offsets[code + 1] as number) + (offsets[code] as number);
  const next = offsets.slice(0, codeCount);
  const rows = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) rows[increment(next, codes[row] as number)] = row;
  return { offsets, rows };
}

/** What stood there before. */
function increment(counts: Uint32Array, index: number): number {
  const before = counts[index] as number;
  counts[index] = before + 1;
  return before;
}

/** Collects a column while rows come in any order. */
export class ColumnBuilder {
  readonly #values: Value[] = [null];
  readonly #codesByValue = new Map<Value, number>();
  #codes = new Uint32Array(16);
  #length = 0;

  set(row: number, value: Value): void {
    if (row >= this.#codes.length) this.#grow(row + 1);
    this.#length = Math.max(this.#length, row + 1);
    this.#codes[row] = this.#codeOf(value);
  }

  build(): Column {
    return new Column(this.#values, this.#codes.slice(0, this.#length));
  }

  /** Objects (floats, lists, dates) are told apart by identity, so each has its own code: no harm but some room. */
  #codeOf(value: Value): number {
    if (value === null) return ABSENT;
    const known = this.#codesByValue.get(value);
    if (known !== undefined) return known;
    const code = this.#values.push(value) - 1;
    this.#codesByValue.set(value, code);
    return code;
  }

  #grow(length: number): void {
    const next = new Uint32Array(Math.max(length, this.#codes.length * 2));
    next.set(this.#codes);
    this.#codes = next;
  }
}
