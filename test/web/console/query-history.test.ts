import { expect, test } from "vitest";
import { parseHistory, searchHistory, withQuery } from "../../../web/console/query-history.ts";

const A = { query: "RETURN 'a'" };
const B = { query: "RETURN $b", parameters: '{"b": "Moscow"}' };

test("withQuery: each query stands once, where it was run last, and the oldest go", () => {
  expect(withQuery([A, B], B)).toEqual([B, A]);
  const many = Array.from({ length: 300 }, (_, index) => ({ query: `RETURN ${index}` }));
  expect(withQuery(many, A)).toHaveLength(200);
});

test("withQuery: with other parameters it is another query", () => {
  const other = { ...B, parameters: '{"b": "Delhi"}' };
  expect(withQuery([B], other)).toEqual([other, B]);
});

test.each([
  [undefined],
  ["{"],
  ['{"a": 1}'],
  ["7"],
  ['[7, null, "RETURN 1", {"query": 1}, {"query": "", "parameters": {}}]'],
])("parseHistory: %j is no history", (text) => {
  expect(parseHistory(text)).toEqual([]);
});

test("parseHistory reads what was written", () => {
  expect(parseHistory(JSON.stringify([A, B]))).toEqual([A, B]);
});

test.each([
  ["return moscow", [B]],
  ["RETURN", [A, B]],
  ["", [A, B]],
  ["return delhi", []],
])("searchHistory: every word of “%s” must stand in the query or its parameters, in any case", (sought, found) => {
  expect(searchHistory([A, B], sought)).toEqual(found);
});
