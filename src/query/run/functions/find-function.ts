import { conversionFunctions } from "./conversions.ts";
import type { FunctionDefinition } from "./function-definition.ts";
import { graphFunctions } from "./graph-elements.ts";
import { listFunctions } from "./lists.ts";
import { numberFunctions } from "./numbers.ts";
import { predicateFunctions } from "./predicates.ts";
import { stringFunctions } from "./strings.ts";
import { temporalFunctions } from "./temporal-functions.ts";

/** All functions of the language but the aggregates, by family. */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  ...conversionFunctions,
  ...graphFunctions,
  ...listFunctions,
  ...numberFunctions,
  ...predicateFunctions,
  ...stringFunctions,
  ...temporalFunctions,
];

const byName = new Map(FUNCTIONS.map((definition) => [definition.name.toLowerCase(), definition]));

/** In any case; undefined where there is no such function, or where it is an aggregate. */
export function findFunction(name: string): FunctionDefinition | undefined {
  return byName.get(name.toLowerCase());
}
