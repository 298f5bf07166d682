import {
  aggregateNotAllowed,
  distinctWithoutAggregate,
  nestedAggregate,
  notConstant,
  unknownFunction,
  wrongArgumentCount,
  wrongArgumentType,
} from "../messages.ts";
import { arity, type FunctionSignature, printSignature } from "../run/functions/function-definition.ts";
import type { CountStar, FunctionCall } from "../syntax/ast.ts";
import { someExpression } from "../syntax/walk.ts";
import { findSignature } from "./find-signature.ts";
import { findNearest } from "./nearest.ts";
import { asCondition, asValue, type Place } from "./place.ts";
import { canBe, describeType, INTEGER, itemOf, listOf, typeOf, UNKNOWN, unify, type ValueType } from "./value-type.ts";

/** A call of a function or an aggregate: its name, how many arguments it has, and of what types. */
export function bindCall(call: FunctionCall, place: Place): ValueType {
  const aggregate = findSignature(place.catalogue.aggregates, call.function.name);
  if (aggregate !== undefined) return bindAggregate(call, aggregate, place);
  const signature = findSignature(place.catalogue.functions, call.function.name);
  if (signature === undefined) {
    const known = [...place.catalogue.functions, ...place.catalogue.aggregates].map(({ name }) => name);
    throw unknownFunction(call.function.name, findNearest(call.function.name, known), call.function);
  }
  if (call.distinct) throw distinctWithoutAggregate(call.function.name, call.function);
  // `exists((a)-->(b))`: the one function that takes a pattern.
  const inner = signature.name === "exists" ? asCondition(place) : asValue(place);
  return bindArguments(call, signature, inner);
}

function bindAggregate(call: FunctionCall, signature: FunctionSignature, place: Place): ValueType {
  checkAggregateAllowed(call, place);
  const random = call.arguments.find((argument) => someExpression(argument, isRandom));
  if (random !== undefined) throw notConstant("rand() within an aggregate", random);
  return bindArguments(call, signature, { ...asValue(place), aggregates: "nested" });
}

function isRandom(expression: { readonly kind: string; readonly function?: { readonly name: string } }): boolean {
  return expression.kind === "call" && expression.function?.name.toLowerCase() === "rand";
}

export function bindCountStar(call: CountStar, place: Place): ValueType {
  checkAggregateAllowed(call, place);
  return INTEGER;
}

function checkAggregateAllowed(call: FunctionCall | CountStar, place: Place): void {
  const name = call.kind === "call" ? call.function.name : "count";
  if (place.aggregates === "nested") throw nestedAggregate(name, call);
  if (place.aggregates === "forbidden") throw aggregateNotAllowed(name, call);
}

function bindArguments(call: FunctionCall, signature: FunctionSignature, place: Place): ValueType {
  const { least, most } = arity(signature);
  const count = call.arguments.length;
  if (count < least || count > most) throw wrongArgumentCount(count, printSignature(signature), call);
  const types = call.arguments.map((argument, index) => {
    const type = place.rules.bindExpression(argument, place);
    const parameter = signature.parameters[Math.min(index, signature.parameters.length - 1)];
    if (parameter !== undefined && !signature.checkedAtRun && !canBe(type, parameter.types)) {
      throw wrongArgumentType(parameter.name, printSignature(signature), describeType(type), argument);
    }
    return type;
  });
  return resultOf(signature, types);
}

/** Where the arguments tell more than the signature does: the items of a list that goes through a function stay what they are. */
function resultOf(signature: FunctionSignature, types: readonly ValueType[]): ValueType {
  const [first = UNKNOWN] = types;
  switch (signature.name.toLowerCase()) {
    case "nodes":
      return listOf(typeOf("Node"));
    case "relationships":
      return listOf(typeOf("Relationship"));
    case "collect":
      return listOf(first);
    case "coalesce":
      return unify(types);
    case "head":
    case "last":
      return itemOf(first);
    case "tail":
    case "reverse":
      return first;
    case "min":
    case "max":
      return first;
    default:
      return { names: signature.result, item: undefined };
  }
}
