import type { Term } from "../../plan/operators.ts";
import type { Evaluate, Frame } from "../context.ts";
import { SeenValues } from "../seen-values.ts";
import { isList, type Value } from "../value.ts";
import { keyRoomOf } from "../weight.ts";
import type { AggregateColumn } from "./aggregate-column.ts";
import { compileTerm, type Execution } from "./cursor.ts";

/** `count(DISTINCT …)`: how many values were new is all there is to know, so no value is kept beside its key. */
export class DistinctCounts implements AggregateColumn {
  readonly slot: number;
  /** Where the values are, if they are a variable's. */
  readonly counted: number | undefined;
  readonly #value: Evaluate;
  readonly #budget: Execution["budget"];
  readonly #counts: number[] = [];
  readonly #seen: SeenValues[] = [];

  constructor(slot: number, { expression, scope }: Term, execution: Execution) {
    this.slot = slot;
    this.counted = expression.kind === "variable" ? scope.slotOf(expression.name) : undefined;
    this.#value = compileTerm({ expression, scope }, execution);
    this.#budget = execution.budget;
  }

  clear(): void {
    this.#counts.length = 0;
    this.#seen.length = 0;
  }

  start(): void {
    this.#counts.push(0);
    this.#seen.push(new SeenValues(this.#budget));
  }

  add(group: number, frame: Frame): void {
    const value = this.#value(frame);
    if (value === null) return;
    if (isList(value)) this.#budget.look();
    if (!(this.#seen[group] as SeenValues).add(value)) return;
    this.#budget.allocate(1 + keyRoomOf(value));
    this.#counts[group] = (this.#counts[group] as number) + 1;
  }

  /** The same for a row of which only the node is known. */
  addNode(group: number, id: number): void {
    if (!(this.#seen[group] as SeenValues).addNode(id)) return;
    this.#budget.allocate(1);
    this.#counts[group] = (this.#counts[group] as number) + 1;
  }

  resultOf(group: number): Value {
    return this.#counts[group] as number;
  }
}
