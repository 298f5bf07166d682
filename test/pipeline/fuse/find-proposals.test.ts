import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entity } from "../../../src/domain/entity.ts";
import { EMPTY_GRAPH } from "../../../src/domain/graph.ts";
import { entityId } from "../../../src/domain/ids.ts";
import { findProposals } from "../../../src/pipeline/fuse/find-proposals.ts";
import { findLikeness } from "../../../src/pipeline/fuse/name-likeness.ts";
import { buildGraph, type Sketch } from "../../fixtures/build-graph.ts";
import { KNOWLEDGE } from "../../knowledge.ts";

const ALIKE: readonly (readonly [a: string, b: string, score: number, why: string])[] = [
  ["NFT", "Northern Fisheries Treaty", 0.9, "one is the acronym of the other"],
  ["EU", "European Union", 0.9, "one is the acronym of the other"],
  ["ROP", "Republic of Poland", 0, ""],
  ["RP", "Republic of Poland", 0.9, "one is the acronym of the other"],
  ["K. Holm", "Kari Holm", 0.9, "one has an initial for the other’s first name"],
  ["Kari A. Holm", "Kari Anne Holm", 0.9, "one has an initial for the other’s first name"],
  ["L. Holm", "Kari Holm", 0, ""],
  ["Lars Holm", "Kari Holm", 0, ""],
  ["Sergey Petrov", "Sergei Petrov", 0.92, "they are spelt nearly alike"],
  ["José Lopez", "Jose López", 1, "the names are the same"],
  ["Iran", "Iraq", 0, ""],
  ["S-300", "S-400", 0, ""],
  ["S-400", "S-400s", 0.83, "they are spelt nearly alike"],
  ["", "", 0, ""],
];

test.each(ALIKE)("%s and %s are alike by %d", (a, b, score, why) => {
  const expected = score === 0 ? undefined : { score, why };
  expect(findLikeness(a, b)).toEqual(expected);
  expect(findLikeness(b, a)).toEqual(expected);
});

function entity(type: string, name: string, ...aliases: readonly string[]): Entity {
  return { id: entityId(type, name), type, name, aliases, mentions: 1, documents: 1 };
}

const pairsOf = (entities: readonly Entity[]) =>
  findProposals({ ...EMPTY_GRAPH, entities }, KNOWLEDGE.lexicon).map(
    ({ a, b, score }) => `${[a.name, b.name].sort().join(" + ")} ${score}`,
  );

test("pairs of one type are proposed, the likeliest first", () => {
  const entities = [
    entity("Person", "Kari Holm"),
    entity("Person", "K. Holm"),
    entity("Place", "Kari Holm"),
    entity("Organization", "Security Council"),
    entity("Organization", "National Security Council"),
    entity("Person", "Lars Berg"),
  ];
  expect(pairsOf(entities)).toEqual(["K. Holm + Kari Holm 0.9", "National Security Council + Security Council 0.67"]);
});

test("other names count, a single word of them does not: many bear it", () => {
  const pact = entity("Agreement", "Kaspi Pact", "Pact on Northern Fisheries");
  expect(pairsOf([pact, entity("Agreement", "PNF")])).toEqual(["Kaspi Pact + PNF 0.9"]);
  expect(
    pairsOf([
      entity("Office", "President of Norway", "President"),
      entity("Office", "President of Chile", "President"),
    ]),
  ).toEqual([]);
});

test("neither the order of entities nor a crowd of others changes what is proposed", () => {
  const crowd = Array.from({ length: 500 }, (_, index) =>
    entity("Person", `Person Number ${"x".repeat(index % 7)}${index}`),
  );
  const entities = [entity("Person", "Kari Holm"), entity("Person", "K. Holm"), entity("Person", "Kary Holm")];
  const proposed = pairsOf(entities);
  expect(proposed).toHaveLength(3);
  expect(pairsOf([...crowd, ...entities]).slice(0, 3)).toEqual(proposed);
  fc.assert(
    fc.property(fc.shuffledSubarray(entities, { minLength: 3 }), (shuffled) => {
      expect(pairsOf(shuffled)).toEqual(proposed);
    }),
  );
});

const SKETCH: Sketch = {
  documents: [{ path: "a.txt", text: "Kari Holm left. Holm met Lars Berg." }],
  entities: [
    ["Person", "Kari Holm"],
    ["Person", "Holm"],
    ["Person", "Lars Berg"],
  ],
  claims: [],
};

test("a pair comes with what its names have in common and what linking weighed for it", () => {
  const [miss, ...others] = findProposals(buildGraph(SKETCH).graph, KNOWLEDGE.lexicon);
  expect([miss?.a.name, miss?.b.name].sort()).toEqual(["Holm", "Kari Holm"]);
  expect(miss?.score).toBeLessThan(0.7);
  expect(miss?.why).toBe("one has all words of the other, same words");
  expect(others).toEqual([]);
});

test("names that are alike are not proposed where linking knows better, and a longer title is another post", () => {
  const sketch: Sketch = {
    documents: [{ path: "a.txt", text: "Security Council of Chile, National Security Council of Norway." }],
    entities: [
      ["Organization", "Security Council"],
      ["Organization", "National Security Council"],
      ["Country", "Chile"],
      ["Country", "Norway"],
      ["Office", "Minister of Norway"],
      ["Office", "Deputy Minister of Norway"],
    ],
    claims: [
      {
        subject: "Security Council",
        predicate: "PART_OF",
        object: "Chile",
        evidence: [{ in: "a.txt", quote: "Security Council of Chile" }],
      },
      {
        subject: "National Security Council",
        predicate: "PART_OF",
        object: "Norway",
        evidence: [{ in: "a.txt", quote: "National Security Council of Norway" }],
      },
    ],
  };
  expect(findProposals(buildGraph(sketch).graph, KNOWLEDGE.lexicon)).toEqual([]);
});

test("what linking compares and leaves apart comes with its reasons alone where the names are not alike", () => {
  const sketch: Sketch = {
    documents: [{ path: "a.txt", text: "Kari Holm met Lars Holm." }],
    entities: [
      ["Person", "Kari Holm"],
      ["Person", "Lars Holm"],
    ],
    claims: [],
  };
  const proposals = findProposals(buildGraph(sketch).graph, KNOWLEDGE.lexicon);
  expect(proposals.map(({ why }) => why)).toEqual(["linking weighed same short name, other full name"]);
});
