import { expect, test } from "vitest";
import { listQuotes, listSayings } from "../../../web/evidence/list-quotes.ts";
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

test("claims that are said by the same words stand together, in the order of the text", () => {
  const first = SMALL_GRAPH.documents.find(({ path }) => path === "first.txt");
  const sayings = first ? listSayings(SMALL_GRAPH, first.id) : [];
  const signed = sayings.find(({ claims }) => claims.some(({ predicate }) => predicate === "SIGNED"));
  expect(signed?.claims.map(({ predicate }) => predicate).sort()).toEqual(["SIGNED", "SIGNED_ON"]);
  expect(sayings.map(({ start }) => start)).toEqual(sayings.map(({ start }) => start).toSorted((a, b) => a - b));
  expect(sayings).toHaveLength(5);
});
