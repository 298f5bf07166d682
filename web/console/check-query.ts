import type { Graph } from "../../src/domain/graph.ts";
import type { QuerySchema } from "../../src/query/bind/catalogue.ts";
import { toQuerySchema } from "../../src/query/bind/query-schema.ts";
import { indexGraph } from "../../src/query/graph-index.ts";
import { recordsProcedures } from "../../src/query/procedures/records-procedures.ts";
import { prepareQuery } from "../../src/query/query-engine.ts";
import { QueryError } from "../../src/query/query-error.ts";
import type { Procedure } from "../../src/query/run/procedure.ts";
import { toRecordsGraph } from "../../src/query/store/records-graph.ts";
import type { Schema } from "../../src/schema/schema.ts";

/** What the editor knows of the language over one schema. */
export interface Language {
  readonly schema: QuerySchema;
  readonly procedures: readonly Procedure[];
  /** The first thing that is wrong with a query, found without running it. */
  check(text: string): QueryError | undefined;
}

const NOTHING: Graph = { documents: [], entities: [], mentions: [], claims: [], conflicts: [] };

/** Over an empty graph: names and types are a matter of the schema, and the worker alone holds the graph. */
export function languageOf(schema: Schema): Language {
  const records = toRecordsGraph(NOTHING);
  const options = {
    schema: toQuerySchema(schema),
    procedures: recordsProcedures(records, indexGraph(NOTHING, schema)),
  };
  return {
    ...options,
    check(text) {
      try {
        prepareQuery(text, records.graph, options);
        return undefined;
      } catch (error) {
        if (error instanceof QueryError) return error;
        throw error;
      }
    },
  };
}
