import { order } from "../order.ts";
import type { Value } from "../value.ts";
import {
  adder,
  average,
  deviation,
  fold,
  interpolated,
  nearest,
  percentileOf,
  type StartAccumulator,
} from "./accumulators.ts";
import { ANY, type FunctionSignature, NUMBER, parameter } from "./function-definition.ts";

export interface AggregateDefinition extends FunctionSignature {
  /** The list that the example's `x` takes its values from. */
  readonly over: string;
  /** It needs memory for each value. */
  readonly keepsValues?: true;
  readonly start: StartAccumulator;
}

const value = parameter("value");
const number = parameter("number", ...NUMBER);
const percentile = parameter("percentile", ...NUMBER);

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
