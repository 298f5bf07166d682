import fc from "fast-check";
import { expect, test } from "vitest";
import type { Status } from "../../src/domain/claim.ts";
import { compareText, type EntityId } from "../../src/domain/ids.ts";
import { claimsBetween } from "../../src/query/claims-between.ts";
import { findBestPaths, type Path } from "../../src/query/find-best-paths.ts";
import { findPath } from "../../src/query/find-path.ts";
import { type GraphIndex, indexGraph } from "../../src/query/graph-index.ts";
import { findNeighbours } from "../../src/query/neighbours.ts";
import { strengthOf } from "../../src/query/strength.ts";
import { graphs } from "../arbitraries.ts";
import { buildGraph } from "../fixtures/build-graph.ts";
import { HOSTILE_NAME, SCHEMA, SMALL_GRAPH, smallId } from "../fixtures/small-graph.ts";

const small = indexGraph(SMALL_GRAPH, SCHEMA);
const OPTIONS = { most: 5, maxHops: 4, budget: 100_000 };

function sayPaths(index: GraphIndex, paths: readonly Path[]): readonly string[] {
  return paths.map((path) => path.map(({ to }) => index.entity(to).name).join(" > "));
}

test.each([
  ["Vinay Kumar", "RELOS", ["RELOS"]],
  ["Vinay Kumar", "Russia", ["RELOS > State Duma > Russia"]],
  ["Narendra Modi", "Russia", ["Vladimir Putin > Moscow > Russia"]],
  ["Vinay Kumar", "Citroën", []],
  [HOSTILE_NAME, HOSTILE_NAME, []],
])("the ways from %s to %s", (from, to, expected) => {
  const { paths, isComplete } = findBestPaths(small, smallId(from), smallId(to), OPTIONS);
  expect(sayPaths(small, paths)).toEqual(expected);
  expect(isComplete).toBe(true);
});

/** Letters for entities; each claim `A B`, with its documents and, where it is not asserted, its status. */
function sketch(...claims: readonly (readonly [ends: string, documents: number, status?: Status])[]) {
  const paths = ["1", "2", "3"];
  const { graph, id } = buildGraph({
    documents: paths.map((path) => ({ path, text: `${path} said` })),
    entities: [..."ABCDEZ"].map((name) => ["Organization", name] as const),
    claims: claims.map(([ends, documents, status = "asserted"]) => {
      const [subject = "", object = ""] = ends.split(" ");
      const evidence = paths.slice(0, documents).map((path) => ({ in: path, quote: "said" }));
      return { subject, predicate: "MEMBER_OF", object, status, evidence };
    }),
  });
  return { index: indexGraph(graph, SCHEMA), id };
}

test("fewer steps come first, then what is said as fact, then what more documents tell at the weakest step", () => {
  const { index, id } = sketch(
    ["A B", 1],
    ["B Z", 3],
    ["A C", 2],
    ["Z C", 2],
    ["A D", 3],
    ["D Z", 3, "planned"],
    ["D E", 3],
    ["E Z", 3],
  );
  const { paths } = findBestPaths(index, id("A"), id("Z"), OPTIONS);
  expect(sayPaths(index, paths)).toEqual(["C > Z", "B > Z", "D > Z", "D > E > Z"]);
  expect(sayPaths(index, findBestPaths(index, id("A"), id("Z"), { ...OPTIONS, most: 2 }).paths)).toHaveLength(2);
  expect(findBestPaths(index, id("A"), id("Z"), { ...OPTIONS, maxHops: 1 }).paths).toEqual([]);
});

test("parallel claims are one step, which stands as the firmest of them", () => {
  const { index, id } = sketch(["A B", 1, "denied"], ["B A", 3], ["B Z", 3], ["A C", 2], ["C Z", 2]);
  const { paths } = findBestPaths(index, id("A"), id("Z"), OPTIONS);
  expect(sayPaths(index, paths)).toEqual(["B > Z", "C > Z"]);
  expect(paths[0]?.[0]?.claims.map(({ status }) => status)).toEqual(["asserted", "denied"]);
});

test("where the budget ends, what was found so far is given, and said to be incomplete", () => {
  const { index, id } = sketch(["A Z", 1], ["A B", 1], ["B Z", 1], ["B C", 1], ["C Z", 1]);
  const { paths, isComplete } = findBestPaths(index, id("A"), id("Z"), { ...OPTIONS, budget: 8 });
  expect(sayPaths(index, paths)).toEqual(["Z"]);
  expect(isComplete).toBe(false);
  expect(findBestPaths(index, id("A"), id("Z"), { ...OPTIONS, budget: 0 })).toEqual({ paths: [], isComplete: false });
});

/** Every chain of entities that meets none twice, in the order that is promised. */
function listAllChains(index: GraphIndex, from: EntityId, to: EntityId, maxHops: number): readonly string[] {
  const chains: { readonly chain: readonly EntityId[]; readonly strength: number }[] = [];
  const follow = (chain: readonly EntityId[], strength: number): void => {
    const last = chain.at(-1) as EntityId;
    if (last === to) chains.push({ chain, strength });
    if (last === to || chain.length > maxHops) return;
    for (const next of findNeighbours(index, last, { hops: 1 }).distances.keys()) {
      const [claim] = claimsBetween(index, last, next);
      if (claim && !chain.includes(next)) follow([...chain, next], Math.min(strength, strengthOf(claim)));
    }
  };
  if (from !== to) follow([from], Number.POSITIVE_INFINITY);
  return chains
    .map(({ chain, strength }) => ({ hops: chain.length, strength, text: chain.join(" ") }))
    .sort((a, b) => a.hops - b.hops || b.strength - a.strength || compareText(a.text, b.text))
    .map(({ text }) => text);
}

test("of all ways the best ones are found, in their order", () => {
  fc.assert(
    fc.property(graphs(), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }), (graph, maxHops, most) => {
      const index = indexGraph(graph, SCHEMA);
      for (const { id: from } of graph.entities) {
        for (const { id: to } of graph.entities) {
          const { paths } = findBestPaths(index, from, to, { most, maxHops, budget: 1_000_000 });
          const chains = paths.map((path) => [from, ...path.map((step) => step.to)].join(" "));
          expect(chains).toEqual(listAllChains(index, from, to, maxHops).slice(0, most));
        }
      }
    }),
  );
});

test("the first is as long as the path that the console and the command line find", () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      const index = indexGraph(graph, SCHEMA);
      const [from, to] = graph.entities;
      if (!from || !to) return;
      const [best] = findBestPaths(index, from.id, to.id, OPTIONS).paths;
      expect(best?.length).toBe(findPath(index, from.id, to.id, { maxHops: 4 })?.length);
    }),
  );
});
