import { negativeCount, notACount } from "../../messages.ts";
import type { Count } from "../../plan/operators.ts";
import { typeNameOf } from "../type-names.ts";
import { isInteger } from "../value.ts";
import { type Cursor, compileTerm, type Execution } from "./cursor.ts";

export class SkipCursor implements Cursor {
  readonly #input: Cursor;
  readonly #count: () => number;
  #isStarted = false;

  constructor(count: Count, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#count = countOf(count, execution);
  }

  open(): void {
    this.#input.open();
    this.#isStarted = false;
  }

  next(): boolean {
    if (!this.#isStarted) {
      this.#isStarted = true;
      const count = this.#count();
      for (let skipped = 0; skipped < count; skipped += 1) if (!this.#input.next()) return false;
    }
    return this.#input.next();
  }
}

export class LimitCursor implements Cursor {
  readonly #input: Cursor;
  readonly #count: () => number;
  #left: number | undefined;

  constructor(count: Count, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#count = countOf(count, execution);
  }

  open(): void {
    this.#input.open();
    this.#left = undefined;
  }

  next(): boolean {
    this.#left ??= this.#count();
    if (this.#left <= 0) return false;
    this.#left -= 1;
    return this.#input.next();
  }
}

/** What SKIP or LIMIT says; throws where that is no integer or below 0. */
export function countOf({ keyword, value }: Count, execution: Execution): () => number {
  const evaluate = compileTerm(value, execution);
  return () => {
    const count = evaluate(execution.frame);
    if (!isInteger(count)) throw notACount(keyword, `a ${typeNameOf(count)}`, value.expression);
    if (count < 0) throw negativeCount(keyword, value.expression);
    return Number(count);
  };
}
