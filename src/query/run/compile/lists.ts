import type { Expression, ListComprehension, Quantifier, Reduce } from "../../syntax/ast.ts";
import type { Evaluate, Frame } from "../context.ts";
import { not, type Truth } from "../logic.ts";
import { notAList } from "../messages.ts";
import { isList, type ListValue, type Value } from "../value.ts";
import { at } from "../value-error.ts";
import type { Compiler } from "./compiler.ts";
import { compileCondition } from "./condition.ts";

/** A list that must be one; null stays null. */
function compileList(where: string, list: Expression, compiler: Compiler): (frame: Frame) => ListValue | null {
  const evaluate = compiler.compile(list);
  return (frame) => {
    const value = evaluate(frame);
    if (value === null || isList(value)) return value;
    throw at(list, notAList(where, value));
  };
}

export function compileListComprehension(comprehension: ListComprehension, compiler: Compiler): Evaluate {
  const list = compileList("A list comprehension", comprehension.list, compiler);
  const { compiler: inner, slot } = compiler.within(comprehension.variable.name);
  const keep = comprehension.where && compileCondition("WHERE", comprehension.where, inner);
  const result = comprehension.result && inner.compile(comprehension.result);
  return (frame) => {
    const values = list(frame);
    if (values === null) return null;
    const results: Value[] = [];
    for (const value of values) {
      frame[slot] = value;
      if (!keep || keep(frame) === true) results.push(result ? result(frame) : value);
    }
    return results;
  };
}

export function compileQuantifier(quantifier: Quantifier, compiler: Compiler): Evaluate {
  const name = quantifier.quantifier;
  const list = compileList(`${name}()`, quantifier.list, compiler);
  const { compiler: inner, slot } = compiler.within(quantifier.variable.name);
  const variable: Expression = { kind: "variable", ...quantifier.variable };
  const test = compileCondition(`${name}()`, quantifier.where ?? variable, inner);
  const decide = DECISIONS[name];
  return (frame) => {
    const values = list(frame);
    if (values === null) return null;
    return decide(values, (value) => {
      frame[slot] = value;
      return test(frame);
    });
  };
}

type Decision = (values: ListValue, test: (value: Value) => Truth) => Truth;

const DECISIONS: Readonly<Record<Quantifier["quantifier"], Decision>> = {
  all: (values, test) => none(values, (value) => not(test(value))),
  any: (values, test) => not(none(values, test)),
  none,
  single,
};

function none(values: ListValue, test: (value: Value) => Truth): Truth {
  let result: Truth = true;
  for (const value of values) {
    const truth = test(value);
    if (truth === true) return false;
    if (truth === null) result = null;
  }
  return result;
}

/** Two that are true decide, whatever the unknown ones are. */
function single(values: ListValue, test: (value: Value) => Truth): Truth {
  let found = 0;
  let unknown = false;
  for (const value of values) {
    const truth = test(value);
    if (truth === true && ++found > 1) return false;
    if (truth === null) unknown = true;
  }
  return unknown ? null : found === 1;
}

export function compileReduce(reduce: Reduce, compiler: Compiler): Evaluate {
  const initial = compiler.compile(reduce.initial);
  const list = compileList("reduce()", reduce.list, compiler);
  const { compiler: outer, slot: accumulatorSlot } = compiler.within(reduce.accumulator.name);
  const { compiler: inner, slot } = outer.within(reduce.variable.name);
  const result = inner.compile(reduce.result);
  return (frame) => {
    const values = list(frame);
    if (values === null) return null;
    let accumulator = initial(frame);
    for (const value of values) {
      frame[accumulatorSlot] = accumulator;
      frame[slot] = value;
      accumulator = result(frame);
    }
    return accumulator;
  };
}
