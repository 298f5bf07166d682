import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { placeOf } from "../../../src/query/print-error.ts";
import { printCell } from "../../../web/console/cell.ts";
import { QueryService } from "../../../web/console/query-service.ts";
import { SCHEMA, SMALL_GRAPH } from "../../fixtures/small-graph.ts";
import { readCases, toLine } from "../../query/cases/read-cases.ts";

const FOLDER = "test/query/cases";
const NOW = new Date(Date.UTC(2026, 0, 2));
const service = new QueryService(SMALL_GRAPH, SCHEMA);
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".cases"));
const cases = files.flatMap((file) =>
  readCases(readFileSync(`${FOLDER}/${file}`, "utf8")).map((each) => ({ file, ...each })),
);

function run(query: string): string[] {
  const reply = service.reply(query, NOW);
  if ("problem" in reply) {
    const { line, column } = placeOf(query, reply.problem.start);
    return [`error ${reply.problem.code} ${line}:${column}`, reply.problem.message];
  }
  const { columns, rows } = reply.answer;
  return [
    toLine(columns),
    ...rows.map(({ cells }) => toLine(cells.map((cell) => printCell(cell).replaceAll(/\s+/g, " ")))),
  ];
}

test.each(cases)("the console answers as the engine does, sources traced: $file: $name", ({ query, expected }) => {
  expect(run(query).map(withoutMarks)).toEqual(expected.map(withoutMarks));
});

/** The page writes texts and dates bare, where the cases quote those within maps and dates. */
function withoutMarks(line: string): string {
  return line.replaceAll("'", "");
}

test.each([
  ["a name alone", "MATCH (p)-[:SIGNED]->(a) RETURN p.name"],
  ["a group", "MATCH (p)-[:SIGNED]->(a) RETURN a.name, count(*)"],
  ["what is distinct", "MATCH (p)-[:SIGNED]->(a) WITH a RETURN DISTINCT a.name"],
])("%s still leads to its claims", (_, query) => {
  const reply = service.reply(query, NOW);
  const rows = "answer" in reply ? reply.answer.rows : [];
  expect(rows.length).toBeGreaterThan(0);
  for (const { claims } of rows) expect(claims.length).toBeGreaterThan(0);
});
