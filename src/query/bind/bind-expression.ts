import { missingParameter, undefinedVariable, wrongOperand } from "../messages.ts";
import { type TypeName, typeNameOf } from "../run/type-names.ts";
import type {
  BinaryOperation,
  BinaryOperator,
  Expression,
  Parameter,
  UnaryOperation,
  Variable,
} from "../syntax/ast.ts";
import { bindCall, bindCountStar } from "./bind-call.ts";
import { bindExpressionParts } from "./bind-parts.ts";
import { bindPatternComprehension, bindPatternExpression } from "./bind-pattern.ts";
import { findNearest } from "./nearest.ts";
import { asValue, type Place } from "./place.ts";
import {
  BOOLEAN,
  canBe,
  describeType,
  isUnknown,
  itemOf,
  listOf,
  typeOf,
  UNKNOWN,
  unify,
  type ValueType,
} from "./value-type.ts";

/** Checks all names and types of an expression, throws a `QueryError` at the first that is wrong, and tells what it will be. */
export function bindExpression(expression: Expression, place: Place): ValueType {
  switch (expression.kind) {
    case "literal":
      return typeOf(typeNameOf(expression.value));
    case "parameter":
      return bindParameter(expression, place);
    case "variable":
      return bindVariable(expression, place);
    case "unary":
      return bindUnary(expression, place);
    case "binary":
      return bindBinary(expression, place);
    case "call":
      return bindCall(expression, place);
    case "count-star":
      return bindCountStar(expression, place);
    case "pattern":
      return bindPatternExpression(expression, place);
    case "pattern-comprehension":
      return bindPatternComprehension(expression, asValue(place));
    case "exists":
      place.rules.bindSubquery(expression.query, place);
      return BOOLEAN;
    default:
      return bindExpressionParts(expression, asValue(place));
  }
}

function bindParameter(parameter: Parameter, place: Place): ValueType {
  const { parameters } = place.catalogue;
  if (parameters !== undefined && !parameters.has(parameter.name)) {
    throw missingParameter(parameter.name, findNearest(parameter.name, [...parameters]), parameter);
  }
  return UNKNOWN;
}

function bindVariable(variable: Variable, place: Place): ValueType {
  const type = place.scope.find(variable.name);
  if (type === undefined) {
    throw undefinedVariable(variable.name, findNearest(variable.name, place.scope.names), variable);
  }
  return type;
}

function bindUnary(expression: UnaryOperation, place: Place): ValueType {
  if (expression.operator === "NOT") {
    expectOperand(expression.operand, bindExpression(expression.operand, place), ["Boolean"], "NOT");
    return BOOLEAN;
  }
  const type = bindExpression(expression.operand, asValue(place));
  expectOperand(expression.operand, type, ["Integer", "Float", "Duration"], expression.operator);
  return type;
}

const NUMBERS: readonly TypeName[] = ["Integer", "Float"];
const TEMPORALS: readonly TypeName[] = ["Date", "LocalTime", "Time", "LocalDateTime", "DateTime", "Duration"];

/** What each side of an operator may be; of those not named anything. */
const OPERANDS: ReadonlyMap<BinaryOperator, readonly TypeName[]> = new Map([
  ["OR", ["Boolean"]],
  ["XOR", ["Boolean"]],
  ["AND", ["Boolean"]],
  ["-", [...NUMBERS, ...TEMPORALS]],
  ["*", [...NUMBERS, "Duration"]],
  ["/", [...NUMBERS, "Duration"]],
  ["%", NUMBERS],
  ["^", NUMBERS],
]);

function bindBinary(expression: BinaryOperation, place: Place): ValueType {
  const { operator } = expression;
  const isLogic = operator === "OR" || operator === "XOR" || operator === "AND";
  const inner = isLogic ? place : asValue(place);
  const left = bindExpression(expression.left, inner);
  const right = bindExpression(expression.right, inner);
  const expected = OPERANDS.get(operator) ?? [];
  expectOperand(expression.left, left, expected, operator);
  expectOperand(expression.right, right, operator === "IN" ? ["List"] : expected, operator);
  return resultOf(operator, left, right);
}

function resultOf(operator: BinaryOperator, left: ValueType, right: ValueType): ValueType {
  switch (operator) {
    case "+":
      return resultOfSum(left, right);
    case "-":
    case "*":
    case "/":
    case "%":
      return isNumber(left) && isNumber(right) ? unify([left, right]) : UNKNOWN;
    case "^":
      return typeOf("Float");
    default:
      return BOOLEAN;
  }
}

function resultOfSum(left: ValueType, right: ValueType): ValueType {
  if (isOnly(left, "List")) return listOf(isOnly(right, "List") ? unify([itemOf(left), itemOf(right)]) : UNKNOWN);
  if (isOnly(right, "List")) return listOf(UNKNOWN);
  if (isNumber(left) && isNumber(right)) return unify([left, right]);
  if (isOnly(left, "String") && isOnly(right, "String")) return left;
  return UNKNOWN;
}

function isOnly(type: ValueType, name: TypeName): boolean {
  return type.names.length === 1 && type.names[0] === name;
}

function isNumber(type: ValueType): boolean {
  return !isUnknown(type) && type.names.every((name) => NUMBERS.includes(name));
}

function expectOperand(operand: Expression, type: ValueType, names: readonly TypeName[], operator: string): void {
  if (!canBe(type, names)) throw wrongOperand(operator, names, describeType(type), operand);
}
