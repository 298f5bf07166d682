import { AGGREGATES } from "../../src/query/run/functions/aggregates.ts";
import { FUNCTIONS } from "../../src/query/run/functions/find-function.ts";
import type { FunctionSignature } from "../../src/query/run/functions/function-definition.ts";
import type { Procedure } from "../../src/query/run/procedure.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Only for the worker: the functions themselves, with all their code, say what they are called. */
export function listVocabulary(procedures: readonly Procedure[]): Vocabulary {
  return {
    functions: FUNCTIONS.map(toSignature),
    aggregates: AGGREGATES.map(toSignature),
    procedures: procedures.map(({ name, parameters, columns, about }) => ({ name, parameters, columns, about })),
  };
}

function toSignature({ name, parameters, result, about, example, checkedAtRun }: FunctionSignature): FunctionSignature {
  return { name, parameters, result, about, example, ...(checkedAtRun && { checkedAtRun }) };
}
