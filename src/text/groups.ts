import { groupBy } from "../domain/group-by.ts";

/** Items that belong together because they share a key, directly or over others; the order of items never matters. */
export function groupByKeys<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): readonly (readonly T[])[] {
  const parents = items.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  const owners = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    for (const key of keysOf(item)) {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, index);
      else parents[Math.max(root(owner), root(index))] = Math.min(root(owner), root(index));
    }
  }
  const groups = groupBy([...items.entries()], ([index]) => [root(index)]);
  return [...groups.values()].map((group) => group.map(([, item]) => item));
}
