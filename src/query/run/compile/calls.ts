import type { CaseAlternative, CaseExpression, Expression, FunctionCall } from "../../syntax/ast.ts";
import { equals } from "../compare.ts";
import type { Evaluate, Frame } from "../context.ts";
import { findFunction } from "../functions/find-function.ts";
import {
  accepts,
  type CallSite,
  type FunctionDefinition,
  type FunctionParameter,
  printTypes,
} from "../functions/function-definition.ts";
import { invalidArgument } from "../messages.ts";
import type { Value } from "../value.ts";
import { at } from "../value-error.ts";
import { lengthOf, roomOf } from "../weight.ts";
import type { Compiler } from "./compiler.ts";
import { compileCondition } from "./condition.ts";
import { seededRandom } from "./seeded-random.ts";

export function compileCall(call: FunctionCall, compiler: Compiler): Evaluate {
  const definition = findFunction(call.function.name);
  if (!definition) throw new Error(`the binder let pass the unknown function ${call.function.name}`);
  const [first] = call.arguments;
  // A pattern is true or false, never null.
  if (definition.name === "exists" && first?.kind === "pattern") return compiler.compile(first);
  const values = call.arguments.map((argument) => compiler.compile(argument));
  const check = definition.checkedAtRun ? () => {} : typeChecker(definition, values.length);
  const site: CallSite = { context: compiler.context, random: seededRandom(call.start) };
  const span = { start: call.start, end: call.end };
  const { budget } = compiler.context;
  return (frame) => {
    const given = values.map((evaluate) => evaluate(frame));
    if (!definition.takesNull && given.includes(null)) return null;
    try {
      check(given);
      for (const value of given) budget.pass(lengthOf(value));
      const result = definition.run(given, site);
      const room = roomOf(result);
      // What it was given, or a part of the graph, is handed on rather than made.
      if (room > 0 && !given.includes(result)) budget.allocate(room);
      return result;
    } catch (error) {
      throw at(span, error);
    }
  };
}

function parameterAt({ parameters, name }: FunctionDefinition, i: number): FunctionParameter {
  const last = parameters.at(-1);
  const parameter = parameters[i] ?? (last?.repeated ? last : undefined);
  if (!parameter) throw new Error(`the binder let pass too many arguments of ${name}`);
  return parameter;
}

/** Throws where an argument is of none of its parameter's types. */
function typeChecker(definition: FunctionDefinition, count: number): (given: readonly Value[]) => void {
  const parameters = Array.from({ length: count }, (_, i) => parameterAt(definition, i));
  const { name } = definition;
  return (given) => {
    for (let i = 0; i < count; i++) {
      const { types, name: parameter } = parameters[i] as FunctionParameter;
      const value = given[i] as Value;
      if (!accepts(types, value)) throw invalidArgument(name, parameter, printTypes(types), value);
    }
  };
}

export function compileCase(expression: CaseExpression, compiler: Compiler): Evaluate {
  const { subject, alternatives, otherwise } = expression;
  const results = alternatives.map(({ result }) => compiler.compile(result));
  const fallback: Evaluate = otherwise ? compiler.compile(otherwise) : () => null;
  const tests = subject
    ? compileSimpleTests(subject, alternatives, compiler)
    : compileConditions(alternatives, compiler);
  return (frame) => (results[tests(frame)] ?? fallback)(frame);
}

/** Gives the number of the first alternative that holds, or -1. */
type FindAlternative = (frame: Frame) => number;

function compileSimpleTests(
  subject: Expression,
  alternatives: readonly CaseAlternative[],
  compiler: Compiler,
): FindAlternative {
  const compared = compiler.compile(subject);
  const values = alternatives.map(({ when }) => compiler.compile(when));
  return (frame) => {
    const value = compared(frame);
    return values.findIndex((evaluate) => equals(value, evaluate(frame)) === true);
  };
}

function compileConditions(alternatives: readonly CaseAlternative[], compiler: Compiler): FindAlternative {
  const conditions = alternatives.map(({ when }) => compileCondition("WHEN", when, compiler));
  return (frame) => conditions.findIndex((condition) => condition(frame) === true);
}
