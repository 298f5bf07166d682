import type { EntityId } from "../../src/domain/ids.ts";
import { type Expansion, type Narrowing, printExpansion } from "./expansion.ts";

export type Direction = "out" | "in" | "both";
export const DIRECTIONS: readonly Direction[] = ["both", "out", "in"];

export type Hops = 1 | 2 | 3;
export const HOPS: readonly Hops[] = [1, 2, 3];

/** How far the neighbourhood of the selected entity goes. */
export interface Reach {
  readonly hops: Hops;
  /** `out`: claims of which the entity is the subject, `in`: of which it is the object. */
  readonly direction: Direction;
  /** In the order in which they were made; an entity may have several that each narrow it otherwise. */
  readonly expanded: readonly Expansion[];
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

/** Shows its neighbours, or only some of them. Also brings the entity back where it was hidden. */
export function expand(reach: Reach, entity: EntityId, only?: Narrowing): Reach {
  const expansion = { entity, ...(only && { only }) };
  if (reach.expanded.some((each) => isIn(expansion, each))) return reach;
  const others = reach.expanded.filter((each) => !isIn(each, expansion));
  return { ...reach, expanded: [...others, expansion], hidden: without(reach.hidden, entity) };
}

/** Undoes every expansion of the entity: its neighbours go that nothing else holds. */
export function collapse(reach: Reach, entity: EntityId): Reach {
  return { ...reach, expanded: reach.expanded.filter((each) => each.entity !== entity) };
}

export function isExpanded(reach: Reach, entity: EntityId): boolean {
  return reach.expanded.some((each) => each.entity === entity);
}

export function hide(reach: Reach, entity: EntityId): Reach {
  if (reach.hidden.includes(entity)) return reach;
  return { ...collapse(reach, entity), hidden: [...reach.hidden, entity] };
}

export function unhideAll(reach: Reach): Reach {
  return { ...reach, hidden: [] };
}

/** True where the second shows all that the first does, as far as can be told without the graph. */
function isIn(one: Expansion, other: Expansion): boolean {
  return one.entity === other.entity && (other.only === undefined || printExpansion(one) === printExpansion(other));
}

function without(list: readonly EntityId[], entity: EntityId): readonly EntityId[] {
  return list.filter((each) => each !== entity);
}
