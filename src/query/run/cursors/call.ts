import type { Call } from "../../plan/operators.ts";
import type { Evaluate } from "../context.ts";
import type { Value } from "../value.ts";
import { at } from "../value-error.ts";
import { type Cursor, compileTerm, type Execution } from "./cursor.ts";

export class CallCursor implements Cursor {
  readonly #input: Cursor;
  readonly #call: Call;
  readonly #arguments: readonly Evaluate[];
  readonly #execution: Execution;
  #rows: Iterator<readonly Value[]> | undefined;

  constructor(call: Call, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#call = call;
    this.#arguments = call.arguments.map((argument) => compileTerm(argument, execution));
    this.#execution = execution;
  }

  open(): void {
    this.#input.open();
    this.#rows = undefined;
  }

  next(): boolean {
    const { frame, budget } = this.#execution;
    for (;;) {
      budget.step();
      if (this.#rows === undefined) {
        if (!this.#input.next()) return false;
        const rows = this.#run();
        // A procedure without columns is only done, for each row.
        if (this.#call.procedure.columns.length === 0) return true;
        this.#rows = rows[Symbol.iterator]();
      }
      const row = this.#rows.next();
      if (!row.done) {
        for (const { column, variable } of this.#call.yields) frame[variable.slot] = row.value[column] ?? null;
        return true;
      }
      this.#rows = undefined;
    }
  }

  #run(): Iterable<readonly Value[]> {
    const { context, frame } = this.#execution;
    try {
      return this.#call.procedure.run(
        this.#arguments.map((evaluate) => evaluate(frame)),
        context,
      );
    } catch (error) {
      throw at(this.#call, error);
    }
  }
}
