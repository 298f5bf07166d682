import type { Count, SortKey } from "../../plan/operators.ts";
import type { Slot } from "../../plan/plan-scope.ts";
import type { Evaluate } from "../context.ts";
import { order } from "../order.ts";
import { isList, type Value } from "../value.ts";
import { countOf } from "./counts.ts";
import { type Cursor, compileTerm, type Execution } from "./cursor.ts";

interface SortedRow {
  readonly keys: readonly Value[];
  readonly kept: readonly Value[];
}

/** Takes all rows of its input and hands them on in order; rows that are equal stay as they came. With `counts` only the first. */
export class SortCursor implements Cursor {
  readonly #input: Cursor;
  readonly #execution: Execution;
  readonly #keys: readonly { readonly value: Evaluate; readonly sign: number }[];
  readonly #slots: readonly number[];
  readonly #counts: readonly (() => number)[] | undefined;
  #rows: readonly SortedRow[] | undefined;
  #at = 0;

  constructor(
    sort: { readonly keys: readonly SortKey[]; readonly keep: readonly Slot[]; readonly counts?: readonly Count[] },
    input: Cursor,
    execution: Execution,
  ) {
    this.#input = input;
    this.#execution = execution;
    this.#keys = sort.keys.map(({ value, descending }) => ({
      value: compileTerm(value, execution),
      sign: descending ? -1 : 1,
    }));
    this.#slots = sort.keep.map(({ slot }) => slot);
    this.#counts = sort.counts?.map((count) => countOf(count, execution));
  }

  open(): void {
    this.#input.open();
    this.#rows = undefined;
    this.#at = 0;
  }

  next(): boolean {
    this.#rows ??= this.#collect();
    const row = this.#rows[this.#at];
    if (row === undefined) return false;
    this.#at += 1;
    const { frame } = this.#execution;
    for (let index = 0; index < this.#slots.length; index += 1) {
      frame[this.#slots[index] as number] = row.kept[index] as Value;
    }
    return true;
  }

  #collect(): SortedRow[] {
    const { frame, budget } = this.#execution;
    const most = this.#counts?.reduce((sum, count) => sum + count(), 0) ?? Number.POSITIVE_INFINITY;
    // Twice as many as are wanted, and then the worse half goes: what stays is what a sort of all would have put first.
    const room = Math.max(2 * most, 1024);
    const rows: SortedRow[] = [];
    /** The last of the rows that are kept: what comes after it need not be. */
    let bound: SortedRow | undefined;
    while (most > 0 && this.#input.next()) {
      budget.step();
      const keys = this.#keysOfRow();
      if (bound !== undefined && this.#compareKeys(keys, bound.keys) >= 0) continue;
      const row = { keys, kept: this.#slots.map((slot) => frame[slot] as Value) };
      if (rows.length < room) for (const values of [row.keys, row.kept]) budget.holdAll(values);
      rows.push(row);
      if (rows.length > room) {
        rows.sort(this.#compare);
        rows.length = most;
        bound = rows.at(-1);
      }
    }
    rows.sort(this.#compare);
    if (rows.length > most) rows.length = most;
    return rows;
  }

  #keysOfRow(): Value[] {
    const keys: Value[] = [];
    for (const { value } of this.#keys) keys.push(value(this.#execution.frame));
    return keys;
  }

  readonly #compare = (a: SortedRow, b: SortedRow): number => {
    this.#execution.budget.step();
    return this.#compareKeys(a.keys, b.keys);
  };

  #compareKeys(a: readonly Value[], b: readonly Value[]): number {
    for (let key = 0; key < this.#keys.length; key += 1) {
      const value = a[key] as Value;
      if (isList(value)) this.#execution.budget.look();
      const compared = order(value, b[key] as Value);
      if (compared !== 0) return compared * (this.#keys[key] as { readonly sign: number }).sign;
    }
    return 0;
  }
}
