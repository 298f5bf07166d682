import { expect, test } from "vitest";
import { listQuotes } from "../../../web/evidence/list-quotes.ts";
import { SMALL_GRAPH, SMALL_TEXTS } from "../../fixtures/small-graph.ts";

test.each(SMALL_GRAPH.documents)("the quotes of $path are its own words, each place once, in their order", ({ id }) => {
  const quotes = listQuotes(SMALL_GRAPH, id);
  const text = SMALL_TEXTS.get(id) ?? "";
  expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(quotes.map(({ quote }) => quote));
  const places = quotes.map(({ start, end }) => `${start} ${end}`);
  expect(new Set(places).size).toBe(places.length);
  expect(quotes.map(({ start }) => start)).toEqual(quotes.map(({ start }) => start).toSorted((a, b) => a - b));
  expect(quotes.length).toBeGreaterThan(1);
});
