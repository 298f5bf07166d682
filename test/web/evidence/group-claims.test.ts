import fc from "fast-check";
import { expect, test } from "vitest";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { disputedClaims, groupClaims } from "../../../web/evidence/group-claims.ts";
import { graphs } from "../../arbitraries.ts";
import { SCHEMA, SMALL_GRAPH, smallId } from "../../fixtures/small-graph.ts";

const INDEX = indexGraph(SMALL_GRAPH, SCHEMA);

test("a card lists what is said in the order of the schema, as it reads from the entity", () => {
  const groups = groupClaims(INDEX, smallId("RELOS"));
  expect(groups.map(({ label, claims }) => [label, claims.length])).toEqual([
    ["signed by", 1],
    ["ratified by", 2],
    ["commented on by", 1],
    ["signed on", 1],
    ["permits", 1],
  ]);
});

test("what is asserted comes before what is denied", () => {
  const [ratified] = groupClaims(INDEX, smallId("State Duma"));
  expect(ratified?.claims.map(({ status }) => status)).toEqual(["asserted", "denied"]);
});

test("a symmetric claim reads alike from both ends", () => {
  const labels = ["Vladimir Putin", "Narendra Modi"].map((name) => groupClaims(INDEX, smallId(name))[0]?.label);
  expect(labels).toEqual(["met", "met"]);
});

test("every claim of an entity is in one group of its card, and no other", () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      const index = indexGraph(graph, SCHEMA);
      for (const { id } of graph.entities) {
        const listed = groupClaims(index, id).flatMap(({ claims }) => claims.map((claim) => claim.id));
        expect([...listed].sort()).toEqual(index.claimsOf(id).map((claim) => claim.id));
      }
    }),
  );
});

test("both sides of a conflict are disputed, and nothing else", () => {
  const disputed = SMALL_GRAPH.claims.filter(({ id }) => disputedClaims(INDEX).has(id));
  expect(new Set(disputed.map(({ predicate }) => predicate))).toEqual(new Set(["RATIFIED"]));
  expect(disputed).toHaveLength(2);
});
