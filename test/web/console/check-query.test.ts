import { expect, test } from "vitest";
import { checkQuery, languageOf } from "../../../web/console/check-query.ts";
import { findFix } from "../../../web/console/find-fix.ts";
import { QueryService } from "../../../web/console/query-service.ts";
import { SCHEMA, SMALL_GRAPH } from "../../fixtures/small-graph.ts";
import { listCases } from "../../query/cases/list-cases.ts";

const NOW = new Date(Date.UTC(2026, 0, 2));
const service = new QueryService(SMALL_GRAPH, SCHEMA);
const language = languageOf(SCHEMA, service.vocabulary);

/** Found only when the query runs: values, their types, and what it costs. */
const AT_RUN = ["argument", "bound", "type"];

test.each(listCases())("the editor, without the engine, finds what the engine finds: $file: $name", ({ query }) => {
  const reply = service.reply({ query }, NOW);
  const found = checkQuery(query, language, []);
  const { code, message, span } = found ?? {};
  if (span) expect(reply).toMatchObject({ problem: { code, message, start: span.start, end: span.end } });
  else if ("problem" in reply) expect(AT_RUN).toContain(reply.problem.kind);
});

test.each([
  ["MATCH (p:Persn) RETURN p", "Persn", "Person"],
  ["MATCH ()-[r:SIGNEDD]->() RETURN r", "SIGNEDD", "SIGNED"],
  ["MATCH (p) RETURN p.nam", "nam", "name"],
  ["MATCH (person) RETURN persn", "persn", "person"],
  ["RETURN substrng('a', 1)", "substrng", "substring"],
  ["RETURN $nam", "$nam", "$name"],
])("in %s the name that was meant can be put in the place of %s", (query, wrong, right) => {
  const error = checkQuery(query, language, ["name"]);
  const { from = 0, to = 0, insert } = (error && findFix(error, query)) ?? {};
  expect([query.slice(from, to), insert]).toEqual([wrong, right]);
});

test.each(["MATCH (p) RETURN", "MATCH (person) RETURN other", "MATCH (p:`Persn`) RETURN p"])(
  "in %s nothing is put in the place of what is wrong",
  (query) => {
    const error = checkQuery(query, language, []);
    expect(error && findFix(error, query)).toBeUndefined();
    expect(error).toBeDefined();
  },
);

test("a parameter is known once it has a value", () => {
  expect(checkQuery("RETURN $name", language, [])?.code).toBe("missing-parameter");
  expect(checkQuery("RETURN $name", language, ["name"])).toBeUndefined();
});

test("a query too deep for the call stack is left to the worker", () => {
  expect(() => checkQuery(`RETURN ${"1 + ".repeat(100_000)}1`, language, [])).not.toThrow();
});
