import fc from "fast-check";
import { expect, test } from "vitest";
import { isRelation } from "../../src/domain/claim.ts";
import { type GraphIndex, indexGraph } from "../../src/query/graph-index.ts";
import { findNeighbours, type NeighbourOptions } from "../../src/query/neighbours.ts";
import { graphs } from "../arbitraries.ts";
import { HOSTILE_NAME, SCHEMA, SMALL_GRAPH, smallId } from "../fixtures/small-graph.ts";

const small = indexGraph(SMALL_GRAPH, SCHEMA);

function namesNear(name: string, options: NeighbourOptions): readonly string[] {
  const { distances } = findNeighbours(small, smallId(name), options);
  return [...distances].filter(([, hops]) => hops > 0).map(([id]) => small.entity(id).name);
}

function predicatesNear(name: string, options: NeighbourOptions): readonly string[] {
  return findNeighbours(small, smallId(name), options).claims.map(({ predicate }) => predicate);
}

test.each<[string, NeighbourOptions, string[]]>([
  ["RELOS", { hops: 0 }, []],
  ["RELOS", { hops: 1 }, ["State Duma", "Vinay Kumar", HOSTILE_NAME]],
  ["RELOS", { hops: 2 }, ["State Duma", "Vinay Kumar", HOSTILE_NAME, "Russia"]],
  ["RELOS", { hops: 1, direction: "out" }, []],
  ["RELOS", { hops: 1, types: ["Person"] }, ["Vinay Kumar"]],
  ["RELOS", { hops: 1, types: [] }, []],
  ["RELOS", { hops: 1, predicates: ["RATIFIED"] }, ["State Duma"]],
  ["RELOS", { hops: 9, types: ["Person", "Country"] }, ["Vinay Kumar"]],
  ["State Duma", { hops: 1, direction: "out" }, ["RELOS", "Russia"]],
  ["State Duma", { hops: 1, direction: "in" }, []],
  ["Narendra Modi", { hops: 1, direction: "in" }, ["Vladimir Putin"]],
  ["Narendra Modi", { hops: 1, direction: "out" }, ["Vladimir Putin"]],
  ["Citroën", { hops: 3 }, []],
])("near %s with %j", (name, options, expected) => {
  expect([...namesNear(name, options)].sort()).toEqual([...expected].sort());
});

test("parallel claims and the facts of the start are all there", () => {
  const predicates = [...predicatesNear("RELOS", { hops: 1 })].sort();
  expect(predicates).toEqual(["COMMENTED_ON", "PERMITS", "RATIFIED", "RATIFIED", "SIGNED", "SIGNED_ON"]);
});

test("facts lead out, and to no entity of a type", () => {
  expect([...predicatesNear("RELOS", { hops: 1, direction: "out" })].sort()).toEqual(["PERMITS", "SIGNED_ON"]);
  expect(predicatesNear("RELOS", { hops: 1, direction: "in" })).not.toContain("PERMITS");
  expect(predicatesNear("RELOS", { hops: 1, types: ["Person"] })).toEqual(["SIGNED"]);
  expect(predicatesNear("State Duma", { hops: 1 })).not.toContain("PERMITS");
});

const directions = fc.constantFrom("out", "in", "both");
const indexes = graphs().map((graph) => indexGraph(graph, SCHEMA));

function forAnyStart(check: (index: GraphIndex, start: GraphIndex["graph"]["entities"][number]["id"]) => void): void {
  fc.assert(
    fc.property(indexes, (index) => {
      for (const { id } of index.graph.entities) check(index, id);
    }),
  );
}

test("one more hop never loses an entity, a distance or a claim", () => {
  fc.assert(
    fc.property(indexes, fc.nat(3), directions, (index, hops, direction) => {
      for (const { id } of index.graph.entities) {
        const fewer = findNeighbours(index, id, { hops, direction });
        const more = findNeighbours(index, id, { hops: hops + 1, direction });
        for (const [entity, distance] of fewer.distances) expect(more.distances.get(entity)).toBe(distance);
        for (const claim of fewer.claims) expect(more.claims).toContain(claim);
      }
    }),
  );
});

test("a symmetric predicate ignores direction", () => {
  forAnyStart((index, start) => {
    const predicates = SCHEMA.predicates.filter(({ symmetric }) => symmetric).map(({ name }) => name);
    const both = findNeighbours(index, start, { hops: 3, predicates });
    expect(findNeighbours(index, start, { hops: 3, predicates, direction: "out" })).toEqual(both);
    expect(findNeighbours(index, start, { hops: 3, predicates, direction: "in" })).toEqual(both);
  });
});

test("who is reached going out reaches back going in, in as many steps", () => {
  forAnyStart((index, start) => {
    for (const [end, distance] of findNeighbours(index, start, { hops: 3, direction: "out" }).distances) {
      expect(findNeighbours(index, end, { hops: 3, direction: "in" }).distances.get(start)).toBe(distance);
    }
  });
});

test("every claim stands between entities within reach, and one hop is what the entity's claims say", () => {
  forAnyStart((index, start) => {
    const { distances, claims } = findNeighbours(index, start, { hops: 1 });
    expect(claims).toEqual(index.claimsOf(start));
    for (const claim of claims.filter(isRelation)) {
      expect(distances.has(claim.subject) && distances.has(claim.object)).toBe(true);
    }
  });
});
