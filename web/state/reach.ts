import type { EntityId } from "../../src/domain/ids.ts";

export type Direction = "out" | "in" | "both";
export const DIRECTIONS: readonly Direction[] = ["both", "out", "in"];

export type Hops = 1 | 2 | 3;
export const HOPS: readonly Hops[] = [1, 2, 3];

/** How far the neighbourhood of the selected entity goes. */
export interface Reach {
  readonly hops: Hops;
  /** `out`: claims of which the entity is the subject, `in`: of which it is the object. */
  readonly direction: Direction;
  /** Entities whose direct neighbours are shown too, in the order in which they were expanded. */
  readonly expanded: readonly EntityId[];
  /** Entities taken off the canvas by hand. */
  readonly hidden: readonly EntityId[];
}

export const DEFAULT_REACH: Reach = { hops: 1, direction: "both", expanded: [], hidden: [] };

export function setHops(reach: Reach, hops: Hops): Reach {
  return { ...reach, hops };
}

export function setDirection(reach: Reach, direction: Direction): Reach {
  return { ...reach, direction };
}

/** Also brings the entity back where it was hidden. */
export function expand(reach: Reach, entity: EntityId): Reach {
  if (reach.expanded.includes(entity)) return reach;
  return { ...reach, expanded: [...reach.expanded, entity], hidden: reach.hidden.filter((each) => each !== entity) };
}

export function hide(reach: Reach, entity: EntityId): Reach {
  if (reach.hidden.includes(entity)) return reach;
  return { ...reach, hidden: [...reach.hidden, entity], expanded: reach.expanded.filter((each) => each !== entity) };
}

export function unhideAll(reach: Reach): Reach {
  return { ...reach, hidden: [] };
}
