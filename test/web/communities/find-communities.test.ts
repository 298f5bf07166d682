import fc from "fast-check";
import { expect, test } from "vitest";
import { findCommunities, MOST_COMMUNITIES, type Network } from "../../../web/communities/find-communities.ts";

/** Groups of `size` whose members all know each other, each bound to the next by one line. */
function cliques(count: number, size: number): Network {
  const nodes = Array.from({ length: count * size }, (_, place) => `n${String(place).padStart(4, "0")}`);
  const within = nodes.flatMap((a, i) =>
    nodes
      .map((b, j) => [a, b, 1, i, j] as const)
      .filter(([, , , , j]) => j > i && Math.floor(i / size) === Math.floor(j / size))
      .map(([a2, b2, weight]) => [a2, b2, weight] as const),
  );
  const between = Array.from(
    { length: count - 1 },
    (_, place) => [nodes[place * size] as string, nodes[(place + 1) * size] as string, 1] as const,
  );
  return { nodes, edges: [...within, ...between] };
}

test("groups that hang together are found, whole", () => {
  const found = findCommunities(cliques(4, 6));
  expect(found.map(({ length }) => length)).toEqual([6, 6, 6, 6]);
});

test("no more groups than there are grounds", () => {
  expect(findCommunities(cliques(12, 5))).toHaveLength(MOST_COMMUNITIES);
});

test("without lines, or among too few, there is no community", () => {
  expect(findCommunities({ nodes: ["a", "b", "c"], edges: [] })).toEqual([]);
  expect(findCommunities({ nodes: ["a", "b"], edges: [["a", "b", 3]] })).toEqual([]);
});

test("the same network gives the same groups, no member in two", () => {
  const nodes = Array.from({ length: 30 }, (_, place) => `n${place}`);
  const pairs = fc.uniqueArray(fc.tuple(fc.nat(29), fc.nat(29)), {
    selector: ([a, b]) => [a, b].sort().join(),
    maxLength: 90,
  });
  fc.assert(
    fc.property(pairs, (list) => {
      const edges = list.filter(([a, b]) => a !== b).map(([a, b]) => [`n${a}`, `n${b}`, 1] as const);
      const found = findCommunities({ nodes, edges });
      expect(findCommunities({ nodes, edges })).toEqual(found);
      expect(new Set(found.flat()).size).toBe(found.flat().length);
    }),
  );
});
