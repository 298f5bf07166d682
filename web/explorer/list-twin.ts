import type { Entity } from "../../src/domain/entity.ts";
import { groupBy } from "../../src/domain/group-by.ts";
import { compareText, type EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import type { Shown } from "./shown.ts";

/** Entities at one distance from the selected one, the best documented first. */
export interface TwinGroup {
  readonly distance: number;
  readonly rows: readonly { readonly entity: Entity; readonly words: string }[];
}

/** All entities shown, nearest first; `words`: how the selected entity is connected with each, where it is directly. */
export function listTwin(index: GraphIndex, shown: Shown): readonly TwinGroup[] {
  const groups = groupBy([...shown.distances], ([, distance]) => [distance]);
  const words = wordsByEntity(index, shown);
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([distance, group]) => ({
      distance,
      rows: group
        .map(([id]) => index.entity(id))
        .sort(compareEntities)
        .map((entity) => ({ entity, words: words.get(entity.id) ?? "" })),
    }));
}

function wordsByEntity(index: GraphIndex, { distances, claims }: Shown): ReadonlyMap<EntityId, string> {
  const words = new Map<EntityId, Set<string>>();
  const add = (entity: EntityId, word: string) => words.set(entity, (words.get(entity) ?? new Set()).add(word));
  const isWhole = [...distances.values()].every((distance) => distance === 0) && distances.size > 1;
  for (const { subject, object, predicate } of isWhole ? [] : claims) {
    const found = index.schema.findPredicate(predicate);
    if (distances.get(object) === 0) add(subject, found?.label ?? predicate);
    if (distances.get(subject) === 0) add(object, found?.inverse ?? predicate);
  }
  return new Map([...words].map(([entity, set]) => [entity, [...set].sort(compareText).join(", ")]));
}

/** The best documented first, the most mentioned of those. */
export function compareEntities(a: Entity, b: Entity): number {
  return b.documents - a.documents || b.mentions - a.mentions || compareText(a.name, b.name) || compareText(a.id, b.id);
}
