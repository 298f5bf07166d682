import type { EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { findNeighbours } from "../../src/query/neighbours.ts";
import type { Expansion } from "../state/expansion.ts";

/** Steps from an expanded entity to itself and to each of the neighbours that the expansion shows. */
export function measureExpansion(open: GraphIndex, { entity, only = {} }: Expansion): ReadonlyMap<EntityId, number> {
  const { entities, ...narrowing } = only;
  const { distances } = findNeighbours(open, entity, { hops: 1, ...narrowing });
  if (entities === undefined) return distances;
  return new Map([...distances].filter(([id, distance]) => distance === 0 || entities.includes(id)));
}
