import type { FunctionSignature } from "../../src/query/run/functions/function-definition.ts";
import type { Procedure } from "../../src/query/run/procedure.ts";

export type ProcedureSignature = Omit<Procedure, "run">;

/**
 * What can be called in a query, as plain data: it crosses from the worker to the page, which checks and completes queries
 * without the code that runs them.
 */
export interface Vocabulary {
  readonly functions: readonly FunctionSignature[];
  readonly aggregates: readonly FunctionSignature[];
  readonly procedures: readonly ProcedureSignature[];
}
