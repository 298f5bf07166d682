import { add, divide } from "../arithmetic.ts";
import type { Budget } from "../budget.ts";
import { invalidArgument, numberOutOfRange } from "../messages.ts";
import { order } from "../order.ts";
import { DurationValue } from "../temporal/temporal-values.ts";
import { Float, isNumber, type Value } from "../value.ts";

/** Takes the values of one group, one after the other; nulls never reach it. */
export interface Accumulator {
  add(value: Value, parameter: Value): void;
  result(): Value;
}

/** For one group. What goes through many values when the result is asked for counts its steps. */
export type StartAccumulator = (budget: Pick<Budget, "step">) => Accumulator;

export function fold(initial: Value, step: (result: Value, next: Value) => Value): StartAccumulator {
  return () => {
    let result = initial;
    return {
      add: (next) => {
        result = step(result, next);
      },
      result: () => result,
    };
  };
}

const toDouble = (of: Value) => (of instanceof Float ? of.value : Number(of));

/** Adds numbers, or durations; an empty sum is the number 0. */
export function adder(name: string): (total: Value, next: Value) => Value {
  return (total, next) => {
    if (!isNumber(next) && !(next instanceof DurationValue)) throw invalidArgument(name, "number", "numbers", next);
    return total === 0 && next instanceof DurationValue ? next : add(total, next);
  };
}

/** In floats, so that no sum of integers is too large. */
export function average(): Accumulator {
  const addDuration = adder("avg");
  let total = 0;
  let durations: Value = 0;
  let count = 0;
  return {
    add: (next) => {
      if (durations === 0 && isNumber(next)) total += toDouble(next);
      else durations = addDuration(durations === 0 && count > 0 ? new Float(total) : durations, next);
      count += 1;
    },
    result: () => {
      if (count === 0) return null;
      return durations === 0 ? new Float(total / count) : divide(durations, new Float(count));
    },
  };
}

/** By Welford's method: one pass, and no difference of two large sums. */
export function deviation(name: string, isOfSample: boolean): () => Accumulator {
  return () => {
    let count = 0;
    let mean = 0;
    let squares = 0;
    return {
      add: (next) => {
        if (!isNumber(next)) throw invalidArgument(name, "number", "numbers", next);
        count += 1;
        const distance = toDouble(next) - mean;
        mean += distance / count;
        squares += distance * (toDouble(next) - mean);
      },
      result: () => new Float(count < 2 ? 0 : Math.sqrt(squares / (isOfSample ? count - 1 : count))),
    };
  };
}

export function percentileOf(
  name: string,
  compute: (sorted: readonly Value[], rank: number) => Value,
): StartAccumulator {
  return (budget) => {
    const compared = (a: Value, b: Value) => {
      budget.step();
      return order(a, b);
    };
    const values: Value[] = [];
    let rank = 0;
    return {
      add: (next, given) => {
        if (!isNumber(next)) throw invalidArgument(name, "number", "numbers", next);
        if (!isNumber(given)) throw invalidArgument(name, "percentile", "a number", given);
        rank = toDouble(given);
        if (!(0 <= rank && rank <= 1)) throw numberOutOfRange(name, given, 0, 1);
        values.push(next);
      },
      result: () => (values.length === 0 ? null : compute(values.sort(compared), rank)),
    };
  };
}

export function nearest(sorted: readonly Value[], rank: number): Value {
  return sorted[Math.max(0, Math.ceil(rank * sorted.length) - 1)] ?? null;
}

export function interpolated(sorted: readonly Value[], rank: number): Value {
  const position = rank * (sorted.length - 1);
  const below = toDouble(sorted[Math.floor(position)] ?? null);
  const above = toDouble(sorted[Math.ceil(position)] ?? null);
  return new Float(below + (above - below) * (position % 1));
}
