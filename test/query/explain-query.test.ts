import { expect, test } from "vitest";
import { explainQuery, profileQuery } from "../../src/query/explain-query.ts";
import { printError } from "../../src/query/print-error.ts";
import { prepareQuery } from "../../src/query/query-engine.ts";
import { QueryError } from "../../src/query/query-error.ts";
import { toRecordsGraph } from "../../src/query/store/records-graph.ts";
import { SMALL_GRAPH } from "../fixtures/small-graph.ts";

const { graph } = toRecordsGraph(SMALL_GRAPH);

function planOf(query: string, parameters: readonly string[] = []): string[] {
  const given = new Map(parameters.map((name) => [name, 1]));
  return explainQuery(prepareQuery(query, graph, { parameters: given })).split("\n");
}

test("explain: starts at a name, walks to the rest, and tests it on the way", () => {
  expect(planOf("MATCH (p:Person)-[s:SIGNED]->(a:Agreement {name: 'RELOS'}) RETURN p.name, s.date")).toEqual([
    "Project  p.name AS p.name, s.date AS s.date",
    "Expand  (a)<-[:SIGNED]-(p) WHERE p:Person",
    "Filter  a.name = 'RELOS'",
    "Filter  a:Agreement",
    "NodeSeek  (a {name: 'RELOS'})",
  ]);
});

test("explain: a property of a node at the end is tested before there is a row for it", () => {
  expect(planOf("MATCH (n:Country)--()--(m) WHERE m.mentions > 2 RETURN DISTINCT m")).toEqual([
    "Distinct  m",
    "ExpandTwice  (n)--()--(m) WHERE m.mentions > 2",
    "NodeScan  (n:Country)",
  ]);
  expect(planOf("MATCH (n:Country)--(m:Person) WHERE m.mentions > $least RETURN n, count(*)", ["least"])).toEqual([
    "Aggregate  count(*) by n",
    "ExpandCount  how many m of (n)--(how many m) WHERE m:Person AND m.mentions > $least",
    "NodeScan  (n:Country)",
  ]);
});

test("explain: counts instead of walking, and keeps only the first rows of a sort", () => {
  expect(planOf("MATCH (n)--() RETURN n.name AS name, count(*) AS n ORDER BY n DESC LIMIT 3")).toEqual([
    "Limit  3",
    "Top  n DESC",
    "Aggregate  count(*) by n.name",
    "ExpandCount  how many _node1 of (n)--(how many _node1)",
    "NodeScan  (n)",
  ]);
});

test("explain: finds ends once where nobody asks what lies between", () => {
  expect(planOf("MATCH (n:Country)--()--(m) RETURN count(DISTINCT m) AS n")).toEqual([
    "Aggregate  count(DISTINCT m)",
    "ExpandTwice  (n)--()--(m)",
    "NodeScan  (n:Country)",
  ]);
});

test("explain: a condition is tested as soon as its variables are known", () => {
  const plan = planOf("MATCH (a:Person)-[r]-(b) WHERE a.name = b.name AND a.mentions > 1 RETURN a");
  expect(plan).toEqual([
    "Filter  a.name = b.name",
    "Expand  (a)--(b)",
    "Filter  a.mentions > 1",
    "NodeScan  (a:Person)",
  ]);
});

test("profile: tells the rows of each step, and gives the same rows", () => {
  const prepared = prepareQuery("MATCH (p:Person) WHERE p.name STARTS WITH 'V' RETURN p.name AS name", graph);
  const { rows, profile } = profileQuery(prepared);
  expect(rows).toEqual([...prepared.run()]);
  expect(profile.replaceAll(/, [\d.]+ ms/g, "")).toBe(
    [
      "Project  p.name AS name  [rows 2]",
      "Filter  p.name STARTS WITH 'V'  [rows 2]",
      "NodeScan  (p:Person)  [rows 3]",
    ].join("\n"),
  );
});

test("an error is printed with its line, underlined", () => {
  const query = "MATCH (p)\nRETURN q.name";
  expect(() => prepareQuery(query, graph)).toThrow(QueryError);
  try {
    prepareQuery(query, graph);
  } catch (error) {
    expect(printError(error as QueryError, query)).toBe(
      "There is no variable q here. Did you mean p?\n2 | RETURN q.name\n           ^",
    );
  }
});
