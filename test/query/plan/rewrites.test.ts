import fc from "fast-check";
import { expect, test } from "vitest";
import { runQuery } from "../../../src/query/query-engine.ts";
import { groupKeyOf } from "../../../src/query/run/group-key.ts";
import { isList, type Value } from "../../../src/query/run/value.ts";
import { arbitraryGraph, arbitraryQuery } from "../arbitraries.ts";
import { buildSketch } from "../build-sketch.ts";

/** Rows in no order, and lists that were collected in none. */
function toBag(rows: readonly (readonly Value[])[]): string[] {
  const sorted = (value: Value) =>
    isList(value) ? [...value].map((each) => String(groupKeyOf([each]))).sort() : value;
  return rows.map((row) => String(groupKeyOf([row.map(sorted)]))).sort();
}

test("rewrites: a rewritten plan returns what the naive plan returns", () => {
  fc.assert(
    fc.property(arbitraryGraph, arbitraryQuery, (sketch, query) => {
      const graph = buildSketch(sketch);
      const naive = runQuery(query, graph, { naive: true });
      const rewritten = runQuery(query, graph);
      expect(toBag(rewritten.rows), query).toEqual(toBag(naive.rows));
    }),
    { numRuns: 400 },
  );
});

test("rewrites: ends are found once from more nodes than a byte can count", () => {
  const count = 300;
  const nodes = Array.from({ length: count }, (_, k) => ({ labels: [], k, name: null }));
  const relationships = nodes.map((_, start) => ({ type: "R", start, end: (start + 1) % count }));
  const ring = buildSketch({ nodes, relationships });
  const { rows } = runQuery("MATCH (n)--()--(m) RETURN n.k AS k, count(DISTINCT m) AS found", ring);
  expect(rows).toEqual(nodes.map(({ k }) => [k, 2]));
});

test("rewrites: ORDER BY with LIMIT returns the first rows of the whole", () => {
  fc.assert(
    fc.property(arbitraryGraph, fc.nat({ max: 9 }), fc.nat({ max: 3 }), (sketch, limit, skip) => {
      const graph = buildSketch(sketch);
      const query = "MATCH (a)--(b) RETURN a.k AS k, b.name AS name, a, b ORDER BY k DESC, name, a, b";
      const whole = runQuery(query, graph).rows;
      const some = runQuery(`${query} SKIP ${skip} LIMIT ${limit}`, graph).rows;
      expect(toBag(some)).toEqual(toBag(whole.slice(skip, skip + limit)));
      expect(some.map(String)).toEqual(whole.slice(skip, skip + limit).map(String));
    }),
  );
});
