import { Float, type Value } from "../run/value.ts";

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
const ABSENT = 0;

/** Each different value is kept once, and by row a number that stands for it. */
export class StoredColumn implements Column {
  readonly isHidden = false;
  /** By code; at `ABSENT` stands null. */
  readonly values: readonly Value[];
  /** By row; rows past its end have nothing. */
  readonly codes: Uint32Array;
  #codesByValue: ReadonlyMap<Value, number> | undefined;
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

  /** The index is built at the first call. */
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
