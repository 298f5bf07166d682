import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toQuerySchema } from "../../src/query/bind/query-schema.ts";
import { runQuery } from "../../src/query/query-engine.ts";
import { toRecordsGraph } from "../../src/query/store/records-graph.ts";
import { SCHEMA, SMALL_GRAPH } from "../fixtures/small-graph.ts";

const page = readFileSync("docs/query-language.md", "utf8");
const queries = [...page.matchAll(/^```\n(.*?)^```$/gms)].map((match) => match[1]?.trim() ?? "");
const { graph } = toRecordsGraph(SMALL_GRAPH);

test("the page has ten queries", () => {
  expect(queries).toHaveLength(10);
});

test.each(queries)("the page's query runs: %s", (query) => {
  expect(runQuery(query, graph, { schema: toQuerySchema(SCHEMA) }).columns).not.toEqual([]);
});
