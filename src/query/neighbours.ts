import { type Claim, isRelation, type Relation } from "../domain/claim.ts";
import { compareText, type EntityId } from "../domain/ids.ts";
import type { GraphIndex } from "./graph-index.ts";
import { otherEnd } from "./other-end.ts";

export interface NeighbourOptions {
  /** Steps at most; 0 is the start alone. */
  readonly hops: number;
  /** Types that a step may lead to; absent: any. Facts, which lead to no entity, are then left out. */
  readonly types?: readonly string[];
  /** Predicates that a step may use; absent: any. */
  readonly predicates?: readonly string[];
  /** `out` follows claims from subject to object, `in` the other way; symmetric ones go both ways. Absent: `both`. */
  readonly direction?: "out" | "in" | "both";
}

export interface Neighbourhood {
  /** Steps from the start to each entity within reach, the start included, nearest first. */
  readonly distances: ReadonlyMap<EntityId, number>;
  /** Claims that a step uses, with the facts of the entities stepped from, by id. */
  readonly claims: readonly Claim[];
}

/** A claim to be shown, and the entity that it leads to; a fact leads to none. */
interface Step {
  readonly claim: Claim;
  readonly to?: EntityId;
}

/** What lies within `options.hops` steps of `start`. */
export function findNeighbours(index: GraphIndex, start: EntityId, options: NeighbourOptions): Neighbourhood {
  const distances = new Map([[start, 0]]);
  const claims = new Set<Claim>();
  // A map gives its entries in the order of insertion, also those added while it is walked: a queue.
  for (const [from, distance] of distances) {
    if (distance >= options.hops) break;
    for (const claim of index.claimsOf(from)) {
      const step = findStep(index, claim, from, options);
      if (step) claims.add(step.claim);
      if (step?.to !== undefined && !distances.has(step.to)) distances.set(step.to, distance + 1);
    }
  }
  return { distances, claims: [...claims].sort((a, b) => compareText(a.id, b.id)) };
}

/** The step that `claim` offers from one of its ends; absent where the options do not let it be taken. */
function findStep(index: GraphIndex, claim: Claim, from: EntityId, options: NeighbourOptions): Step | undefined {
  const { types, predicates, direction = "both" } = options;
  if (predicates && !predicates.includes(claim.predicate)) return undefined;
  if (!isRelation(claim)) return types === undefined && direction !== "in" ? { claim } : undefined;
  if (!mayFollow(index, claim, from, direction)) return undefined;
  const to = otherEnd(claim, from);
  return types === undefined || types.includes(index.entity(to).type) ? { claim, to } : undefined;
}

function mayFollow(index: GraphIndex, claim: Relation, from: EntityId, direction: "out" | "in" | "both"): boolean {
  if (direction === "both" || index.schema.isSymmetric(claim.predicate)) return true;
  return from === (direction === "out" ? claim.subject : claim.object);
}
