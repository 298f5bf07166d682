import { type Claim, isRelation, type Relation } from "../../src/domain/claim.ts";
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

export function listTrail(index: GraphIndex, trail: Trail): readonly TrailLine[] {
  return trail.map((step) => {
    const from = step.from && index.entity(step.from);
    const claim: Claim | undefined = step.claim && index.claim(step.claim);
    return {
      entity: index.entity(step.entity),
      ...(from && { from }),
      ...(from && claim && isRelation(claim) && { claim, label: sayStep(index.schema, claim, from.id) }),
    };
  });
}
