import type { Claim, Evidence } from "../../domain/claim.ts";
import { type CsvCell, printCsvTable } from "../../export/csv-table.ts";
import type { GraphIndex } from "../../query/graph-index.ts";
import { isNumber, NodeValue, type Value } from "../../query/run/value.ts";
import type { RecordsGraph } from "../../query/store/records-graph.ts";
import { count } from "../count.ts";
import { noQuotes } from "../messages.ts";
import { printClaim } from "../print-claim.ts";
import { printJson, toLine } from "../printable.ts";
import type { Terminal } from "../terminal.ts";
import { printCell } from "./print-cell.ts";
import { printTable } from "./print-table.ts";
import { toJsonValue } from "./to-json-value.ts";

/** What a query found. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** By row the relationships that it tells of; absent where no evidence is wanted. */
  readonly relationships: readonly (readonly number[])[] | undefined;
  readonly milliseconds: number;
}

interface Surroundings {
  readonly records: RecordsGraph;
  readonly index: GraphIndex;
  readonly terminal: Terminal;
}

/** Quotes under a row of a table: all. */
const ALL_QUOTES = 999;

/** Prints a result; how many rows it has and how long it took is a remark beside a table. */
export function printResult(result: QueryResult, format: "table" | "json" | "csv", around: Surroundings): void {
  const { terminal } = around;
  if (format === "json") terminal.print(printJson(toJson(result, around)));
  else if (format === "csv") terminal.print(toCsv(result, around));
  else {
    for (const line of toLines(result, around)) terminal.print(line);
    const hasQuotes = result.relationships?.some((each) => claimsOf(each, around.records).length > 0) ?? true;
    if (!hasQuotes && result.rows.length > 0) terminal.note(noQuotes());
    terminal.note(`${count(result.rows.length, "row")} in ${describeTime(result.milliseconds)}`);
  }
}

function describeTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function toLines({ columns, rows, relationships }: QueryResult, around: Surroundings): readonly string[] {
  const { records, index, terminal } = around;
  const cells = rows.map((row) => row.map((value) => toLine(printCell(value, records.graph))));
  const isNumeric = columns.map((_, at) => rows.every((row) => row[at] === null || isNumber(row[at] ?? null)));
  const table = printTable({ header: columns.map(toLine), rows: cells, isNumeric }, terminal);
  return [
    `${table.header}\n`,
    ...table.rows.map((line, at) => {
      const claims = claimsOf(relationships?.[at], records);
      return `${line}\n${claims.map((claim) => indent(printClaim(index, claim, ALL_QUOTES, terminal))).join("")}`;
    }),
  ];
}

function indent(lines: string): string {
  return lines.replace(/^(?=.)/gm, "  ");
}

/** A `MENTIONS` has no words of its own. */
function claimsOf(relationships: readonly number[] | undefined, records: RecordsGraph): readonly Claim[] {
  return (relationships ?? []).map(records.claimOf).filter((claim) => claim !== undefined);
}

function toJson({ columns, rows, relationships }: QueryResult, { records, index }: Surroundings): object {
  return {
    columns,
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((column, at) => [column, toJsonValue(row[at] ?? null, records.graph)])),
    ),
    ...(relationships && {
      evidence: relationships.map((each) =>
        claimsOf(each, records).flatMap((claim) => claim.evidence.map((evidence) => toRecord(claim, evidence, index))),
      ),
    }),
  };
}

function toRecord({ id, predicate }: Claim, evidence: Evidence, index: GraphIndex) {
  const { document, quote, start, end, status, date, attribution } = evidence;
  const { title, path } = index.document(document);
  const said = attribution === undefined ? {} : { attribution: index.entity(attribution).name };
  return { claim: id, predicate, quote, document, title, path, start, end, status, ...(date && { date }), ...said };
}

/** Columns that follow those of the query where evidence is wanted: a row stands once for each quote. */
const EVIDENCE_COLUMNS = ["predicate", "quote", "title", "path", "start", "end", "attribution"] as const;

function toCsv({ columns, rows, relationships }: QueryResult, { records, index }: Surroundings): string {
  const cells = rows.map((row) => row.map((value) => toCsvCell(value, records)));
  if (relationships === undefined) return printCsvTable(columns, cells);
  const withQuotes = cells.flatMap((row, at) => {
    const claims = claimsOf(relationships[at], records);
    const quotes = claims.flatMap((claim) => claim.evidence.map((evidence) => toRecord(claim, evidence, index)));
    if (quotes.length === 0) return [[...row, ...EVIDENCE_COLUMNS.map(() => undefined)]];
    return quotes.map((quote) => [...row, ...EVIDENCE_COLUMNS.map((column) => quote[column])]);
  });
  return printCsvTable([...columns, ...EVIDENCE_COLUMNS], withQuotes);
}

/** A node is its name: a table is read by people. Numbers stay numbers. */
function toCsvCell(value: Value, { graph }: RecordsGraph): CsvCell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const cell = printCell(value, graph);
  return value instanceof NodeValue ? cell.slice(1, -1) : cell;
}
