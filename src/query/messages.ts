import type { Span } from "../domain/span.ts";
import { QueryError } from "./query-error.ts";

/**
 * Every sentence that a user of the query language can be told before a query runs, one function each: what was found,
 * what was expected and the way out. What can go wrong with values is in `run/messages.ts`.
 */
function syntax(code: string, span: Span, message: string, nearest?: string): QueryError {
  return new QueryError("syntax", code, span, message, nearest);
}

function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Did you mean ${nearest}?`;
}

// Text

export function unexpectedCharacter(character: string, span: Span): QueryError {
  return syntax("unexpected-syntax", span, `The character ${character} means nothing here.`);
}

export function invalidUnicodeCharacter(character: string, span: Span): QueryError {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return syntax(
    "invalid-unicode-character",
    span,
    `The character ${character} (U+${code}) means nothing here. Was it pasted from a text that replaced - or a quote?`,
  );
}

export function invalidNumber(digits: string, span: Span): QueryError {
  return syntax(
    "invalid-number-literal",
    span,
    `${digits} is not a number. Numbers look like 42, 0x2A, 0o52, 4.2 or 1e-3.`,
  );
}

export function integerOverflow(digits: string, span: Span): QueryError {
  return syntax("integer-overflow", span, `${digits} does not fit into 64 bits. Write it as a float: ${digits}.0`);
}

export function floatOverflow(digits: string, span: Span): QueryError {
  return syntax("floating-point-overflow", span, `${digits} is larger than the largest float (1.8e308).`);
}

export function invalidEscape(written: string, span: Span): QueryError {
  const message = `${written} is no escape. Known are \\\\ \\' \\" \\b \\f \\n \\r \\t \\uXXXX and \\UXXXXXXXX.`;
  return syntax(/^\\u/i.test(written) ? "invalid-unicode-literal" : "unexpected-syntax", span, message);
}

export function unterminated(what: "string" | "name" | "comment", end: string, span: Span): QueryError {
  return syntax("unexpected-syntax", span, `The ${what} that starts here has no end. Close it with ${end}.`);
}

// Grammar

export function unexpectedSyntax(found: string, expected: string, span: Span): QueryError {
  return syntax("unexpected-syntax", span, `Found ${found} where ${expected} should be.`);
}

export function invalidRelationshipPattern(span: Span): QueryError {
  const message = "A relationship looks like -[name:TYPE|OTHER*1..3 {key: value}]->, each part may be left out.";
  return syntax("invalid-relationship-pattern", span, message);
}

export function tooDeep(span: Span): QueryError {
  return new QueryError("bound", "too-deep", span, "This is nested too deeply. Split it with WITH.");
}

export function readOnly(keyword: string, span: Span): QueryError {
  return syntax(
    "read-only",
    span,
    `${keyword} would change the graph, and the graph is what the sources say: queries only read it. Add a source to the corpus instead.`,
  );
}

// Names

export function undefinedVariable(name: string, nearest: string | undefined, span: Span): QueryError {
  const hint = nearest === undefined ? " MATCH, WITH or UNWIND must name it before." : didYouMean(nearest);
  return syntax("undefined-variable", span, `There is no variable ${name} here.${hint}`, nearest);
}

export function variableAlreadyBound(name: string, span: Span): QueryError {
  return syntax("variable-already-bound", span, `${name} is already the name of something else. Choose another name.`);
}

export function variableTypeConflict(name: string, known: string, wanted: string, span: Span): QueryError {
  return syntax(
    "variable-type-conflict",
    span,
    `${name} is ${known} and cannot be ${wanted} too. Choose another name.`,
  );
}

export function relationshipTwice(name: string, span: Span): QueryError {
  const message = `${name} stands twice in one MATCH, where every relationship is a different one. Use two names or two MATCH.`;
  return syntax("relationship-uniqueness-violation", span, message);
}

