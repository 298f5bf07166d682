/** Log chances of `tags` for each of `count` tokens, from `scores[offset]`, one row of `tags.length` a token. */
export interface TagScores {
  readonly tags: readonly string[];
  readonly scores: Float32Array;
  readonly offset: number;
  readonly count: number;
}

/**
 * The best path through BIO tags in which `I-X` stands only behind `B-X` or `I-X`, as indices of `tags` (Viterbi). Since only what
 * leads to an `I` is restricted, a step needs the best tag so far and the two that may lead to each `I`.
 */
export function findBestTags({ tags, scores, offset, count }: TagScores): readonly number[] {
  const leaders = tags.map((tag) => leadersOf(tag, tags));
  const back: Int32Array[] = [];
  let totals = Float64Array.from(tags, (tag, index) =>
    isInside(tag) ? -Infinity : (scores[offset + index] ?? -Infinity),
  );
  for (let token = 1; token < count; token++) {
    const before = totals;
    const most = indexOfMost(before);
    const from = Int32Array.from(leaders, (leader) => (leader ? better(before, leader[0], leader[1]) : most));
    const row = offset + token * tags.length;
    totals = Float64Array.from(from, (tag, index) => (before[tag] ?? -Infinity) + (scores[row + index] ?? -Infinity));
    back.push(from);
  }
  let tag = indexOfMost(totals);
  const path = [tag];
  for (const from of back.reverse()) {
    tag = from[tag] ?? 0;
    path.push(tag);
  }
  return count === 0 ? [] : path.reverse();
}

/** The two tags that may stand before an `I`; undefined where any may. */
function leadersOf(tag: string, tags: readonly string[]): readonly [number, number] | undefined {
  if (!isInside(tag)) return undefined;
  return [tags.indexOf(`B-${tag.slice(2)}`), tags.indexOf(tag)];
}

function isInside(tag: string): boolean {
  return tag.startsWith("I-");
}

function better(totals: Float64Array, one: number, other: number): number {
  return (totals[one] ?? -Infinity) >= (totals[other] ?? -Infinity) ? one : other;
}

function indexOfMost(totals: Float64Array): number {
  return totals.reduce((chosen, total, index) => (total > (totals[chosen] ?? -Infinity) ? index : chosen), 0);
}
