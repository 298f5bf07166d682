import { type Claim, isRelation } from "../domain/claim.ts";
import type { EntityId } from "../domain/ids.ts";
import type { GraphIndex } from "./graph-index.ts";
import { otherEnd } from "./other-end.ts";

export interface PathOptions {
  /** Claims at most; absent: any number. */
  readonly maxHops?: number;
}

/** The best way on from an entity to the goal: its first claim, where that leads, and how well the rest is documented. */
interface Step {
  readonly claim: Claim;
  readonly to: EntityId;
  /** Sum of the documents of all claims from here to the goal. */
  readonly documents: number;
}

/**
 * A shortest chain of claims from one entity to the other, whichever way each claim points; empty where they are the
 * same, undefined where there is none. Of several as short, the one whose claims have the most documents in sum, then
 * the one whose ids come first.
 */
export function findPath(
  index: GraphIndex,
  from: EntityId,
  to: EntityId,
  options: PathOptions = {},
): readonly Claim[] | undefined {
  const distances = measureDistances(index, to, from, options.maxHops ?? Number.POSITIVE_INFINITY);
  if (!distances.has(from)) return undefined;
  const steps = chooseSteps(index, distances);
  const path: Claim[] = [];
  for (let step = steps.get(from); step; step = steps.get(step.to)) path.push(step.claim);
  return path;
}

/** Of every entity nearer to `goal` than `start` is, and of some that are as far; without `start` where out of reach. */
function measureDistances(
  index: GraphIndex,
  goal: EntityId,
  start: EntityId,
  maxHops: number,
): ReadonlyMap<EntityId, number> {
  const distances = new Map([[goal, 0]]);
  for (const [entity, distance] of distances) {
    if (distances.has(start) || distance >= maxHops) break;
    for (const claim of index.claimsOf(entity)) {
      const next = isRelation(claim) ? otherEnd(claim, entity) : entity;
      if (!distances.has(next)) distances.set(next, distance + 1);
    }
  }
  return distances;
}

/** From the goal outwards, so that each choice rests on choices already made. */
function chooseSteps(index: GraphIndex, distances: ReadonlyMap<EntityId, number>): ReadonlyMap<EntityId, Step> {
  const steps = new Map<EntityId, Step>();
  for (const [entity, distance] of distances) {
    // Claims come by id, so the first of equals is kept.
    for (const claim of index.claimsOf(entity)) {
      if (!isRelation(claim)) continue;
      const to = otherEnd(claim, entity);
      if (distances.get(to) !== distance - 1) continue;
      const documents = claim.documents + (steps.get(to)?.documents ?? 0);
      if (documents > (steps.get(entity)?.documents ?? -1)) steps.set(entity, { claim, to, documents });
    }
  }
  return steps;
}
