import type { AggregateCall } from "../../plan/operators.ts";
import { type Aggregation, compileAggregate } from "../aggregation.ts";
import type { Frame } from "../context.ts";
import type { Value } from "../value.ts";
import type { Execution } from "./cursor.ts";
import { DistinctCounts } from "./distinct-counts.ts";

/** One aggregate of all groups. */
export interface AggregateColumn {
  readonly slot: number;
  clear(): void;
  /** Makes room for one more group. */
  start(): void;
  add(group: number, frame: Frame, weight: number): void;
  resultOf(group: number): Value;
}

export function newAggregateColumn({ variable, call, scope }: AggregateCall, execution: Execution): AggregateColumn {
  if (call.kind === "count-star") return new RowCounts(variable.slot);
  const [counted] = call.arguments;
  if (call.distinct && counted !== undefined && call.function.name.toLowerCase() === "count") {
    return new DistinctCounts(variable.slot, { expression: counted, scope }, execution);
  }
  return new Aggregations(variable.slot, compileAggregate(call, scope, execution.context));
}

/** `count(*)`, where a row may stand for several. */
class RowCounts implements AggregateColumn {
  readonly slot: number;
  readonly #counts: number[] = [];

  constructor(slot: number) {
    this.slot = slot;
  }

  clear(): void {
    this.#counts.length = 0;
  }

  start(): void {
    this.#counts.push(0);
  }

  add(group: number, _frame: Frame, weight: number): void {
    this.#counts[group] = (this.#counts[group] as number) + weight;
  }

  resultOf(group: number): Value {
    return this.#counts[group] as number;
  }
}

class Aggregations implements AggregateColumn {
  readonly slot: number;
  readonly #newAggregation: () => Aggregation;
  readonly #aggregations: Aggregation[] = [];

  constructor(slot: number, newAggregation: () => Aggregation) {
    this.slot = slot;
    this.#newAggregation = newAggregation;
  }

  clear(): void {
    this.#aggregations.length = 0;
  }

  start(): void {
    this.#aggregations.push(this.#newAggregation());
  }

  add(group: number, frame: Frame): void {
    (this.#aggregations[group] as Aggregation).add(frame);
  }

  resultOf(group: number): Value {
    return (this.#aggregations[group] as Aggregation).result();
  }
}
