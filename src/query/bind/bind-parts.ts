import { noProperties, notIndexable, notLabelled, pathHasNoProperties, quantifierNeedsCondition } from "../messages.ts";
import type { Expression, LabelTest, PropertyAccess } from "../syntax/ast.ts";
import { checkLabels, checkProperty } from "./check-names.ts";
import { asCondition, type Place, within } from "./place.ts";
import { BOOLEAN, canBe, describeType, itemOf, listOf, MAP, UNKNOWN, unify, type ValueType } from "./value-type.ts";

type Parts = Exclude<
  Expression,
  {
    kind:
      | "literal"
      | "parameter"
      | "variable"
      | "unary"
      | "binary"
      | "call"
      | "count-star"
      | "pattern"
      | "pattern-comprehension"
      | "exists";
  }
>;

/** Expressions that are made of others: access, lists, maps, CASE, comprehensions. */
export function bindExpressionParts(expression: Parts, place: Place): ValueType {
  const bind = (part: Expression | undefined, at: Place = place): ValueType =>
    part === undefined ? UNKNOWN : place.rules.bindExpression(part, at);
  switch (expression.kind) {
    case "property":
      return bindProperty(expression, place);
    case "label-test":
      return bindLabelTest(expression, place);
    case "list":
      return listOf(unify(expression.items.map((item) => bind(item))));
    case "map":
      for (const entry of expression.entries) bind(entry.value);
      return MAP;
    case "map-projection":
      return bindMapProjection(expression, place);
    case "index":
      return bindIndex(expression, place);
    case "slice":
      bind(expression.from);
      bind(expression.to);
      return listOf(itemOf(bind(expression.subject)));
    case "comparison":
      bind(expression.first);
      for (const link of expression.rest) bind(link.operand);
      return BOOLEAN;
    case "null-test":
      bind(expression.operand);
      return BOOLEAN;
    case "case":
      bind(expression.subject);
      for (const { when } of expression.alternatives) {
        bind(when, expression.subject === undefined ? asCondition(place) : place);
      }
      return unify(
        [...expression.alternatives.map(({ result }) => result), expression.otherwise].map((result) => bind(result)),
      );
    case "list-comprehension": {
      const item = itemOf(bind(expression.list));
      const inner = within(place, expression.variable.name, item);
      bind(expression.where, asCondition(inner));
      return listOf(expression.result === undefined ? item : bind(expression.result, inner));
    }
    case "quantifier":
      return bindQuantifier(expression, place);
    case "reduce": {
      const initial = bind(expression.initial);
      const item = itemOf(bind(expression.list));
      const inner = within(within(place, expression.accumulator.name, UNKNOWN), expression.variable.name, item);
      return unify([initial, bind(expression.result, inner)]);
    }
  }
}

function bindProperty(access: PropertyAccess, place: Place): ValueType {
  const type = place.rules.bindExpression(access.subject, place);
  if (type.names.length === 1 && type.names[0] === "Path") throw pathHasNoProperties(access.subject);
  if (!canBe(type, HAVE_PROPERTIES)) throw noProperties(describeType(type), access.subject);
  checkProperty(access.key, type, place.catalogue);
  return UNKNOWN;
}

const HAVE_PROPERTIES = [
  "Node",
  "Relationship",
  "Map",
  "Date",
  "LocalTime",
  "Time",
  "LocalDateTime",
  "DateTime",
  "Duration",
] as const;

function bindLabelTest(test: LabelTest, place: Place): ValueType {
  const type = place.rules.bindExpression(test.subject, place);
  if (!canBe(type, ["Node", "Relationship"])) throw notLabelled(describeType(type), test.subject);
  checkLabels(test.labels, type, place.catalogue);
  return BOOLEAN;
}

function bindMapProjection(projection: Extract<Parts, { kind: "map-projection" }>, place: Place): ValueType {
  const type = place.rules.bindExpression(projection.subject, place);
  if (!canBe(type, ["Node", "Relationship", "Map"])) throw noProperties(describeType(type), projection.subject);
  for (const item of projection.items) {
    if (item.kind === "entry") place.rules.bindExpression(item.value, place);
    else if (item.kind === "variable") place.rules.bindExpression(item.variable, place);
    else if (item.kind === "property") checkProperty(item.key, type, place.catalogue);
  }
  return MAP;
}

function bindIndex(access: Extract<Parts, { kind: "index" }>, place: Place): ValueType {
  const type = place.rules.bindExpression(access.subject, place);
  place.rules.bindExpression(access.index, place);
  if (!canBe(type, ["List", "Map", "Node", "Relationship"])) throw notIndexable(describeType(type), access.subject);
  return itemOf(type);
}

function bindQuantifier(quantifier: Extract<Parts, { kind: "quantifier" }>, place: Place): ValueType {
  const item = itemOf(place.rules.bindExpression(quantifier.list, place));
  const inner = within(place, quantifier.variable.name, item);
  const type = quantifier.where === undefined ? item : place.rules.bindExpression(quantifier.where, asCondition(inner));
  if (!canBe(type, ["Boolean"]))
    throw quantifierNeedsCondition(describeType(type), quantifier.where ?? quantifier.list);
  return BOOLEAN;
}
