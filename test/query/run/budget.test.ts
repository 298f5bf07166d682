import { expect, test } from "vitest";
import { EXPLODING_QUERIES } from "../../../bench/exploding-queries.ts";
import { prepareQuery, type QueryOptions, runQuery } from "../../../src/query/query-engine.ts";
import { QueryError } from "../../../src/query/query-error.ts";
import type { CompactGraph } from "../../../src/query/store/compact-graph.ts";
import { GraphBuilder } from "../../../src/query/store/graph-builder.ts";

/** Every node has a relationship to every other. */
function completeGraph(nodes: number): CompactGraph {
  const builder = new GraphBuilder();
  for (let node = 0; node < nodes; node += 1) builder.addNode(["N"], [["k", node]]);
  for (let start = 0; start < nodes; start += 1) {
    for (let end = 0; end < nodes; end += 1) if (start !== end) builder.addRelationship("R", start, end, []);
  }
  return builder.build();
}

const dense = completeGraph(40);
function errorOf(query: string, options: QueryOptions): QueryError {
  try {
    runQuery(query, dense, options);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error("the query ended");
}

test.each(Object.entries(EXPLODING_QUERIES))("budget: a query that explodes is stopped: %s", (_, query) => {
  expect(errorOf(query, { bounds: { milliseconds: 50, values: 20_000_000 } }).kind).toBe("bound");
});

test("budget: it is the time that stops a query that holds nothing", () => {
  const query = EXPLODING_QUERIES["all paths"] ?? "";
  expect(errorOf(query, { bounds: { milliseconds: 50, values: 1e9 } }).code).toBe("too-slow");
});

test.each([
  "MATCH (a), (b), (c) RETURN a, b, c",
  "MATCH (a), (b), (c) RETURN collect([a, b, c])",
  "MATCH (a), (b), (c) RETURN a, b, c ORDER BY a.k",
  "MATCH (a), (b), (c) RETURN DISTINCT a, b, c",
  "MATCH (a), (b), (c) WITH a, b, c, count(*) AS n RETURN sum(n)",
  "UNWIND range(1, 9000) AS i RETURN collect({a: i})",
  "UNWIND range(1, 9000) AS i RETURN collect([i, i, i, i, i, i, i, i, i])",
  "UNWIND range(1, 900) AS i RETURN collect(toUpper(reduce(s = 'x', j IN range(1, 12) | s + s)) + i)",
  "UNWIND range(1, 900) AS i RETURN toUpper(reduce(s = 'x', j IN range(1, 12) | s + s)) + i",
  "WITH range(1, 5000) AS l UNWIND l AS i RETURN DISTINCT l + i",
])("budget: %s is stopped by what it holds", (query) => {
  expect(errorOf(query, { bounds: { milliseconds: 60_000, values: 10_000 } }).code).toBe("too-large");
});

test("budget: a value that grows without end is stopped", () => {
  const doubled = "RETURN size(reduce(s = 'x', i IN range(1, 60) | s + s)) AS n";
  expect(errorOf(doubled, {}).kind).toBe("bound");
});

test("budget: a text that is put together from many short ones is not taken for many long ones", () => {
  const joined = "RETURN size(reduce(s = '', i IN range(1, 5000) | s + ', ' + 'twenty characters of')) AS n";
  expect(runQuery(joined, dense, { bounds: { milliseconds: 60_000, values: 5_000 } }).rows).toEqual([[110_000]]);
});

test("budget: a query is cancelled while it runs", () => {
  let asked = 0;
  const isCancelled = () => {
    asked += 1;
    return asked > 3;
  };
  expect(errorOf("MATCH (a)-[*]->(b) RETURN count(b)", { isCancelled }).code).toBe("cancelled");
});

test("budget: who stops asking for rows stops the query", () => {
  const rows = prepareQuery("MATCH (a)-[*]->(b) RETURN a.k AS k", dense).run();
  expect(rows.next().value).toEqual([0]);
  expect(rows.return(undefined).done).toBe(true);
});

test("budget: LIMIT ends what would explode", () => {
  expect(runQuery("MATCH (a), (b), (c), (d), (e), (f) RETURN a.k AS k LIMIT 3", dense).rows).toEqual([[0], [0], [0]]);
});
