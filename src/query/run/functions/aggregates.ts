import { add, divide } from "../arithmetic.ts";
import type { Budget } from "../budget.ts";
import { order } from "../compare.ts";
import { invalidArgument, numberOutOfRange } from "../messages.ts";
import { DurationValue } from "../temporal/temporal-values.ts";
import { Float, isNumber, type Value } from "../value.ts";
import { ANY, type FunctionSignature, NUMBER, parameter } from "./function-definition.ts";

/** Takes the values of one group, one after the other; nulls never reach it. */
export interface Accumulator {
  add(value: Value, parameter: Value): void;
  result(): Value;
}

export interface AggregateDefinition extends FunctionSignature {
  /** The list that the example's `x` takes its values from. */
  readonly over: string;
  /** It needs memory for each value. */
  readonly keepsValues?: true;
  /** What goes through many values when the result is asked for counts its steps. */
  readonly start: (budget: Pick<Budget, "step">) => Accumulator;
}

const value = parameter("value");
const number = parameter("number", ...NUMBER);
const percentile = parameter("percentile", ...NUMBER);

function fold(initial: Value, step: (result: Value, next: Value) => Value): () => Accumulator {
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
function adder(name: string): (total: Value, next: Value) => Value {
  return (total, next) => {
    if (!isNumber(next) && !(next instanceof DurationValue)) throw invalidArgument(name, "number", "numbers", next);
    return total === 0 && next instanceof DurationValue ? next : add(total, next);
  };
}

/** In floats, so that no sum of integers is too large. */
function average(): Accumulator {
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
function deviation(name: string, isOfSample: boolean): () => Accumulator {
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

function percentileOf(
  name: string,
  compute: (sorted: readonly Value[], rank: number) => Value,
): AggregateDefinition["start"] {
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

function nearest(sorted: readonly Value[], rank: number): Value {
  return sorted[Math.max(0, Math.ceil(rank * sorted.length) - 1)] ?? null;
}

function interpolated(sorted: readonly Value[], rank: number): Value {
  const position = rank * (sorted.length - 1);
  const below = toDouble(sorted[Math.floor(position)] ?? null);
  const above = toDouble(sorted[Math.ceil(position)] ?? null);
  return new Float(below + (above - below) * (position % 1));
}

export const AGGREGATES: readonly AggregateDefinition[] = [
  {
    name: "avg",
    parameters: [parameter("number", ...NUMBER, "Duration")],
    result: ["Float", "Duration"],
    about: "The mean of the numbers, or durations, that are not null; null of none.",
    example: { call: "avg(x)", result: "3.0" },
    over: "[1, 2, 6]",
    start: average,
  },
  {
    name: "collect",
    parameters: [value],
    result: ["List"],
    about: "A list of the values that are not null.",
    example: { call: "collect(x)", result: "[1, 2]" },
    over: "[1, null, 2]",
    keepsValues: true,
    start: () => {
      const values: Value[] = [];
      return {
        add: (next) => {
          values.push(next);
        },
        result: () => values,
      };
    },
  },
  {
    name: "count",
    parameters: [value],
    result: ["Integer"],
    about: "The number of values that are not null; count(*) counts rows.",
    example: { call: "count(x)", result: "2" },
    over: "[1, null, 2]",
    start: () => {
      let count = 0;
      return {
        add: () => {
          count += 1;
        },
        result: () => count,
      };
    },
  },
  {
    name: "max",
    parameters: [value],
    result: ANY,
    about: "The value that ORDER BY would put last, nulls left out.",
    example: { call: "max(x)", result: "2" },
    over: "['a', 2, 1]",
    start: fold(null, (result, next) => (result === null || order(next, result) > 0 ? next : result)),
  },
  {
    name: "min",
    parameters: [value],
    result: ANY,
    about: "The value that ORDER BY would put first, nulls left out.",
    example: { call: "min(x)", result: "'a'" },
    over: "['a', 2, 1]",
    start: fold(null, (result, next) => (result === null || order(next, result) < 0 ? next : result)),
  },
  {
    name: "percentileCont",
    parameters: [number, percentile],
    result: ["Float"],
    about: "The value at a percentile from 0 to 1, interpolated between the two nearest.",
    example: { call: "percentileCont(x, 0.75)", result: "3.0" },
    over: "[1, 2, 4]",
    keepsValues: true,
    start: percentileOf("percentileCont", interpolated),
  },
  {
    name: "percentileDisc",
    parameters: [number, percentile],
    result: NUMBER,
    about: "The value nearest to a percentile from 0 to 1.",
    example: { call: "percentileDisc(x, 0.5)", result: "2" },
    over: "[1, 2, 4]",
    keepsValues: true,
    start: percentileOf("percentileDisc", nearest),
  },
  {
    name: "stDev",
    parameters: [number],
    result: ["Float"],
    about: "The standard deviation of a sample (n − 1).",
    example: { call: "stDev(x)", result: "1.0" },
    over: "[1, 2, 3]",
    start: deviation("stDev", true),
  },
  {
    name: "stDevP",
    parameters: [number],
    result: ["Float"],
    about: "The standard deviation of a whole population (n).",
    example: { call: "stDevP(x)", result: "1.0" },
    over: "[1, 3]",
    start: deviation("stDevP", false),
  },
  {
    name: "sum",
    parameters: [parameter("number", ...NUMBER, "Duration")],
    result: [...NUMBER, "Duration"],
    about: "The sum of the numbers, or durations, that are not null; 0 of none.",
    example: { call: "sum(x)", result: "3.5" },
    over: "[1, 2.5]",
    start: fold(0, adder("sum")),
  },
];

const byName = new Map(AGGREGATES.map((definition) => [definition.name.toLowerCase(), definition]));

/** In any case; undefined where there is no such aggregate. */
export function findAggregate(name: string): AggregateDefinition | undefined {
  return byName.get(name.toLowerCase());
}
