import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claim.ts";
import type { ClaimId, DocumentId, EntityId } from "../../src/domain/ids.ts";
import { indexGraph } from "../../src/query/graph-index.ts";
import { SCHEMA, SMALL_GRAPH, smallId } from "../fixtures/small-graph.ts";

const index = indexGraph(SMALL_GRAPH, SCHEMA);

test("every record is found by its id", () => {
  for (const entity of SMALL_GRAPH.entities) expect(index.entity(entity.id)).toBe(entity);
  for (const document of SMALL_GRAPH.documents) expect(index.document(document.id)).toBe(document);
  for (const claim of SMALL_GRAPH.claims) expect(index.claim(claim.id)).toBe(claim);
});

test("an unknown id throws and names itself, but has no claims and no mentions", () => {
  expect(() => index.entity("e0" as EntityId)).toThrow("no entity with the id e0");
  expect(() => index.document("d0" as DocumentId)).toThrow("no document with the id d0");
  expect(() => index.claim("c0" as ClaimId)).toThrow("no claim with the id c0");
  expect(index.claimsOf("e0" as EntityId)).toEqual([]);
  expect(index.mentionsOf("e0" as EntityId)).toEqual([]);
});

test("the claims of an entity are those with it at either end, by id", () => {
  for (const { id } of SMALL_GRAPH.entities) {
    const expected = SMALL_GRAPH.claims.filter((claim) => claim.subject === id || claim.object === id);
    expect(index.claimsOf(id)).toEqual(expected);
  }
});

test("a claim of an entity on itself is listed once", () => {
  const [claim] = SMALL_GRAPH.claims;
  const loop = { ...claim, object: claim?.subject } as Claim;
  const looped = indexGraph({ ...SMALL_GRAPH, claims: [loop] }, SCHEMA);
  expect(looped.claimsOf(loop.subject)).toEqual([loop]);
});

test("mentions come by document and place", () => {
  const mentions = index.mentionsOf(smallId("RELOS"));
  expect(mentions).toHaveLength(5);
  expect(mentions).toEqual(SMALL_GRAPH.mentions.filter(({ entity }) => entity === smallId("RELOS")));
});

test("the order of the records in the graph does not matter", () => {
  const { claims, mentions } = SMALL_GRAPH;
  const reversed = indexGraph({ ...SMALL_GRAPH, claims: claims.toReversed(), mentions: mentions.toReversed() }, SCHEMA);
  for (const { id } of SMALL_GRAPH.entities) {
    expect(reversed.claimsOf(id)).toEqual(index.claimsOf(id));
    expect(reversed.mentionsOf(id)).toEqual(index.mentionsOf(id));
  }
});
