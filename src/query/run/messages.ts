import { findNearest } from "../bind/nearest.ts";
import { printValue } from "./print-value.ts";
import { typeNameOf } from "./type-names.ts";
import type { TemporalKind, Value } from "./value.ts";
import { ValueError } from "./value-error.ts";

/**
 * Every sentence about values: what was found, what was expected and the way out. They have no place in the query yet;
 * the expression that fails gives it to them.
 */

const EXAMPLES: Readonly<Record<TemporalKind, string>> = {
  date: "2025-02-18",
  localtime: "21:40:32",
  time: "21:40:32+01:00",
  localdatetime: "2025-02-18T21:40:32",
  datetime: "2025-02-18T21:40:32+01:00",
  duration: "P1Y2M3DT4H5M6S",
};

export function badRegularExpression(pattern: string, reason: string): ValueError {
  return argument("invalid-regular-expression", `'${brief(pattern)}' is not a regular expression: ${reason}.`);
}

export function cannotTruncate(from: TemporalKind, to: TemporalKind, unit: string): ValueError {
  return argument(
    "invalid-argument-value",
    `A ${from} cannot be truncated to the ${unit} as a ${to}: it has no such part.`,
  );
}

export function dateOutOfRange(year: number): ValueError {
  return argument("invalid-argument-value", `The year ${year} is out of range: years go from -999999999 to 999999999.`);
}

export function divisionByZero(): ValueError {
  return argument(
    "division-by-zero",
    "An integer is divided by zero. Divide by 0.0 for infinity, or test the divisor before.",
  );
}

export function durationTooLarge(): ValueError {
  return argument("number-out-of-range", "The duration is longer than can be counted.");
}

export function fieldNeedsField(what: string, needed: string): ValueError {
  return argument("invalid-argument-value", `'${needed}' is missing from the map: ${what} needs it.`);
}

export function fieldNotInteger(field: string, value: Value): ValueError {
  return fieldWrongType(field, "an integer", value);
}

export function fieldOutOfRange(field: string, value: number, min: number, max: number): ValueError {
  return argument("invalid-argument-value", `${field} is ${value}: it must lie between ${min} and ${max}.`);
}

export function fieldWrongType(field: string, expected: string, value: Value): ValueError {
  return type("invalid-argument-type", `${field} must be ${expected}, but is ${describe(value)}.`);
}

export function indexNotInteger(index: Value): ValueError {
  return type("invalid-argument-type", `A list is indexed by integers, but found ${describe(index)}.`);
}

export function integerOverflow(): ValueError {
  return argument("integer-overflow", "The result is outside the 64-bit integers. Compute with floats: toFloat(…).");
}

export function invalidArgument(fn: string, parameter: string, expected: string, value: Value): ValueError {
  return type("invalid-argument-value", `${fn}() takes ${expected} as ${parameter}, but got ${describe(value)}.`);
}

export function keyNotString(key: Value): ValueError {
  return type("map-element-access-by-non-string", `A map is indexed by strings, but found ${describe(key)}.`);
}

export function noProperties(key: string, value: Value): ValueError {
  return type(
    "invalid-argument-type",
    `.${key} is asked of ${describe(value)}: only nodes, relationships, maps and temporal values have properties.`,
  );
}

export function notABoolean(operator: string, value: Value): ValueError {
  return type("invalid-argument-type", `${operator} takes Booleans, but found ${describe(value)}.`);
}

export function notAList(where: string, value: Value): ValueError {
  return type("invalid-argument-type", `${where} takes a list, but found ${describe(value)}.`);
}

export function notANumber(operator: string, value: Value): ValueError {
  return type("invalid-argument-type", `${operator} takes a number, but found ${describe(value)}.`);
}

export function notAPart(part: string, kind: TemporalKind): ValueError {
  return type("invalid-argument-value", `A ${kind} has no ${part} to take.`);
}

export function notATemporal(kind: TemporalKind, text: string): ValueError {
  return argument("invalid-argument-value", `'${brief(text)}' is not a ${kind}. Write it like '${EXAMPLES[kind]}'.`);
}

export function notIndexable(value: Value): ValueError {
  return type(
    "invalid-argument-type",
    `Lists, maps, nodes and relationships have elements, but found ${describe(value)}.`,
  );
}

export function numberOutOfRange(fn: string, value: Value, min: number, max: number): ValueError {
  return argument("number-out-of-range", `${fn}() takes a number from ${min} to ${max}, but got ${printValue(value)}.`);
}

export function offsetNotOfZone(text: string): ValueError {
  return argument(
    "invalid-argument-value",
    `The offset in '${brief(text)}' is not the zone's at that time. Leave the offset or the zone out.`,
  );
}

export function operatorTypes(operator: string, left: Value, right: Value): ValueError {
  return type("invalid-argument-type", `${operator} cannot combine ${describe(left)} with ${describe(right)}.`);
}

export function rangeNotInteger(value: Value): ValueError {
  return argument("invalid-argument-type", `range() takes integers, but got ${describe(value)}.`);
}

export function rangeTooLong(limit: number): ValueError {
  return new ValueError(
    "bound",
    "list-too-long",
    `range() would make a list of more than ${limit} numbers. Narrow its bounds.`,
  );
}

export function unknownField(field: string, known: readonly string[]): ValueError {
  return argument("invalid-argument-value", `There is no field '${brief(field)}'.${didYouMean(field, known)}`);
}

export function unknownTimeZone(text: string): ValueError {
  return argument(
    "invalid-argument-value",
    `'${brief(text)}' is not a time zone. Write an offset like '+01:00' or a name like 'Europe/Stockholm'.`,
  );
}

export function unknownUnit(unit: string, known: readonly string[]): ValueError {
  return argument("invalid-argument-value", `There is no unit '${brief(unit)}'.${didYouMean(unit, known)}`);
}

export function noSuchEntity(name: string, suggestions: readonly string[]): ValueError {
  const hint = suggestions.length === 0 ? "" : ` Did you mean ${suggestions.join(", ")}?`;
  return argument("unknown-entity", `Nothing in the graph is called '${brief(name)}'.${hint}`);
}

export function notNegative(what: string, value: Value): ValueError {
  return argument("invalid-argument-value", `${what} must be an integer from 0 on, but is ${describe(value)}.`);
}

export function zeroStep(): ValueError {
  return argument("number-out-of-range", "range() would never end with a step of 0. Leave the step out for 1.");
}

function argument(code: string, message: string): ValueError {
  return new ValueError("argument", code, message);
}

function type(code: string, message: string): ValueError {
  return new ValueError("type", code, message);
}

/** `the String 'abc'` */
function describe(value: Value): string {
  return value === null ? "null" : `the ${typeNameOf(value)} ${brief(printValue(value))}`;
}

function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function didYouMean(name: string, known: readonly string[]): string {
  const nearest = findNearest(name, known);
  return nearest === undefined ? ` Known: ${known.join(", ")}.` : ` Did you mean ${nearest}?`;
}
