import fc from "fast-check";
import { expect, test } from "vitest";
import { isRelation } from "../../../src/domain/claim.ts";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { bundleClaims, headsOf, statusOf } from "../../../web/explorer/bundle.ts";
import { buildDisplayGraph } from "../../../web/explorer/display-graph.ts";
import { graphs } from "../../arbitraries.ts";
import { SCHEMA, SMALL_GRAPH, smallId } from "../../fixtures/small-graph.ts";

test("a node an entity, an edge a pair of entities with claims between them", () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      const display = buildDisplayGraph(indexGraph(graph, SCHEMA));
      expect(display.order).toBe(graph.entities.length);
      const between = graph.claims.filter(isRelation).filter(({ subject, object }) => subject !== object);
      const bundled = display.mapEdges((_, { bundle }) => bundle.claims).flat();
      expect(bundled.map(({ id }) => id).sort()).toEqual(between.map(({ id }) => id).sort());
    }),
  );
});

test("places are numbers and depend on the id alone", () => {
  const one = buildDisplayGraph(indexGraph(SMALL_GRAPH, SCHEMA));
  const fewer = buildDisplayGraph(indexGraph({ ...SMALL_GRAPH, claims: [] }, SCHEMA));
  for (const { id } of SMALL_GRAPH.entities) {
    const { x, y, size } = one.getNodeAttributes(id);
    expect([x, y, size].every(Number.isFinite)).toBe(true);
    expect(fewer.getNodeAttributes(id)).toMatchObject({ x, y });
  }
});

test("claims between two entities are one line, drawn as the surest of them", () => {
  const bundle = bundleClaims(SMALL_GRAPH.claims).find(({ claims }) =>
    claims.some(({ status }) => status === "denied"),
  );
  expect(bundle?.claims).toHaveLength(2);
  expect(statusOf(bundle?.claims ?? [])).toBe("asserted");
  expect(statusOf(bundle?.claims.filter(({ status }) => status === "denied") ?? [])).toBe("denied");
});

test("an arrowhead stands where a claim leads, and none on a symmetric one", () => {
  const bundles = bundleClaims(SMALL_GRAPH.claims);
  const isSymmetric = (predicate: string) => SCHEMA.isSymmetric(predicate);
  const heads = (name: string, other: string) => {
    const ends = new Set<string>([smallId(name), smallId(other)]);
    const bundle = bundles.find(({ source, target }) => ends.has(source) && ends.has(target));
    if (!bundle) return undefined;
    const { atSource, atTarget } = headsOf(bundle, bundle.claims, isSymmetric);
    return { [bundle.source]: atSource, [bundle.target]: atTarget };
  };
  expect(heads("Vinay Kumar", "RELOS")).toEqual({ [smallId("Vinay Kumar")]: false, [smallId("RELOS")]: true });
  expect(Object.values(heads("Narendra Modi", "Vladimir Putin") ?? {})).toEqual([false, false]);
});
