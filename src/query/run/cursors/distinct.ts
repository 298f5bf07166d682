import type { Distinct } from "../../plan/operators.ts";
import { SeenValues } from "../seen-values.ts";
import { isList, type Value } from "../value.ts";
import { keyRoomOf } from "../weight.ts";
import type { Cursor, Execution } from "./cursor.ts";

export class DistinctCursor implements Cursor {
  readonly #input: Cursor;
  readonly #slots: readonly number[];
  readonly #execution: Execution;
  readonly #seen: SeenValues;

  constructor(distinct: Distinct, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#slots = distinct.variables.map(({ slot }) => slot);
    this.#execution = execution;
    this.#seen = new SeenValues(execution.budget);
  }

  open(): void {
    this.#input.open();
    this.#seen.clear();
  }

  next(): boolean {
    const { frame, budget } = this.#execution;
    while (this.#input.next()) {
      budget.step();
      const row = this.#slots.map((slot) => frame[slot] as Value);
      if (row.some(isList)) budget.look();
      if (!this.#seen.addRow(row)) continue;
      budget.hold(keyRoomOf(row));
      return true;
    }
    return false;
  }
}
