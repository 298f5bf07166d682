import fc from "fast-check";
import { expect, test } from "vitest";
import { type Claim, isRelation } from "../../src/domain/claim.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import { findPath } from "../../src/query/find-path.ts";
import { indexGraph } from "../../src/query/graph-index.ts";
import { findNeighbours } from "../../src/query/neighbours.ts";
import { graphs } from "../arbitraries.ts";
import { buildGraph } from "../fixtures/build-graph.ts";
import { HOSTILE_NAME, SCHEMA, SMALL_GRAPH, smallId } from "../fixtures/small-graph.ts";

const small = indexGraph(SMALL_GRAPH, SCHEMA);

test.each([
  ["Vinay Kumar", "RELOS", ["SIGNED"]],
  ["RELOS", "Vinay Kumar", ["SIGNED"]],
  ["Vinay Kumar", "Russia", ["SIGNED", "RATIFIED", "PART_OF"]],
  ["Narendra Modi", "Russia", ["MET_WITH", "VISITED", "LOCATED_IN"]],
  [HOSTILE_NAME, HOSTILE_NAME, []],
])("from %s to %s", (from, to, expected) => {
  const path = findPath(small, smallId(from), smallId(to));
  expect(path?.map(({ predicate }) => predicate)).toEqual(expected);
});

test("there is no path to an entity without claims, nor a longer one than asked for", () => {
  expect(findPath(small, smallId("RELOS"), smallId("Citroën"))).toBeUndefined();
  expect(findPath(small, smallId("Vinay Kumar"), smallId("Russia"), { maxHops: 2 })).toBeUndefined();
  expect(findPath(small, smallId("Vinay Kumar"), smallId("Russia"), { maxHops: 3 })).toHaveLength(3);
});

test("of two ways as long, the one that more documents tell is taken; of two as well told, the first by id", () => {
  const said = (subject: string, object: string, ...paths: string[]) => {
    const evidence = paths.map((path) => ({ in: path, quote: "said" }));
    return { subject, predicate: "MEMBER_OF", object, evidence };
  };
  const documents = ["1", "2"].map((path) => ({ path, text: `${path} said` }));
  const entities = ["A", "B", "C", "D", "Z"].map((name) => ["Organization", name] as const);
  const claims = [said("A", "B", "1"), said("B", "Z", "1"), said("A", "C", "1"), said("C", "Z", "1", "2")];
  const { graph, id } = buildGraph({
    documents,
    entities,
    claims: [...claims, said("A", "D", "1"), said("D", "Z", "1")],
  });
  const best = findPath(indexGraph(graph, SCHEMA), id("A"), id("Z"));
  expect(best?.[0]?.object).toBe(id("C"));

  const withoutC = graph.claims.filter(({ subject, object }) => subject !== id("C") && object !== id("C"));
  const first = withoutC.find(({ subject }) => subject === id("A"));
  expect(findPath(indexGraph({ ...graph, claims: withoutC }, SCHEMA), id("A"), id("Z"))?.[0]).toBe(first);
});

/** The entity at the other end of a chain of claims; undefined where they do not hang together. */
function endOf(start: EntityId, path: readonly Claim[]): EntityId | undefined {
  let end: EntityId | undefined = start;
  for (const claim of path) {
    if (!isRelation(claim) || (claim.subject !== end && claim.object !== end)) return undefined;
    end = claim.subject === end ? claim.object : claim.subject;
  }
  return end;
}

test("a path leads from one end to the other in as many claims as the distance, and exists where there is one", () => {
  fc.assert(
    fc.property(graphs(), fc.nat(4), (graph, maxHops) => {
      const index = indexGraph(graph, SCHEMA);
      for (const { id: from } of graph.entities) {
        const { distances } = findNeighbours(index, from, { hops: maxHops });
        for (const { id: to } of graph.entities) {
          const path = findPath(index, from, to, { maxHops });
          expect(path?.length).toBe(distances.get(to));
          if (path) expect(endOf(from, path)).toBe(to);
        }
      }
    }),
  );
});
