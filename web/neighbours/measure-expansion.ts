import type { EntityId } from "../../src/domain/ids.ts";
import type { ClaimTable } from "../facets/claim-table.ts";
import { type Ways, walk } from "../facets/walk.ts";
import type { Expansion } from "../state/expansion.ts";

/** Steps from an expanded entity to itself and to each of the neighbours that the expansion shows. */
export function measureExpansion(
  table: ClaimTable,
  ways: Ways,
  { entity, only = {} }: Expansion,
): ReadonlyMap<EntityId, number> {
  const { predicates, types, entities } = only;
  const distances = walk(table, ways, entity, { hops: 1, direction: "both", ...(predicates && { predicates }) });
  if (!types && !entities) return distances;
  const typeOf = (id: EntityId) => table.types.values[table.types.codes[table.places.get(id) ?? 0] ?? 0] ?? "";
  const isAskedFor = (id: EntityId) => (types?.includes(typeOf(id)) ?? true) && (entities?.includes(id) ?? true);
  return new Map([...distances].filter(([id, distance]) => distance === 0 || isAskedFor(id)));
}
