import {
  parameterAsProperties,
  patternAsValue,
  relationshipTwice,
  undefinedVariable,
  variableAlreadyBound,
  variableTypeConflict,
} from "../messages.ts";
import type {
  Name,
  NodePattern,
  PathPattern,
  PatternComprehension,
  PatternExpression,
  RelationshipPattern,
} from "../syntax/ast.ts";
import { checkLabels, checkProperty, checkRelationshipTypes } from "./check-names.ts";
import { findNearest } from "./nearest.ts";
import { asCondition, type Place } from "./place.ts";
import type { Scope } from "./scope.ts";
import { BOOLEAN, canBe, describeType, listOf, NODE, PATH, RELATIONSHIP, type ValueType } from "./value-type.ts";

/** The patterns of one MATCH: its variables first, since a property may speak of one that comes later. The scope they leave. */
export function bindPatterns(patterns: readonly PathPattern[], place: Place): Scope {
  const own = new Set<string>();
  const scope = patterns.reduce((before, pattern) => declare(pattern, before, own), place.scope);
  for (const pattern of patterns) bindDetails(pattern, { ...place, scope, condition: false, aggregates: "forbidden" });
  return scope;
}

/** A path as a condition names only what is known, and stands only where a condition may; a search gives paths. */
export function bindPatternExpression(expression: PatternExpression, place: Place): ValueType {
  const { pattern } = expression;
  if (pattern.search === undefined && !place.condition) throw patternAsValue(expression);
  for (const { variable } of [...pattern.nodes, ...pattern.relationships]) {
    if (variable !== undefined && !place.scope.has(variable.name)) {
      throw undefinedVariable(variable.name, findNearest(variable.name, place.scope.names), variable);
    }
  }
  bindPatterns([pattern], place);
  if (pattern.search === undefined) return BOOLEAN;
  return pattern.search === "shortestPath" ? PATH : listOf(PATH);
}

export function bindPatternComprehension(expression: PatternComprehension, place: Place): ValueType {
  const scope = bindPatterns([expression.pattern], place);
  const inner: Place = { ...place, scope, aggregates: "forbidden" };
  if (expression.where !== undefined) place.rules.bindExpression(expression.where, asCondition(inner));
  return listOf(place.rules.bindExpression(expression.result, inner));
}

/** `own`: the relationships and paths that this MATCH has named so far. */
function declare(pattern: PathPattern, before: Scope, own: Set<string>): Scope {
  let scope = before;
  for (const [index, node] of pattern.nodes.entries()) {
    scope = declareVariable(node.variable, NODE, scope);
    const relationship = pattern.relationships[index];
    if (relationship !== undefined) scope = declareRelationship(relationship, scope, own);
  }
  if (pattern.variable === undefined) return scope;
  if (scope.has(pattern.variable.name)) throw variableAlreadyBound(pattern.variable.name, pattern.variable);
  return scope.with(pattern.variable.name, PATH);
}

function declareRelationship({ variable, length }: RelationshipPattern, scope: Scope, own: Set<string>): Scope {
  if (variable === undefined) return scope;
  if (own.has(variable.name)) throw relationshipTwice(variable.name, variable);
  const next = declareVariable(variable, length === undefined ? RELATIONSHIP : listOf(RELATIONSHIP), scope);
  own.add(variable.name);
  return next;
}

function declareVariable(variable: Name | undefined, type: ValueType, scope: Scope): Scope {
  if (variable === undefined) return scope;
  const known = scope.find(variable.name);
  if (known !== undefined && !isSame(known, type)) {
    throw variableTypeConflict(variable.name, describeType(known), describeType(type), variable);
  }
  return known === undefined || known.names.length === 0 ? scope.with(variable.name, type) : scope;
}

function isSame(known: ValueType, type: ValueType): boolean {
  if (!canBe(known, type.names)) return false;
  return type.item === undefined || known.item === undefined || canBe(known.item, type.item.names);
}

function bindDetails(pattern: PathPattern, place: Place): void {
  for (const node of pattern.nodes) {
    checkLabels(node.labels, NODE, place.catalogue);
    bindProperties(node, NODE, place);
  }
  for (const relationship of pattern.relationships) {
    checkRelationshipTypes(relationship.types, place.catalogue);
    bindProperties(relationship, RELATIONSHIP, place);
  }
}

function bindProperties({ properties }: NodePattern | RelationshipPattern, type: ValueType, place: Place): void {
  if (properties === undefined) return;
  if (properties.kind !== "map") throw parameterAsProperties(properties);
  for (const { key } of properties.entries) checkProperty(key, type, place.catalogue);
  place.rules.bindExpression(properties, place);
}
