import { expect, test } from "vitest";
import { matchEntities, matchLoosely, type NamedEntities } from "../../src/score/match-entities.ts";
import { toNameForms } from "../../src/score/name-forms.ts";

/** `id: [type, name, name …]` */
function named(entities: Readonly<Record<string, readonly string[]>>): NamedEntities {
  return new Map(
    Object.entries(entities).map(([id, [type = "", ...names]]) => [id, { type, forms: toNameForms(names) }]),
  );
}

test.each([
  ["the closest first", { p: ["Org", "State Duma"] }, { g1: ["Org", "Duma"], g2: ["Org", "State Duma"] }, { p: "g2" }],
  ["one to one", { p1: ["Org", "Duma"], p2: ["Org", "Duma"] }, { g: ["Org", "Duma"] }, { p1: "g" }],
  ["never another type", { p: ["Place", "Moscow"] }, { g: ["Country", "Moscow"] }, {}],
  [
    "more forms in common before fewer",
    { p1: ["Org", "X"], p2: ["Org", "X", "Y"] },
    { g: ["Org", "X", "Y"] },
    { p2: "g" },
  ],
  [
    "then by id",
    { p2: ["Org", "X"], p1: ["Org", "X"] },
    { g2: ["Org", "X"], g1: ["Org", "X"] },
    { p1: "g1", p2: "g2" },
  ],
  ["not at half the tokens", { p: ["Org", "State Duma"] }, { g: ["Org", "State Council"] }, {}],
])("entities match: %s", (_, predicted, gold, expected) => {
  expect(Object.fromEntries(matchEntities(named(predicted), named(gold)))).toEqual(expected);
});

test.each([
  ["another type where no other is left", { p: ["Place", "Moscow"] }, { g: ["Country", "Moscow"] }, { p: "g" }],
  ["the same type before another", { p: ["Place", "X"] }, { g1: ["Org", "X"], g2: ["Place", "X"] }, { p: "g2" }],
  ["the first of equals", { p: ["Place", "X"] }, { g2: ["Org", "X"], g1: ["Org", "X"] }, { p: "g2" }],
  ["nothing that is not close", { p: ["Place", "X"] }, { g: ["Place", "Y"] }, {}],
])("without a match an end of a relation takes %s", (_, predicted, gold, expected) => {
  expect(Object.fromEntries(matchLoosely(new Map(), named(predicted), named(gold)))).toEqual(expected);
});
