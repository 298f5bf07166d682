import fc from "fast-check";
import { expect, test } from "vitest";
import { indexGraph } from "../../src/query/graph-index.ts";
import { nameKey } from "../../src/query/name-index.ts";
import { searchEntities } from "../../src/query/search-entities.ts";
import { SCHEMA, SMALL_GRAPH } from "../fixtures/small-graph.ts";

const index = indexGraph(SMALL_GRAPH, SCHEMA);

test.each([
  ["the first letters", "vla", ["Vladimir Putin"]],
  ["the first letters of a later word", "pu", ["Vladimir Putin"]],
  ["words in any order", "put vlad", ["Vladimir Putin"]],
  ["words of two aliases together are none", "relos exchange", []],
  ["an alias", "recip", ["RELOS"]],
  ["the same name before an alias", "moscow", ["Moscow", "Russia"]],
  ["letters inside a word are no prefix", "elos", []],
  ["diacritics left out", "citroe", ["Citroën"]],
  ["signs alone", "--", []],
])("search finds by %s: %j", (_, text, expected) => {
  expect(searchEntities(index, text, 10).map(({ name }) => name)).toEqual(expected);
});

test("an empty text gives the most mentioned first", () => {
  const counts = searchEntities(index, " ", 100).map(({ mentions }) => mentions);
  expect(counts).toHaveLength(SMALL_GRAPH.entities.length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test("every prefix of every name finds its entity", () => {
  for (const entity of SMALL_GRAPH.entities) {
    for (const name of [entity.name, ...entity.aliases]) {
      for (let length = 1; length <= name.length; length++) {
        const text = name.slice(0, length);
        if (/[\p{L}\p{N}]/u.test(text)) expect(searchEntities(index, text, 100)).toContain(entity);
      }
    }
  }
});

test("a smaller limit gives the head of the same list, and no more than asked", () => {
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 5 }), fc.constantFrom("", "m", "r", "ru"));
  fc.assert(
    fc.property(text, fc.nat(10), (text, limit) => {
      expect(searchEntities(index, text, limit)).toEqual(searchEntities(index, text, 100).slice(0, limit));
    }),
  );
});

test.each([
  ["Straße", "STRASSE"],
  ["India–Russia", "India-Russia"],
  ["Russia’s", "russia's"],
  ["ＲＥＬＯＳ", "relos"],
])("%s and %s have one key", (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});
