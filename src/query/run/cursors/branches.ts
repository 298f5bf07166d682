import type { Optional, Union } from "../../plan/operators.ts";
import type { Value } from "../value.ts";
import type { Cursor, Execution } from "./cursor.ts";

export class OptionalCursor implements Cursor {
  readonly #input: Cursor;
  readonly #inner: Cursor;
  readonly #nulls: readonly number[];
  readonly #execution: Execution;
  #state: "input" | "first" | "more" = "input";

  constructor(optional: Optional, input: Cursor, inner: Cursor, execution: Execution) {
    this.#input = input;
    this.#inner = inner;
    this.#nulls = optional.nulls.map(({ slot }) => slot);
    this.#execution = execution;
  }

  open(): void {
    this.#input.open();
    this.#state = "input";
  }

  next(): boolean {
    for (;;) {
      if (this.#state === "input") {
        if (!this.#input.next()) return false;
        this.#inner.open();
        this.#state = "first";
      }
      if (this.#inner.next()) {
        this.#state = "more";
        return true;
      }
      const isAlone = this.#state === "first";
      this.#state = "input";
      if (!isAlone) continue;
      for (const slot of this.#nulls) this.#execution.frame[slot] = null;
      return true;
    }
  }
}

export class UnionCursor implements Cursor {
  readonly #sides: readonly { readonly cursor: Cursor; readonly columns: readonly number[] }[];
  readonly #columns: readonly number[];
  readonly #execution: Execution;
  #side = 0;

  constructor(union: Union, cursors: readonly Cursor[], execution: Execution) {
    this.#sides = union.sides.map(({ columns }, index) => ({
      cursor: cursors[index] as Cursor,
      columns: columns.map(({ slot }) => slot),
    }));
    this.#columns = union.columns.map(({ slot }) => slot);
    this.#execution = execution;
  }

  open(): void {
    this.#side = 0;
    this.#sides[0]?.cursor.open();
  }

  next(): boolean {
    for (;;) {
      const side = this.#sides[this.#side];
      if (side === undefined) return false;
      if (side.cursor.next()) {
        const { frame } = this.#execution;
        for (const [index, slot] of this.#columns.entries())
          frame[slot] = frame[side.columns[index] as number] as Value;
        return true;
      }
      this.#side += 1;
      this.#sides[this.#side]?.cursor.open();
    }
  }
}
