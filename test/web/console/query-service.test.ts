import { expect, test } from "vitest";
import { QueryService } from "../../../web/console/query-service.ts";
import { SCHEMA, SMALL_GRAPH } from "../../fixtures/small-graph.ts";
import { listCases } from "../../query/cases/list-cases.ts";
import { printReply, withoutMarks } from "../../query/cases/print-reply.ts";

const NOW = new Date(Date.UTC(2026, 0, 2));
const service = new QueryService(SMALL_GRAPH, SCHEMA);

function rowsOf(query: string, parameters?: string) {
  const reply = service.reply(parameters === undefined ? { query } : { query, parameters }, NOW);
  return "answer" in reply ? reply.answer.rows : [];
}

test.each(listCases())(
  "the console answers as the engine does, sources traced: $file: $name",
  ({ query, expected }) => {
    expect(printReply(query, service.reply({ query }, NOW))).toEqual(expected.map(withoutMarks));
  },
);

test.each([
  ["a name alone", "MATCH (p)-[:SIGNED]->(a) RETURN p.name"],
  ["a group", "MATCH (p)-[:SIGNED]->(a) RETURN a.name, count(*)"],
  ["what is distinct", "MATCH (p)-[:SIGNED]->(a) WITH a RETURN DISTINCT a.name"],
])("%s still leads to its claims", (_, query) => {
  const rows = rowsOf(query);
  expect(rows.length).toBeGreaterThan(0);
  for (const { claims } of rows) expect(claims.length).toBeGreaterThan(0);
});

test("a parameter has the value that its JSON text says", () => {
  const [row] = rowsOf(
    "MATCH (n {name: $name}) RETURN n.name, $list[1], $flag",
    '{"name": "RELOS", "list": [1, 2.5], "flag": null}',
  );
  expect(row?.cells).toEqual(["RELOS", { kind: "float", value: 2.5 }, null]);
});

test.each(["{", "[]", "7", '"name"', "null"])(
  "parameters that are no JSON object are a problem, not a query: %s",
  (parameters) => {
    const reply = service.reply({ query: "RETURN 1", parameters }, NOW);
    expect("problem" in reply && reply.problem.code).toBe("not-parameters");
  },
);

test("the vocabulary is plain data, so that it can be sent to the page", () => {
  expect(structuredClone(service.vocabulary)).toEqual(service.vocabulary);
  expect(service.vocabulary.procedures.map(({ name }) => name)).toContain("whoSigned");
});
