import type { Mention } from "./entity.ts";
import type { Graph } from "./graph.ts";
import { groupBy } from "./group-by.ts";
import { compareText, type EntityId } from "./ids.ts";

/** How many mentions two entities of two graphs share. */
interface Shared {
  readonly before: EntityId;
  readonly after: EntityId;
  readonly mentions: number;
}

/** What became of the entities of a graph in another graph of the same documents, by the places where they are mentioned. */
export interface Followed {
  /** Most mentions first. */
  readonly shared: readonly Shared[];
  /** The entity that has most of the mentions now; undefined where none has any. */
  heirOf(before: EntityId): EntityId | undefined;
  /** The entity that most of the mentions come from. */
  originOf(after: EntityId): EntityId | undefined;
}

/** Words that stand for several entities at once ("both") tell of none of them what became of it. */
export function followEntities(before: Graph, after: Graph): Followed {
  const places = alonePlaces(after);
  const counts = new Map<string, Shared>();
  for (const [place, mention] of alonePlaces(before)) {
    const other = places.get(place);
    if (!other) continue;
    const key = `${mention.entity} ${other.entity}`;
    counts.set(key, { before: mention.entity, after: other.entity, mentions: (counts.get(key)?.mentions ?? 0) + 1 });
  }
  const shared = [...counts.values()].sort(
    (a, b) => b.mentions - a.mentions || compareText(a.before, b.before) || compareText(a.after, b.after),
  );
  const heirs = firsts(shared.map((each) => [each.before, each.after]));
  const origins = firsts(shared.map((each) => [each.after, each.before]));
  return { shared, heirOf: (id) => heirs.get(id), originOf: (id) => origins.get(id) };
}

function alonePlaces({ mentions }: Graph): ReadonlyMap<string, Mention> {
  const places = groupBy(mentions, ({ document, start, end }) => [`${document} ${start} ${end}`]);
  return new Map([...places].flatMap(([place, [mention, other]]) => (mention && !other ? [[place, mention]] : [])));
}

/** The first of each key. */
function firsts(pairs: readonly (readonly [EntityId, EntityId])[]): ReadonlyMap<EntityId, EntityId> {
  return new Map([...pairs].reverse());
}
