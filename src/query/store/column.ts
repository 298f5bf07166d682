import { Float, type Value } from "../run/value.ts";
import { groupByCode } from "./group-by-code.ts";

/** The values of one property by row: a node or a relationship. */
export interface Column {
  /** Null where the row has nothing. */
  valueAt(row: number): Value;
  has(row: number): boolean;
  /** True where equal values are one and the same, so that `rowsWith` finds all rows that equal it. */
  isIndexable(value: Value): value is string | number | boolean;
  /** Rows, in their order, that hold exactly this. */
  rowsWith(value: string | number | boolean): Uint32Array;
  /** How many rows hold one value, on average. */
  readonly rowsPerValue: number;
  /** Not among `keys(…)` and `properties(…)`: there for who asks for it by name. */
  readonly isHidden: boolean;
}

/** What a row has in a column that it has nothing in. */
export const ABSENT = 0;

/** Each different value is kept once, and by row a number that stands for it. */
export class StoredColumn implements Column {
  readonly isHidden = false;
  /** By code; at `ABSENT` stands null. */
  readonly values: readonly Value[];
  /** By row; rows past its end have nothing. */
  readonly codes: Uint32Array;
  #codesByValue: ReadonlyMap<Value, number> | undefined;
  #lookups = 0;
  #holdsFloats: boolean | undefined;
  #isPlain: boolean | undefined;
  #rowsByCode: { readonly offsets: Uint32Array; readonly rows: Uint32Array } | undefined;

  constructor(values: readonly Value[], codes: Uint32Array) {
    this.values = values;
    this.codes = codes;
  }

  valueAt(row: number): Value {
    return this.values[this.codeAt(row)] as Value;
  }

  has(row: number): boolean {
    return this.codeAt(row) !== ABSENT;
  }

  /** Where its value stands among `values`. */
  codeAt(row: number): number {
    return this.codes[row] ?? ABSENT;
  }

  /** True where equal values have one code: texts, integers and Booleans are the same when they are equal. */
  get isPlain(): boolean {
    this.#isPlain ??= this.values.every((value) => value === null || typeof value !== "object");
    return this.#isPlain;
  }

  get rowsPerValue(): number {
    return this.codes.length / Math.max(1, this.values.length - 1);
  }

  isIndexable(value: Value): value is string | number | boolean {
    if (typeof value === "string" || typeof value === "boolean") return true;
    this.#holdsFloats ??= this.values.some((each) => each instanceof Float);
    return typeof value === "number" && !this.#holdsFloats;
  }

  /** The index is built when a second value is asked for: a query that asks for one only need not wait for it. */
  rowsWith(value: string | number | boolean): Uint32Array {
    this.#lookups += 1;
    if (this.#lookups === 1) return this.#scan(value);
    this.#codesByValue ??= new Map(this.values.map((each, code) => [each, code]));
    const code = this.#codesByValue.get(value);
    if (code === undefined) return NONE;
    this.#rowsByCode ??= groupByCode(this.codes, this.values.length);
    const { offsets, rows } = this.#rowsByCode;
    return rows.subarray(offsets[code], offsets[code + 1]);
  }

  #scan(value: string | number | boolean): Uint32Array {
    const code = this.values.indexOf(value);
    const rows: number[] = [];
    if (code < 0) return NONE;
    for (let row = 0; row < this.codes.length; row += 1) if (this.codes[row] === code) rows.push(row);
    return Uint32Array.from(rows);
  }
}

const NONE = new Uint32Array(0);

/** Computed from the records when it is asked for, so that texts are not kept twice. */
export class ComputedColumn implements Column {
  readonly rowsPerValue = 1;
  readonly isHidden: boolean;
  readonly #compute: (row: number) => Value;

  constructor(compute: (row: number) => Value, { isHidden }: { readonly isHidden: boolean }) {
    this.#compute = compute;
    this.isHidden = isHidden;
  }

  valueAt(row: number): Value {
    return this.#compute(row);
  }

  has(row: number): boolean {
    return this.#compute(row) !== null;
  }

  isIndexable(_value: Value): _value is string | number | boolean {
    return false;
  }

  rowsWith(): Uint32Array {
    return NONE;
  }
}
