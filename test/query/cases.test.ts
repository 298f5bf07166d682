import { expect, test } from "vitest";
import { toQuerySchema } from "../../src/query/bind/query-schema.ts";
import { indexGraph } from "../../src/query/graph-index.ts";
import { placeOf } from "../../src/query/print-error.ts";
import { recordsProcedures } from "../../src/query/procedures/records-procedures.ts";
import { runQuery } from "../../src/query/query-engine.ts";
import { QueryError } from "../../src/query/query-error.ts";
import { printValue } from "../../src/query/run/print-value.ts";
import { NodeValue, PathValue, RelationshipValue, type Value } from "../../src/query/run/value.ts";
import { toRecordsGraph } from "../../src/query/store/records-graph.ts";
import { SCHEMA, SMALL_GRAPH } from "../fixtures/small-graph.ts";
import { listCases } from "./cases/list-cases.ts";
import { toLine } from "./cases/read-cases.ts";

const records = toRecordsGraph(SMALL_GRAPH);
const { graph } = records;
const procedures = recordsProcedures(records, indexGraph(SMALL_GRAPH, SCHEMA));
const schema = toQuerySchema(SCHEMA);

function run(query: string): string[] {
  try {
    const { columns, rows } = runQuery(query, graph, { schema, procedures, now: new Date(Date.UTC(2026, 0, 2)) });
    return [toLine(columns), ...rows.map((row) => toLine(row.map(printCell)))];
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const { line, column } = placeOf(query, error.span.start);
    return [`error ${error.code} ${line}:${column}`, error.message];
  }
}

function printCell(value: Value): string {
  if (typeof value === "string") return value.replaceAll(/\s+/g, " ");
  if (value instanceof NodeValue) return `(${graph.nodeProperty(value.id, "name")})`;
  if (value instanceof RelationshipValue) return `[${graph.typeOf(value.id)}]`;
  if (value instanceof PathValue) return value.nodes.map(printCell).join("-");
  if (Array.isArray(value)) return `[${value.map(printCell).join(", ")}]`;
  return printValue(value);
}

test.each(listCases())("$file: $name", ({ query, expected }) => {
  expect(run(query)).toEqual(expected);
});
