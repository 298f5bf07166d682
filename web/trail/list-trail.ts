import { isRelation, type Relation } from "../../src/domain/claim.ts";
import type { Entity } from "../../src/domain/entity.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { sayStep } from "../paths/say-step.ts";
import type { Trail } from "./trail.ts";

/** A step of the trail, ready to be written. */
export interface TrailLine {
  readonly entity: Entity;
  /** Where it was reached from, and by what. */
  readonly from?: Entity;
  readonly claim?: Relation;
  /** How the claim reads from there to here. */
  readonly label?: string;
}

/** What a rebuilt graph no longer has is left out. */
export function listTrail(index: GraphIndex, trail: Trail): readonly TrailLine[] {
  const sought = new Set<string | undefined>(trail.flatMap(({ entity, claim }) => [entity, claim]));
  const entities = new Map(index.graph.entities.filter(({ id }) => sought.has(id)).map((each) => [each.id, each]));
  const claims = new Map(index.graph.claims.filter(({ id }) => sought.has(id)).map((each) => [each.id, each]));
  return trail.flatMap((step) => {
    const entity = entities.get(step.entity);
    const from = step.from && entities.get(step.from);
    const claim = step.claim && claims.get(step.claim);
    if (!entity) return [];
    const isLed = from && claim && isRelation(claim);
    return [{ entity, ...(from && { from }), ...(isLed && { claim, label: sayStep(index.schema, claim, from.id) }) }];
  });
}
