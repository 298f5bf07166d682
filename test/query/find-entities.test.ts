import fc from "fast-check";
import { expect, test } from "vitest";
import { findEntities } from "../../src/query/find-entities.ts";
import { indexGraph } from "../../src/query/graph-index.ts";
import { HOSTILE_NAME, SCHEMA, SMALL_GRAPH, smallId } from "../fixtures/small-graph.ts";

const index = indexGraph(SMALL_GRAPH, SCHEMA);

function namesOf(name: string): readonly string[] {
  return findEntities(index, name).matches.map((entity) => `${entity.type}:${entity.name}`);
}

test.each([
  ["the own name", "Vladimir Putin", ["Person:Vladimir Putin"]],
  ["an alias", "Putin", ["Person:Vladimir Putin"]],
  ["another case", "vladimir PUTIN", ["Person:Vladimir Putin"]],
  ["no diacritics", "Citroen", ["Organization:Citroën"]],
  ["diacritics as signs of their own", "Citroe\u0308n", ["Organization:Citroën"]],
  ["more white space", "  State \n Duma ", ["Organization:State Duma"]],
  ["a hostile name", HOSTILE_NAME, [`Organization:${HOSTILE_NAME}`]],
  ["a homonym: who is named so comes before who is only called so", "Moscow", ["Place:Moscow", "Country:Russia"]],
  ["Type:Name", "Place:Moscow", ["Place:Moscow"]],
  ["Type:Name in lower case and with an alias", "country: moscow", ["Country:Russia"]],
  ["Type:Name of a type that it is not", "Person:Moscow", []],
  ["a prefix that is no type of the schema", "City:Moscow", []],
  ["a part of a name", "Vladimir", []],
  ["nothing", "", []],
])("%s: %s", (_, name, expected) => {
  expect(namesOf(name)).toEqual(expected);
});

test("an id names its entity", () => {
  expect(namesOf(smallId("Moscow"))).toEqual(["Place:Moscow"]);
});

test.each([
  ["two letters wrong", "Narenda Modhi", "Narendra Modi"],
  ["a letter too few", "RELO", "RELOS"],
  ["two letters that changed places", "RELSO", "RELOS"],
  ["one word of a longer name", "Kumar", "Vinay Kumar"],
  ["with a type", "Agreement:RELLOS", "RELOS"],
  ["of another type", "Person:RELOS", "RELOS"],
])("a name without a match suggests what may be meant: %s", (_, name, expected) => {
  expect(findEntities(index, name).suggestions[0]).toBe(expected);
});

test.each(["Zzyzx", "", ":", "Person:"])("what resembles no name gets no suggestion: %j", (name) => {
  expect(findEntities(index, name)).toEqual({ matches: [], suggestions: [] });
});

test("every name and alias finds its entity, whatever its case", () => {
  for (const entity of SMALL_GRAPH.entities) {
    for (const name of [entity.name, ...entity.aliases]) {
      expect(findEntities(index, name.toUpperCase()).matches).toContain(entity);
      expect(findEntities(index, `${entity.type}:${name}`).matches).toContain(entity);
    }
  }
});

test("any text gives matches or suggestions, never both, and a suggestion is a name", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("putin", "Pu:tin", "Mosow")), (name) => {
      const { matches, suggestions } = findEntities(index, name);
      expect(matches.length === 0 || suggestions.length === 0).toBe(true);
      for (const suggestion of suggestions) expect(findEntities(index, suggestion).matches).not.toEqual([]);
    }),
  );
});
