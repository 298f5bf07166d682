import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claim.ts";
import type { Graph } from "../../src/domain/graph.ts";
import { FORMATS } from "../../src/export/formats.ts";
import { graphs } from "../arbitraries.ts";
import { HOSTILE_NAME, SCHEMA, SMALL_GRAPH } from "../fixtures/small-graph.ts";

type Table = "nodes.csv" | "edges.csv" | "evidence.csv";

function print(graph: Graph, table: Table): string {
  return FORMATS.csv.print(graph, SCHEMA).find(({ name }) => name === table)?.text ?? "";
}

function read(graph: Graph, table: Table): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(print(graph, table), {
    header: true,
    skipEmptyLines: "greedy",
    delimiter: ",",
    newline: "\r\n",
  });
  expect(errors).toEqual([]);
  return data;
}

/** Every cell of every table, header included, as a spreadsheet would find it. */
function cellsOf(graph: Graph): string[] {
  const tables = FORMATS.csv
    .print(graph, SCHEMA)
    .map(({ text }) => Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" }));
  return tables.flatMap(({ data }) => data.flat());
}

function withName(name: string): Graph {
  const [entity, ...others] = SMALL_GRAPH.entities;
  return { ...SMALL_GRAPH, entities: entity ? [{ ...entity, name }, ...others] : [] };
}

test("a table begins with a byte order mark, ends its lines as RFC 4180 has it and has a row for each record", () => {
  const nodes = print(SMALL_GRAPH, "nodes.csv");
  expect(nodes.startsWith("\uFEFFid,label,type,")).toBe(true);
  expect(nodes.endsWith("\r\n")).toBe(true);
  expect(read(SMALL_GRAPH, "nodes.csv")).toHaveLength(9 + 2);
  expect(read(SMALL_GRAPH, "edges.csv")).toHaveLength(10);
  expect(read(SMALL_GRAPH, "evidence.csv")).toHaveLength(11);
});

test("a claim's row names its ends, and its evidence the source with the words", () => {
  expect(read(SMALL_GRAPH, "edges.csv")).toContainEqual(
    expect.objectContaining({ source_name: "Vinay Kumar", predicate: "SIGNED", target_name: "RELOS", place: "Moscow" }),
  );
  expect(read(SMALL_GRAPH, "evidence.csv")).toContainEqual(
    expect.objectContaining({
      ...{ subject: "State Duma", predicate: "RATIFIED", object: "RELOS", status: "denied" },
      ...{ quote: "The Duma has not ratified RELOS", attribution: "Vladimir Putin", publisher: "The Second" },
    }),
  );
  expect(read(SMALL_GRAPH, "evidence.csv")).toContainEqual(
    expect.objectContaining({ predicate: "PERMITS", object: "five warships", values: '{"quantity":"5"}' }),
  );
});

test.each([
  ["=1+1", "'=1+1"],
  ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
  ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
  ["-2+3", "'-2+3"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["＝1+1", "'＝1+1"],
  ["－1－1", "'－1－1"],
  ["\t=1", "'\t=1"],
  ["\rx", "'\rx"],
  ["  =1", "'  =1"],
  ["- a bullet", "'- a bullet"],
  ["+7 495 123-45-67", "'+7 495 123-45-67"],
  ["-5", "-5"],
  ["+3.5%", "+3.5%"],
  ["-1,200", "-1,200"],
  ["--02-18", "XXXX-02-18"],
  ["--02-18/--02-20", "XXXX-02-18/XXXX-02-20"],
  ["2025-12-02", "2025-12-02"],
  ["a=b", "a=b"],
  ["'quoted'", "'quoted'"],
  ['say "a, b"\r\nand c', 'say "a, b"\r\nand c'],
])("the cell %j comes back as %j", (name, expected) => {
  const [entity] = SMALL_GRAPH.entities;
  const row = read(withName(name), "nodes.csv").find(({ id }) => id === entity?.id);
  expect(row?.label).toBe(expected);
});

/** Said in another way than in the code: what is left once white space and control characters are cut off in front. */
function runs(cell: string): boolean {
  const start = Array.from(cell).find((character) => character.trim() !== "" && !/\p{Cc}|\uFEFF/u.test(character));
  const isNumber = /^[+-]?\d[\d.,]*%?$/.test(cell);
  return !isNumber && (/^[\t\r\n]/.test(cell) || (start !== undefined && "=+-@＝＋－＠".includes(start)));
}

test("no cell of any graph runs as a formula", () => {
  expect(runs(HOSTILE_NAME)).toBe(true);
  fc.assert(
    fc.property(graphs(), (graph) => {
      expect(cellsOf(graph).filter(runs)).toEqual([]);
    }),
  );
});

test("every quote of any graph comes back, with an apostrophe in front of those that would run", () => {
  const toCell = (quote: string) => (quote === "--02-18" ? "XXXX-02-18" : runs(quote) ? `'${quote}` : quote);
  fc.assert(
    fc.property(graphs(), (graph) => {
      const quotes = (claim: Claim) => claim.evidence.map(({ quote }) => toCell(quote));
      expect(read(graph, "evidence.csv").map(({ quote }) => quote)).toEqual(graph.claims.flatMap(quotes));
    }),
  );
});
