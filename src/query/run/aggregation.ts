import type { CountStar, FunctionCall } from "../syntax/ast.ts";
import type { Context, Frame, Scope } from "./context.ts";
import { compileExpression } from "./expressions.ts";
import { findAggregate } from "./functions/aggregates.ts";
import { SeenValues } from "./seen-values.ts";
import { isList, type Value } from "./value.ts";
import { at } from "./value-error.ts";
import { keyRoomOf, textRoomOf } from "./weight.ts";

/** One aggregate over one group: takes its rows, then gives its value. */
export interface Aggregation {
  add(frame: Frame): void;
  result(): Value;
}

/** Makes an aggregate ready; what it returns starts one for each group. */
export function compileAggregate(call: FunctionCall | CountStar, scope: Scope, context: Context): () => Aggregation {
  if (call.kind === "count-star") return countRows;
  const definition = findAggregate(call.function.name);
  if (!definition) throw new Error(`the planner took ${call.function.name} for an aggregate`);
  const [value = () => null, parameter] = call.arguments.map((argument) => compileExpression(argument, scope, context));
  const { budget } = context;
  const keepsValues = call.distinct || definition.keepsValues === true;
  return () => {
    const accumulator = definition.start(budget);
    const seen = call.distinct ? new SeenValues(budget) : undefined;
    const room = seen === undefined ? textRoomOf : keyRoomOf;
    return {
      add: (frame) => {
        const next = value(frame);
        if (next === null || (seen !== undefined && !isNew(next, seen, budget))) return;
        if (keepsValues) budget.allocate(1 + room(next));
        try {
          accumulator.add(next, parameter === undefined ? null : parameter(frame));
        } catch (error) {
          throw at(call, error);
        }
      },
      result: () => {
        try {
          return accumulator.result();
        } catch (error) {
          throw at(call, error);
        }
      },
    };
  };
}

function isNew(value: Value, seen: SeenValues, budget: Context["budget"]): boolean {
  if (isList(value)) budget.look();
  return seen.add(value);
}

function countRows(): Aggregation {
  let count = 0;
  return {
    add: () => {
      count += 1;
    },
    result: () => count,
  };
}
