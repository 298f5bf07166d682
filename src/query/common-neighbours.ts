import { isRelation, type Relation } from "../domain/claim.ts";
import { compareText, type EntityId } from "../domain/ids.ts";
import { claimsBetween } from "./claims-between.ts";
import type { GraphIndex } from "./graph-index.ts";
import { otherEnd } from "./other-end.ts";
import { strengthOf } from "./strength.ts";

/** An entity that claims connect with each of several others. */
export interface CommonNeighbour {
  readonly entity: EntityId;
  /** For each of the others in their order: the claims on it, the firmest first. */
  readonly sides: readonly (readonly Relation[])[];
}

/** What all of `ends` have a claim on, or that on them: best first, by the weakest of its sides, then by id. */
export function findCommonNeighbours(index: GraphIndex, ends: readonly EntityId[]): readonly CommonNeighbour[] {
  const [first, ...others] = ends.map((end) => neighboursOf(index, end));
  if (first === undefined || others.length === 0) return [];
  return [...first]
    .filter((entity) => !ends.includes(entity) && others.every((each) => each.has(entity)))
    .map((entity) => ({ entity, sides: ends.map((end) => claimsBetween(index, entity, end)) }))
    .sort((a, b) => weakestOf(b) - weakestOf(a) || compareText(a.entity, b.entity));
}

function neighboursOf(index: GraphIndex, end: EntityId): ReadonlySet<EntityId> {
  return new Set(index.claimsOf(end).flatMap((claim) => (isRelation(claim) ? [otherEnd(claim, end)] : [])));
}

/** A side stands as its firmest claim. */
function weakestOf({ sides }: CommonNeighbour): number {
  return Math.min(...sides.map(([claim]) => (claim ? strengthOf(claim) : 0)));
}
