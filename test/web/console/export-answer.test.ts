import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { toGraphml } from "../../../src/export/graphml.ts";
import type { Answer } from "../../../web/console/answer.ts";
import { toCsv, toJson, toTabs } from "../../../web/console/export-answer.ts";
import { QueryService } from "../../../web/console/query-service.ts";
import { toResultGraph } from "../../../web/console/to-result-graph.ts";
import { HOSTILE_NAME, SCHEMA, SMALL_GRAPH, smallId } from "../../fixtures/small-graph.ts";

const service = new QueryService(SMALL_GRAPH, SCHEMA);

function answerTo(query: string): Answer {
  const reply = service.reply({ query }, new Date(Date.UTC(2026, 0, 2)));
  if ("problem" in reply) throw new Error(reply.problem.message);
  return reply.answer;
}

test("CSV has one cell a value, and what a spreadsheet would run does not begin a cell", () => {
  const [head, row] = Papa.parse<string[]>(
    toCsv(answerTo("MATCH (n) WHERE n.name STARTS WITH '=' RETURN n.name, 1.5, null, [1, 'a']")).replace("\uFEFF", ""),
  ).data;
  expect(head).toEqual(["n.name", "1.5", "null", "[1, 'a']"]);
  expect(row).toEqual([`'${HOSTILE_NAME}`, "1.5", "", "[1, a]"]);
});

test("JSON has one object a row, and nodes and claims keep the ids by which the graph knows them", () => {
  const [row] = JSON.parse(
    toJson(answerTo("MATCH (a:Person)-[r:SIGNED]->(b) RETURN a, r, [1, 2.0], {x: null}, date('2025-02-18')")),
  );
  expect(row.a).toEqual({ id: smallId("Vinay Kumar"), labels: ["Entity", "Person"], name: "Vinay Kumar" });
  expect(SMALL_GRAPH.claims.map(({ id }) => id)).toContain(row.r.id);
  expect(Object.values(row).slice(2)).toEqual([[1, 2], { x: null }, "2025-02-18"]);
});

test("for the clipboard no cell breaks its line or its column", () => {
  expect(toTabs(answerTo("RETURN 'a\\tb\\r\\nc' AS one, 2 AS two"))).toBe("one\ttwo\na b c\t2");
});

test("GraphML holds the claims of the rows with both ends and who is quoted, and no other", () => {
  const answer = answerTo("MATCH (d:Organization)-[r:RATIFIED {status: 'denied'}]->(a) RETURN d.name");
  const graph = parse(MultiDirectedGraph, toGraphml(toResultGraph(SMALL_GRAPH, answer), SCHEMA));
  expect(graph.mapNodes((_, { label }) => label).sort()).toEqual(["RELOS", "State Duma", "Vladimir Putin"]);
  expect(graph.mapEdges((_, { predicate, status }) => `${predicate} ${status}`)).toEqual(["RATIFIED denied"]);
  expect(JSON.parse(graph.getAttribute("documents"))).toHaveLength(1);
  expect(JSON.parse(graph.getAttribute("conflicts"))).toEqual([]);
});

test("a conflict goes along with all of its claims", () => {
  const answer = answerTo("MATCH ()-[r:RATIFIED]->() RETURN r");
  expect(toResultGraph(SMALL_GRAPH, answer).conflicts).toEqual(SMALL_GRAPH.conflicts);
});
