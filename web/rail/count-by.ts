/** How many of the list have each key. */
export function countBy<T>(list: readonly T[], keyOf: (member: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const member of list) counts.set(keyOf(member), (counts.get(keyOf(member)) ?? 0) + 1);
  return counts;
}
