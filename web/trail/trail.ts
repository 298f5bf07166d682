import type { ClaimId, EntityId } from "../../src/domain/ids.ts";

/** An entity that the reader has been at. */
export interface TrailStep {
  readonly entity: EntityId;
  /** Where the reader came from; absent: it is where a way begins. */
  readonly from?: EntityId;
  /** What led from there to here; absent where no claim does. */
  readonly claim?: ClaimId;
}

/** The entities visited in this session, each once, in the order of the first visit. */
export type Trail = readonly TrailStep[];

/** The oldest are forgotten. */
const MOST = 100;

/** Coming back to where one has been adds nothing. */
export function visit(trail: Trail, step: TrailStep): Trail {
  if (trail.some(({ entity }) => entity === step.entity)) return trail;
  return cutLoose([...trail, step].slice(-MOST));
}

/** What was reached from there begins a way of its own. */
export function removeStep(trail: Trail, entity: EntityId): Trail {
  return cutLoose(trail.filter((step) => step.entity !== entity));
}

/** Where to return to from an entity: where it was reached from, else what was visited before it. */
export function findReturn(trail: Trail, entity: EntityId): EntityId | undefined {
  const place = trail.findIndex((step) => step.entity === entity);
  return trail[place]?.from ?? trail[place - 1]?.entity;
}

/** No step comes from an entity that is not on the trail. */
function cutLoose(trail: Trail): Trail {
  const known = new Set(trail.map(({ entity }) => entity));
  return trail.map((step) => (step.from === undefined || known.has(step.from) ? step : { entity: step.entity }));
}
