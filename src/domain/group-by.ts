/** Records under each of their keys, in the order given; a record is under as many keys as it has. */
export function groupBy<K, T>(
  records: readonly T[],
  keysOf: (record: T) => readonly K[],
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}
