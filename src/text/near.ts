import type { Span } from "../domain/span.ts";

/** Those of `sorted` (by start) that begin at most `reach` code units away from `span`; found by halving, not by looking at all. */
export function findNear<T extends Span>(sorted: readonly T[], span: Span, reach: number): readonly T[] {
  return sorted.slice(indexAfter(sorted, span.start - reach - 1), indexAfter(sorted, span.end + reach));
}

/** How many of `sorted` (by start) begin at or before `place`. */
export function indexAfter(sorted: readonly Span[], place: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).start <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
