import fc from "fast-check";
import { expect, test } from "vitest";
import { QueryError } from "../../../src/query/query-error.ts";
import { FUNCTIONS } from "../../../src/query/run/functions/find-function.ts";
import { arity } from "../../../src/query/run/functions/function-definition.ts";
import { typeNameOf } from "../../../src/query/run/type-names.ts";
import { isList, isMap, type Value } from "../../../src/query/run/value.ts";
import { value } from "./arbitraries.ts";
import { evaluate } from "./evaluate.ts";

/** Small numbers, so that no range or text is long; nodes that the small graph has. */
const argument = fc.oneof(value, fc.integer({ min: -3, max: 9 }), fc.constantFrom("n", "r", "p"));

/** The value, or undefined where it is refused; anything but a refusal is thrown on. */
function attempt(text: string, parameters: readonly Value[]): Value | undefined {
  const named = Object.fromEntries(parameters.map((parameter, i) => [`v${i}`, parameter]));
  try {
    return evaluate(text, named);
  } catch (error) {
    if (error instanceof QueryError) return undefined;
    throw error;
  }
}

/** Whether integers are in their one form and within 64 bits, also inside of lists and maps. */
function isWellFormed(result: Value): boolean {
  if (typeof result === "number") return Number.isSafeInteger(result) && !Object.is(result, -0);
  if (typeof result === "bigint") return BigInt.asIntN(64, result) === result && !Number.isSafeInteger(Number(result));
  if (isList(result)) return result.every(isWellFormed);
  return !isMap(result) || [...result.values()].every(isWellFormed);
}

test.each(FUNCTIONS.map((definition) => [definition.name, definition] as const))(
  "%s of anything is null, of its documented type, or refused",
  (name, definition) => {
    const { least, most } = arity(definition);
    const given = fc.array(argument, { minLength: least, maxLength: Math.min(most, 3) });
    fc.assert(
      fc.property(given, (values) => {
        const result = attempt(`${name}(${values.map((_, i) => `v${i}`).join(", ")})`, values) ?? null;
        const types = ["Null", ...definition.result];
        if (definition.result.length > 0) expect(types).toContain(typeNameOf(result));
        expect(isWellFormed(result)).toBe(true);
      }),
      { numRuns: 50 },
    );
  },
);

const OPERATORS = ["OR", "XOR", "AND", "+", "-", "*", "/", "%", "^", "=~", "IN", "STARTS WITH", "CONTAINS", "=", "<"];

test.each([
  ...OPERATORS.map((operator) => `v0 ${operator} v1`),
  "v0[v1]",
  "v0[v1..v2]",
  "v0.name",
  "v0 {.*, .name}",
  "v0:Person",
  "NOT v0",
  "-v0",
  "all(x IN v0 WHERE x = v1)",
  "[x IN v0 WHERE x < v1 | x + v2]",
  "reduce(a = v0, x IN v1 | a + x)",
  "CASE v0 WHEN v1 THEN v2 END",
])("%s of anything is a value or refused", (text) => {
  fc.assert(
    fc.property(argument, argument, argument, (a, b, c) => {
      expect(isWellFormed(attempt(text, [a, b, c]) ?? null)).toBe(true);
    }),
  );
});