export function unknownFunction(name: string, nearest: string | undefined, span: Span): QueryError {
  return syntax("unknown-function", span, `There is no function ${name}.${didYouMean(nearest)}`, nearest);
}

export function unknownLabel(name: string, nearest: string | undefined, span: Span): QueryError {
  return syntax("unknown-label", span, `The schema has no label ${name}.${didYouMean(nearest)}`, nearest);
}

export function unknownRelationshipType(name: string, nearest: string | undefined, span: Span): QueryError {
  return syntax(
    "unknown-relationship-type",
    span,
    `The schema has no predicate ${name}.${didYouMean(nearest)}`,
    nearest,
  );
}

export function unknownProperty(name: string, nearest: string | undefined, span: Span): QueryError {
  return syntax(
    "unknown-property",
    span,
    `Nothing in the graph has a property ${name}.${didYouMean(nearest)}`,
    nearest,
  );
}

export function unknownProcedure(name: string, nearest: string | undefined, span: Span): QueryError {
  return new QueryError(
    "procedure",
    "procedure-not-found",
    span,
    `There is no procedure ${name}.${didYouMean(nearest)}`,
    nearest,
  );
}

export function unknownColumn(name: string, procedure: string, nearest: string | undefined, span: Span): QueryError {
  return syntax("undefined-variable", span, `${procedure} has no column ${name}.${didYouMean(nearest)}`, nearest);
}

export function missingParameter(name: string, nearest: string | undefined, span: Span): QueryError {
  const message = `The parameter $${name} has no value.${didYouMean(nearest)}`;
  return new QueryError("parameter", "missing-parameter", span, message, nearest && `$${nearest}`);
}

// Types

export function wrongOperand(operator: string, expected: readonly string[], found: string, span: Span): QueryError {
  return wrongType(`${operator} takes ${expected.join(" or ")}, but this is ${found}.`, span);
}

export function wrongArgumentType(parameter: string, signature: string, found: string, span: Span): QueryError {
  return wrongType(`${parameter} of ${signature} cannot be ${found}.`, span);
}

export function wrongArgumentCount(count: number, signature: string, span: Span): QueryError {
  const message = `Found ${count} argument${count === 1 ? "" : "s"} for ${signature}.`;
  return syntax("invalid-number-of-arguments", span, message);
}

export function pathHasNoProperties(span: Span): QueryError {
  return wrongType("A Path has no properties. Take them from nodes(path) or relationships(path).", span);
}

export function noProperties(found: string, span: Span): QueryError {
  const message = `Only a Node, Relationship, Map or temporal value has properties, but this is ${found}.`;
  return new QueryError("type", "invalid-argument-type", span, message);
}

export function notIndexable(found: string, span: Span): QueryError {
  const message = `Only a List, Map, Node or Relationship takes [ ], but this is ${found}.`;
  return new QueryError("type", "invalid-argument-type", span, message);
}

export function notLabelled(found: string, span: Span): QueryError {
  return wrongType(`Only a Node or Relationship has labels, but this is ${found}.`, span);
}

export function quantifierNeedsCondition(found: string, span: Span): QueryError {
  return wrongType(`all, any, none and single test a condition, but this is ${found}.`, span);
}

function wrongType(message: string, span: Span): QueryError {
  return syntax("invalid-argument-type", span, message);
}

// Patterns

export function patternAsValue(span: Span): QueryError {
  const message =
    "A pattern is a condition, not a value. Write EXISTS { … }, or count its matches with size([ … | 1]).";
  return syntax("unexpected-syntax", span, message);
}

export function parameterAsProperties(span: Span): QueryError {
  const message = "A pattern takes its properties one by one: {name: $parameter.name}.";
  return syntax("invalid-parameter-use", span, message);
}

// Aggregates

export function aggregateNotAllowed(name: string, span: Span): QueryError {
  const message = `${name}() counts over rows, which only the items of RETURN and WITH can. Write WITH …, ${name}(…) AS x before.`;
  return syntax("invalid-aggregation", span, message);
}

