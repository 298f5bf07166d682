import type { Span } from "../../../domain/span.ts";
import type { BinaryOperation, BinaryOperator, UnaryOperation } from "../../syntax/ast.ts";
import { add, divide, multiply, negate, power, remainder, subtract } from "../arithmetic.ts";
import type { Context, Evaluate } from "../context.ts";
import { and, not, or, type Truth, toTruth, xor } from "../logic.ts";
import { notANumber } from "../messages.ts";
import { isList, isNumber, type Value } from "../value.ts";
import { at } from "../value-error.ts";
import { lengthOf, roomOf } from "../weight.ts";
import type { Compiler } from "./compiler.ts";
import { isConstant } from "./constant.ts";
import { findIn, findInConstant } from "./membership.ts";
import { regularExpressionMatcher } from "./regular-expression.ts";

export function compileUnary(operation: UnaryOperation, compiler: Compiler): Evaluate {
  const { operator, operand, start, end } = operation;
  const span = { start, end };
  const evaluate = compiler.compile(operand);
  if (operator === "NOT") return placed(span, (frame) => not(toTruth("NOT", evaluate(frame))));
  if (operator === "-") return placed(span, (frame) => negate(evaluate(frame)));
  return placed(span, (frame) => requireNumber(evaluate(frame)));
}

function requireNumber(value: Value): Value {
  if (value === null || isNumber(value)) return value;
  throw notANumber("+", value);
}

type Combine = (a: Value, b: Value) => Value;

/** Of what other operators take for a character a regular expression takes so much. */
const STEPS_A_CHARACTER = 16;

const BINARY: Readonly<Partial<Record<BinaryOperator, Combine>>> = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
  "%": remainder,
  "^": power,
  XOR: (a, b) => xor(toTruth("XOR", a), toTruth("XOR", b)),
  "STARTS WITH": ofTexts((text, part) => text.startsWith(part)),
  "ENDS WITH": ofTexts((text, part) => text.endsWith(part)),
  CONTAINS: ofTexts((text, part) => text.includes(part)),
};

/** Null where a side is no text. */
function ofTexts(test: (text: string, part: string) => boolean): (a: Value, b: Value) => Truth {
  return (a, b) => (typeof a === "string" && typeof b === "string" ? test(a, b) : null);
}

export function compileBinary(operation: BinaryOperation, compiler: Compiler): Evaluate {
  const { operator, start, end } = operation;
  const left = compiler.compile(operation.left);
  const right = compiler.compile(operation.right);
  const span = { start, end };
  if (operator === "AND" || operator === "OR") return compileLogic(operator, left, right, span);
  const combine = charged(combinerOf(operation), operator, compiler.context.budget);
  return (frame) => {
    try {
      return combine(left(frame), right(frame));
    } catch (error) {
      throw at(span, error);
    }
  };
}

/** Numbers cost nothing; long texts and lists cost their length. */
function charged(combine: Combine, operator: BinaryOperator, budget: Context["budget"]): Combine {
  return (a, b) => {
    if (typeof a === "number" && typeof b === "number") return combine(a, b);
    budget.pass((lengthOf(a) + lengthOf(b)) * (operator === "=~" ? STEPS_A_CHARACTER : 1));
    const result = combine(a, b);
    // Of two texts that are joined no more is copied than the shorter one: an engine keeps the longer as it is.
    if (typeof result === "string") budget.allocate(Math.min(roomOf(a), roomOf(b)));
    else if (isList(result)) budget.allocate(result.length);
    return result;
  };
}

function combinerOf({ operator, right }: BinaryOperation): Combine {
  if (operator === "IN") return isConstant(right) ? findInConstant() : findIn;
  if (operator === "=~") return regularExpressionMatcher();
  const combine = BINARY[operator];
  if (!combine) throw new Error(`no such operator: ${operator}`);
  return combine;
}

/** The right side is not asked where the left one decides. */
function compileLogic(operator: "AND" | "OR", left: Evaluate, right: Evaluate, span: Span): Evaluate {
  if (operator === "AND") {
    return placed(span, (frame) => {
      const first = toTruth("AND", left(frame));
      return first === false ? false : and(first, toTruth("AND", right(frame)));
    });
  }
  return placed(span, (frame) => {
    const first = toTruth("OR", left(frame));
    return first === true ? true : or(first, toTruth("OR", right(frame)));
  });
}

/** The same, with the place of what goes wrong. */
function placed(span: Span, evaluate: Evaluate): Evaluate {
  return (frame) => {
    try {
      return evaluate(frame);
    } catch (error) {
      throw at(span, error);
    }
  };
}
