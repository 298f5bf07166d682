import type { EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { compareEntities } from "../explorer/list-twin.ts";
import type { Shown } from "../explorer/shown.ts";
import { listNeighbours } from "../neighbours/list-neighbours.ts";

/** What the arrow keys walk through: the shown neighbours of the selected entity, or all that is shown where none is selected. */
export function listWalk(open: GraphIndex, { distances }: Shown, selected: EntityId | undefined): readonly EntityId[] {
  if (selected !== undefined) {
    const neighbours = listNeighbours(open, selected).map(({ entity }) => entity.id);
    return neighbours.filter((id) => distances.has(id));
  }
  return [...distances.keys()]
    .map((id) => open.entity(id))
    .sort(compareEntities)
    .map(({ id }) => id);
}

/** The next one, or the one before where `step` is -1; round and round. */
export function stepWalk(walk: readonly EntityId[], at: EntityId | undefined, step: 1 | -1): EntityId | undefined {
  const place = at === undefined ? -1 : walk.indexOf(at);
  if (place < 0) return walk.at(step > 0 ? 0 : -1);
  return walk[(place + step + walk.length) % walk.length];
}
