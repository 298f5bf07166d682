/** The numbers from 0 to below a count, in sets that grow by joining. */
export interface JoinedSets {
  /** Makes one set of those of `a` and `b`, unless they hold two that must stay apart. */
  join(a: number, b: number): void;
  /** Each set sorted, in the order of their first numbers. */
  all(): readonly (readonly number[])[];
}

/**
 * Sets of one number each, of which those that hold a pair of `apart` never join. What a set must stay apart from is kept for the
 * whole set and moves with the smaller one, so that joining costs next to nothing however many contradict each other.
 */
export function joinedSets(count: number, apart: readonly (readonly [number, number])[]): JoinedSets {
  const sets = Array.from({ length: count }, (_, index) => index);
  const members = sets.map((index) => [index]);
  const others = sets.map(() => new Set<number>());
  const keepApart = (a: number, b: number) => {
    others[a]?.add(b);
    others[b]?.add(a);
  };
  for (const [a, b] of apart) keepApart(a, b);
  const move = (from: number, to: number) => {
    for (const index of members[from] ?? []) sets[index] = to;
    members[to]?.push(...(members[from] ?? []));
    members[from] = [];
    for (const other of others[from] ?? []) {
      others[other]?.delete(from);
      keepApart(other, to);
    }
    others[from]?.clear();
  };
  const weight = (set: number) => (members[set]?.length ?? 0) + (others[set]?.size ?? 0);
  return {
    join: (a, b) => {
      const [one, other] = [sets[a] ?? a, sets[b] ?? b];
      if (one === other || others[one]?.has(other)) return;
      if (weight(one) < weight(other)) move(one, other);
      else move(other, one);
    },
    all: () => [...new Set(sets)].map((set) => (members[set] ?? []).sort((a, b) => a - b)),
  };
}
