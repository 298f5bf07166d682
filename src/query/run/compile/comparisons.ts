import type { ComparisonChain, ComparisonOperator, NullTest } from "../../syntax/ast.ts";
import { compare, equals } from "../compare.ts";
import type { Evaluate } from "../context.ts";
import { and, not, type Truth } from "../logic.ts";
import { isList, type Value } from "../value.ts";
import type { Compiler } from "./compiler.ts";

type Comparison = (a: Value, b: Value) => Truth;

/** Integers, the usual case, need no more than the machine's own comparison. */
const COMPARISONS: Readonly<Record<ComparisonOperator, Comparison>> = {
  "=": (a, b) => (typeof a === "number" && typeof b === "number" ? a === b : equals(a, b)),
  "<>": (a, b) => (typeof a === "number" && typeof b === "number" ? a !== b : not(equals(a, b))),
  "<": (a, b) => (typeof a === "number" && typeof b === "number" ? a < b : test(compare(a, b), isNegative)),
  "<=": (a, b) => (typeof a === "number" && typeof b === "number" ? a <= b : test(compare(a, b), isNotPositive)),
  ">": (a, b) => (typeof a === "number" && typeof b === "number" ? a > b : test(compare(a, b), isPositive)),
  ">=": (a, b) => (typeof a === "number" && typeof b === "number" ? a >= b : test(compare(a, b), isNotNegative)),
};

/** Whether two values are in a relation to each other; unknown where they cannot be compared. */
export function comparisonOf(operator: ComparisonOperator): Comparison {
  return COMPARISONS[operator];
}

const isNegative = (order: number) => order < 0;
const isNotPositive = (order: number) => order <= 0;
const isPositive = (order: number) => order > 0;
const isNotNegative = (order: number) => order >= 0;

function test(order: number | null, holds: (order: number) => boolean): Truth {
  return order === null ? null : holds(order);
}

export function compileComparison({ first, rest }: ComparisonChain, compiler: Compiler): Evaluate {
  const operands = [first, ...rest.map((link) => link.operand)].map((operand) => compiler.compile(operand));
  const tests = rest.map((link) => comparisonOf(link.operator));
  const [left, right] = operands;
  const [only] = tests;
  const { budget } = compiler.context;
  if (tests.length === 1 && left && right && only) {
    return (frame) => {
      const value = left(frame);
      if (typeof value === "object" && isList(value)) budget.look();
      return only(value, right(frame));
    };
  }
  return (frame) => {
    const values = operands.map((operand) => operand(frame));
    return tests.reduce<Truth>((truth, link, i) => and(truth, link(values[i] ?? null, values[i + 1] ?? null)), true);
  };
}

export function compileNullTest({ operand, negated }: NullTest, compiler: Compiler): Evaluate {
  const evaluate = compiler.compile(operand);
  return negated ? (frame) => evaluate(frame) !== null : (frame) => evaluate(frame) === null;
}
