/** How many were right, of those found and of those wanted. */
export interface Count {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

export function addCounts(counts: Iterable<Count>): Count {
  let [right, found, wanted] = [0, 0, 0];
  for (const count of counts) {
    right += count.right;
    found += count.found;
    wanted += count.wanted;
  }
  return { right, found, wanted };
}

/** In per cent, to one decimal. With as many found as wanted it is the share that is right. */
export function f1Of({ right, found, wanted }: Count): number {
  return found + wanted === 0 ? 0 : Math.round((2000 * right) / (found + wanted)) / 10;
}
