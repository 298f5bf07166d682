import type { Context } from "./context.ts";
import type { TypeName } from "./type-names.ts";
import type { Value } from "./value.ts";

export interface ProcedureField {
  readonly name: string;
  /** One of which it is; empty: any. A null is always taken. */
  readonly types: readonly TypeName[];
}

/** What `CALL` calls: arguments in, rows out. */
export interface Procedure {
  /** With its dots, in the case in which it is written. */
  readonly name: string;
  readonly parameters: readonly ProcedureField[];
  /** Empty for one that gives nothing: the row it was called for goes on. */
  readonly columns: readonly ProcedureField[];
  /** One sentence. */
  readonly about: string;
  /** One value a column in each row. */
  readonly run: (values: readonly Value[], context: Context) => Iterable<readonly Value[]>;
}
