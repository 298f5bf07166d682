import type { Entity } from "../domain/entity.ts";
import type { GraphIndex } from "./graph-index.ts";
import { compareProminence, type NameEntry, nameIndexOf, nameKey, wordsOf } from "./name-index.ts";

/**
 * As the user types: entities with one name or alias in which every word of `text` begins a word, best first, `limit`
 * at most. An empty text finds all, the most mentioned first.
 */
export function searchEntities(index: GraphIndex, text: string, limit: number): readonly Entity[] {
  const key = nameKey(text);
  const most = Math.max(0, limit);
  if (key === "") return [...new Set(nameIndexOf(index).entries.map(({ entity }) => entity))].slice(0, most);
  const ranks = new Map<Entity, number>();
  for (const entry of findEntries(index, key)) {
    ranks.set(entry.entity, Math.min(rankOf(entry, key), ranks.get(entry.entity) ?? Number.POSITIVE_INFINITY));
  }
  return [...ranks]
    .sort(([a, rankA], [b, rankB]) => rankA - rankB || compareProminence(a, b))
    .slice(0, most)
    .map(([entity]) => entity);
}

function findEntries(index: GraphIndex, key: string): readonly NameEntry[] {
  const names = nameIndexOf(index);
  const words = wordsOf(key);
  // The longest word is likely the rarest, so it leaves the fewest entries to look at.
  const [longest, ...others] = [...words].sort((a, b) => b.length - a.length);
  if (longest === undefined) return names.named(key);
  return names
    .beginning(longest)
    .filter((entry) => others.every((word) => entry.words.some((each) => each.startsWith(word))));
}

/** Below 2: it is this name; below 4: it begins so; then: a later word does. An alias comes after an own name. */
function rankOf(entry: NameEntry, key: string): number {
  if (!entry.key.startsWith(key)) return 4;
  const asAlias = entry.name === entry.entity.name ? 0 : 1;
  return entry.key === key ? asAlias : 2 + asAlias;
}
