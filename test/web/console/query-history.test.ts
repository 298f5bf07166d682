import { expect, test } from "vitest";
import { parseHistory, searchHistory, withQuery } from "../../../web/console/query-history.ts";

test("withQuery: each query stands once, where it was run last, and the oldest go", () => {
  expect(withQuery(["a", "b"], "b")).toEqual(["b", "a"]);
  const many = Array.from({ length: 300 }, (_, index) => `RETURN ${index}`);
  expect(withQuery(many, "new")).toHaveLength(200);
});

test.each([[null], ["{"], ['{"a": 1}'], ["7"]])("parseHistory: %j is no history", (text) => {
  expect(parseHistory(text)).toEqual([]);
});

test("searchHistory: every word must stand in the query, in any case", () => {
  expect(searchHistory(["MATCH (p:Person) RETURN p", "RETURN 1"], "return person")).toEqual([
    "MATCH (p:Person) RETURN p",
  ]);
});
