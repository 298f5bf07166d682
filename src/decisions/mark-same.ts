import { compareText } from "../domain/ids.ts";
import { groupByKeys } from "../text/groups.ts";
import type { Matched } from "./match-decisions.ts";

/** A mark for each entity that is said to be the same as another: two that are one, directly or over others, carry the same. */
export function markSame(matched: readonly Matched[]): ReadonlyMap<string, string> {
  const same = matched.filter(({ decision }) => decision.verdict === "same");
  const marks = groupByKeys(same, ({ entities }) => entities).flatMap((group) => {
    const entities = group.flatMap((each) => each.entities).sort(compareText);
    return entities.map((entity) => [entity, entities[0] ?? entity] as const);
  });
  return new Map(marks);
}
