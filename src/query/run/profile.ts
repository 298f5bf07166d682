import type { Operator } from "../plan/operators.ts";
import type { Wrap } from "./compile-plan.ts";
import type { Cursor } from "./cursors/cursor.ts";

/** What one operator did in a run. */
export interface Measure {
  rows: number;
  /** With the time of the operators below it. */
  milliseconds: number;
}

/** Counts the rows of each operator and the time that it and those below it took; costs about a microsecond a row. */
export class Profile {
  readonly #measures = new Map<Operator, Measure>();

  readonly wrap: Wrap = (operator, cursor) => {
    const measure = { rows: 0, milliseconds: 0 };
    this.#measures.set(operator, measure);
    return new MeasuredCursor(cursor, measure);
  };

  find(operator: Operator): Measure | undefined {
    return this.#measures.get(operator);
  }
}

class MeasuredCursor implements Cursor {
  readonly #cursor: Cursor;
  readonly #measure: Measure;

  constructor(cursor: Cursor, measure: Measure) {
    this.#cursor = cursor;
    this.#measure = measure;
  }

  open(): void {
    this.#cursor.open();
  }

  next(): boolean {
    const start = performance.now();
    const found = this.#cursor.next();
    this.#measure.milliseconds += performance.now() - start;
    if (found) this.#measure.rows += 1;
    return found;
  }
}
