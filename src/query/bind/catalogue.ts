import type { FunctionSignature } from "../run/functions/function-definition.ts";
import type { Procedure } from "../run/procedure.ts";

/** What the names in a query lead to, apart from its variables. */
export interface Catalogue {
  /** Without one, an unknown label, type or property is no error: it matches nothing. */
  readonly schema: QuerySchema | undefined;
  readonly procedures: readonly Procedure[];
  /** Names of the parameters that come with the query; without it, any may. */
  readonly parameters: ReadonlySet<string> | undefined;
  readonly functions: readonly FunctionSignature[];
  readonly aggregates: readonly FunctionSignature[];
}

/** The names that the graph has, see `toQuerySchema`. */
export interface QuerySchema {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
}