export function nestedAggregate(name: string, span: Span): QueryError {
  return syntax(
    "nested-aggregation",
    span,
    `${name}() stands within an aggregate. Compute the inner one in a WITH before.`,
  );
}

export function ambiguousAggregation(name: string, span: Span): QueryError {
  const message = `Beside an aggregate, ${name} must be an item of its own, so that it is clear what is grouped by. Name it in a WITH before.`;
  return syntax("ambiguous-aggregation-expression", span, message);
}

export function distinctWithoutAggregate(name: string, span: Span): QueryError {
  return syntax("unexpected-syntax", span, `DISTINCT belongs to aggregates such as count(), and ${name}() is none.`);
}

export function notConstant(what: string, span: Span): QueryError {
  return syntax("non-constant-expression", span, `${what} must be the same for all rows.`);
}

// Clauses

export function noAlias(written: string, span: Span): QueryError {
  return syntax("no-expression-alias", span, `WITH needs a name for this: ${written} AS name.`);
}

export function columnTwice(name: string, span: Span): QueryError {
  return syntax("column-name-conflict", span, `Two columns are called ${name}. Rename one with AS.`);
}

export function nothingToReturn(span: Span): QueryError {
  return syntax("no-variables-in-scope", span, "* means all variables, and there is none. Name something in MATCH.");
}

export function differentColumns(first: readonly string[], found: readonly string[], span: Span): QueryError {
  const message = `Both sides of UNION need the same columns: ${first.join(", ")} before, ${found.join(", ")} here.`;
  return syntax("different-columns-in-union", span, message);
}

export function mixedUnions(span: Span): QueryError {
  return syntax("invalid-clause-composition", span, "UNION and UNION ALL cannot be mixed in one query.");
}

export function clauseAfterReturn(span: Span): QueryError {
  return syntax("invalid-clause-composition", span, "RETURN ends a query. Use WITH to go on.");
}

export function missingReturn(clause: string, span: Span): QueryError {
  return syntax("invalid-clause-composition", span, `A query cannot end with ${clause}. Add RETURN.`);
}

export function notACount(keyword: string, found: string, span: Span): QueryError {
  return wrongType(`${keyword} takes an integer, but this is ${found}.`, span);
}

export function negativeCount(keyword: string, span: Span): QueryError {
  return syntax("negative-integer-argument", span, `${keyword} cannot be negative.`);
}

export function implicitArguments(procedure: string, span: Span): QueryError {
  const message = `Within a query, ${procedure} needs its arguments: CALL ${procedure}(…).`;
  return syntax("invalid-argument-passing-mode", span, message);
}

export function yieldStarWithinQuery(span: Span): QueryError {
  return syntax("unexpected-syntax", span, "YIELD * stands only where CALL is the whole query. Name the columns.");
}

// Bounds

export function tooSlow(milliseconds: number, span: Span): QueryError {
  const message = `Stopped after ${milliseconds / 1000} s. Start from something rarer, shorten the paths, or add LIMIT.`;
  return new QueryError("bound", "too-slow", span, message);
}

export function tooManyElements(elements: number, span: Span): QueryError {
  const message = `Stopped: its lists would have more than ${elements} elements in all. Filter before collecting, or use shorter ranges.`;
  return new QueryError("bound", "too-large", span, message);
}

export function tooManyValues(values: number, span: Span): QueryError {
  const message = `Stopped: it would hold more than ${values} values at once. Return less, or add LIMIT.`;
  return new QueryError("bound", "too-large", span, message);
}

export function outOfMemory(span: Span): QueryError {
  return new QueryError("bound", "too-large", span, "Stopped: a value would grow too large.");
}

export function cancelled(span: Span): QueryError {
  return new QueryError("bound", "cancelled", span, "Cancelled.");
}
