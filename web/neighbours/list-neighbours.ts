import { isRelation, type Relation } from "../../src/domain/claim.ts";
import type { Entity } from "../../src/domain/entity.ts";
import { groupBy } from "../../src/domain/group-by.ts";
import { compareText, type EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { otherEnd } from "../../src/query/other-end.ts";
import { compareStrength, strengthOf } from "../../src/query/strength.ts";

export interface Neighbour {
  readonly entity: Entity;
  /** What connects it, the firmest first. */
  readonly claims: readonly Relation[];
}

/** All direct neighbours of an entity, itself not among them; the one with the best documented claim first. */
export function listNeighbours(open: GraphIndex, entity: EntityId): readonly Neighbour[] {
  const claims = open.claimsOf(entity).filter(isRelation);
  return [...groupBy(claims, (claim) => [otherEnd(claim, entity)])]
    .filter(([id]) => id !== entity)
    .map(([id, group]) => ({ entity: open.entity(id), claims: [...group].sort(compareStrength) }))
    .sort(
      (a, b) =>
        firmnessOf(b) - firmnessOf(a) ||
        b.entity.documents - a.entity.documents ||
        compareText(a.entity.name, b.entity.name) ||
        compareText(a.entity.id, b.entity.id),
    );
}

function firmnessOf({ claims: [claim] }: Neighbour): number {
  return claim ? strengthOf(claim) : 0;
}
