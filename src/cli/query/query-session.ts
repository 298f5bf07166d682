import { toQuerySchema } from "../../query/bind/query-schema.ts";
import type { GraphIndex } from "../../query/graph-index.ts";
import { explain, printPlan } from "../../query/plan/explain.ts";
import { placeOf, printError } from "../../query/print-error.ts";
import { recordsProcedures } from "../../query/procedures/records-procedures.ts";
import { type PreparedQuery, prepareQuery, type QueryOptions } from "../../query/query-engine.ts";
import { QueryError } from "../../query/query-error.ts";
import { DEFAULT_BOUNDS } from "../../query/run/budget.ts";
import { Profile } from "../../query/run/profile.ts";
import { type RecordsGraph, toRecordsGraph } from "../../query/store/records-graph.ts";
import type { Schema } from "../../schema/schema.ts";
import type { CliError } from "../cli-error.ts";
import { count } from "../count.ts";
import { queryStopped, wrongQuery } from "../messages.ts";
import { openGraph } from "../open-graph.ts";
import { toPrintable } from "../printable.ts";
import type { Terminal } from "../terminal.ts";
import { displayWidth } from "./display-width.ts";
import { findRelationships } from "./find-relationships.ts";
import { parseParameters } from "./parse-parameter.ts";
import { printResult, type QueryResult } from "./print-result.ts";
import { showEvidence } from "./show-evidence.ts";

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
    if (mode === "explain") terminal.print(toPrintable(`${printPlan(explain(query.plan.root))}\n`));
    else if (mode === "profile") terminal.print(toPrintable(profileQuery(query)));
    else {
      const result = request.evidence ? runWithEvidence(text, records, options) : runPrepared(query);
      printResult(result, request.format, { records, index, terminal });
    }
  } catch (error) {
    throw error instanceof QueryError ? explainError(error, text) : error;
  }
}

function runPrepared(query: PreparedQuery): QueryResult {
  const start = performance.now();
  const rows = [...query.run()];
  return { columns: query.columns, rows, relationships: undefined, milliseconds: performance.now() - start };
}

function runWithEvidence(text: string, { graph }: RecordsGraph, options: QueryOptions): QueryResult {
  const evidence = showEvidence(text);
  try {
    const { columns, rows, milliseconds } = runPrepared(prepareQuery(evidence.text, graph, options));
    const shown = columns.length - evidence.hidden;
    const relationships = rows.map(findRelationships);
    return {
      columns: columns.slice(0, shown),
      rows: rows.map((row) => row.slice(0, shown)),
      relationships,
      milliseconds,
    };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    throw new QueryError(error.kind, error.code, evidence.toOriginal(error.span), error.message);
  }
}

function profileQuery(query: PreparedQuery): string {
  const profile = new Profile();
  for (const _ of query.run(profile.wrap)) {
    // Only what the operators did is wanted.
  }
  const plan = printPlan(explain(query.plan.root), (operator) => {
    const measure = profile.find(operator);
    return measure ? `${count(measure.rows, "row")}, ${measure.milliseconds.toFixed(1)} ms` : "";
  });
  return `${plan}\n`;
}

function explainError(error: QueryError, text: string): CliError {
  if (error.kind === "bound") return queryStopped(error.message, error.code);
  const { line, column } = placeOf(text, error.span.start);
  return wrongQuery(line, column, printError(error, text, displayWidth));
}
