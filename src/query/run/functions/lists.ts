import { MAX_LIST } from "../arithmetic.ts";
import type { Context } from "../context.ts";
import { listTooLong, rangeNotInteger, zeroStep } from "../messages.ts";
import { isInteger, isList, type ListValue, toInteger, type Value } from "../value.ts";
import { type FunctionDefinition, optional, parameter } from "./function-definition.ts";

const list = parameter("list", "List");

function range(start: Value, end: Value, step: Value, budget: Context["budget"]): ListValue {
  for (const value of [start, end, step]) if (!isInteger(value)) throw rangeNotInteger(value);
  const [first, last, by] = [start, end, step].map((value) => BigInt(value as number | bigint)) as [
    bigint,
    bigint,
    bigint,
  ];
  if (by === 0n) throw zeroStep();
  const length = (last - first) / by + 1n;
  if ((by > 0n ? first > last : first < last) || length <= 0n) return [];
  if (length > MAX_LIST) throw listTooLong(MAX_LIST);
  if (typeof start === "number" && typeof end === "number" && typeof step === "number") {
    const values: number[] = [];
    for (let i = 0; i < length; i += 1) {
      budget.step();
      values.push(start + i * step);
    }
    return values;
  }
  return Array.from({ length: Number(length) }, (_, i) => toInteger(first + BigInt(i) * by));
}

export const listFunctions: readonly FunctionDefinition[] = [
  {
    name: "head",
    parameters: [list],
    result: [],
    about: "The first element of a list; null of an empty one.",
    example: { call: "head([1, 2, 3])", result: "1" },
    run: ([value]) => (value as ListValue)[0] ?? null,
  },
  {
    name: "last",
    parameters: [list],
    result: [],
    about: "The last element of a list; null of an empty one.",
    example: { call: "last([1, 2, 3])", result: "3" },
    run: ([value]) => (value as ListValue).at(-1) ?? null,
  },
  {
    name: "range",
    parameters: [parameter("start", "Integer"), parameter("end", "Integer"), optional("step", "Integer")],
    result: ["List"],
    about: "The integers from start to end, both included.",
    example: { call: "range(1, 7, 3)", result: "[1, 4, 7]" },
    checkedAtRun: true,
    run: ([start, end, step], { context }) => range(start ?? null, end ?? null, step ?? 1, context.budget),
  },
  {
    name: "reverse",
    parameters: [parameter("original", "String", "List")],
    result: ["String", "List"],
    about: "The text or list from its end to its start.",
    example: { call: "reverse([1, 2, 3])", result: "[3, 2, 1]" },
    run: ([value]) =>
      isList(value ?? null) ? (value as ListValue).toReversed() : [...(value as string)].reverse().join(""),
  },
  {
    name: "size",
    parameters: [parameter("of", "String", "List", "Map")],
    result: ["Integer"],
    about: "The number of elements of a list, of entries of a map, of characters of a text.",
    example: { call: "size(['a', 'b'])", result: "2" },
    run: ([value]) => (value instanceof Map ? value.size : (value as string | ListValue).length),
  },
  {
    name: "tail",
    parameters: [list],
    result: ["List"],
    about: "The list without its first element.",
    example: { call: "tail([1, 2, 3])", result: "[2, 3]" },
    run: ([value]) => (value as ListValue).slice(1),
  },
];
