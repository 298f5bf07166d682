import { toQuerySchema } from "../../query/bind/query-schema.ts";
import { explainQuery, profileQuery } from "../../query/explain-query.ts";
import type { GraphIndex } from "../../query/graph-index.ts";
import { placeOf, printError } from "../../query/print-error.ts";
import { recordsProcedures } from "../../query/procedures/records-procedures.ts";
import { type PreparedQuery, prepareQuery, type QueryOptions } from "../../query/query-engine.ts";
import { QueryError } from "../../query/query-error.ts";
import { DEFAULT_BOUNDS } from "../../query/run/budget.ts";
import { type RecordsGraph, toRecordsGraph } from "../../query/store/records-graph.ts";
import { isHiddenName } from "../../query/syntax/hidden-name.ts";
import { traceSources } from "../../query/trace-sources.ts";
import type { Schema } from "../../schema/schema.ts";
import type { CliError } from "../cli-error.ts";
import { queryStopped, wrongQuery } from "../messages.ts";
import { openGraph } from "../open-graph.ts";
import { toPrintable } from "../printable.ts";
import type { Terminal } from "../terminal.ts";
import { displayWidth } from "./display-width.ts";
import { findRelationships } from "./find-relationships.ts";
import { parseParameters } from "./parse-parameter.ts";
import { printResult, type QueryResult } from "./print-result.ts";

/** How a query is run and its result printed; plain data, so that it can be sent to a worker. */
export interface QueryRequest {
  readonly text: string;
  readonly format: "table" | "json" | "csv";
  /** Whether the quotes behind each row are printed with it. */
  readonly evidence: boolean;
  /** Also asked for by `EXPLAIN` or `PROFILE` at the start of the text. */
  readonly mode: "run" | "explain" | "profile";
  /** `name=value`, as flags have them. */
  readonly parameters: readonly string[];
  readonly seconds: number;
}

/** A graph on which queries are run. */
export interface QuerySession {
  readonly schema: Schema;
  /**
   * Prints a query's result, or its plan.
   *
   * @throws CliError where the query is wrong or was stopped
   */
  answer(request: QueryRequest, terminal: Terminal, isCancelled?: () => boolean): void;
}

export async function openQuerySession(folder: string): Promise<QuerySession> {
  const index = await openGraph(folder);
  const records = toRecordsGraph(index.graph);
  const procedures = recordsProcedures(records, index);
  const querySchema = toQuerySchema(index.schema);
  return {
    schema: index.schema,
    answer: (request, terminal, isCancelled) => {
      const options: QueryOptions = {
        schema: querySchema,
        procedures,
        parameters: parseParameters(request.parameters),
        bounds: { ...DEFAULT_BOUNDS, milliseconds: request.seconds * 1000 },
        ...(isCancelled && { isCancelled }),
      };
      answerQuery({ request, options, records, index, terminal });
    },
  };
}

interface Job {
  readonly request: QueryRequest;
  readonly options: QueryOptions;
  readonly records: RecordsGraph;
  readonly index: GraphIndex;
  readonly terminal: Terminal;
}

function answerQuery({ request, options, records, index, terminal }: Job): void {
  const { text } = request;
  try {
    const query = prepareQuery(text, records.graph, options);
    const mode = request.mode === "run" ? query.statement.mode : request.mode;
    if (mode === "explain") terminal.print(toPrintable(`${explainQuery(query)}\n`));
    else if (mode === "profile") terminal.print(toPrintable(`${profileQuery(query).profile}\n`));
    else {
      const result = request.evidence ? runWithEvidence(text, records, options) : runPrepared(query);
      printResult(result, request.format, { records, index, terminal });
    }
  } catch (error) {
    throw error instanceof QueryError ? describeError(error, text) : error;
  }
}

function runPrepared(query: PreparedQuery): QueryResult {
  const start = performance.now();
  const rows = [...query.run()];
  return { columns: query.columns, rows, relationships: undefined, milliseconds: performance.now() - start };
}

/** A row tells of the relationships that it returns and of those that its patterns went through. */
function runWithEvidence(text: string, { graph }: RecordsGraph, options: QueryOptions): QueryResult {
  const result = runPrepared(prepareQuery(text, graph, { ...options, transform: traceSources }));
  const columns = result.columns.filter((column) => !isHiddenName(column));
  return {
    ...result,
    columns,
    rows: result.rows.map((row) => row.slice(0, columns.length)),
    relationships: result.rows.map(findRelationships),
  };
}

function describeError(error: QueryError, text: string): CliError {
  if (error.kind === "bound") return queryStopped(error.message, error.code);
  const { line, column } = placeOf(text, error.span.start);
  return wrongQuery(line, column, printError(error, text, displayWidth));
}
