/** How much the network reads in one pass. */
export interface BatchLimits {
  /** Sentences. */
  readonly most: number;
  /** Pairs of tokens in one sentence, padding included: the arcs that are scored, and so most of the memory. */
  readonly pairs: number;
}

/** Beyond these a pass takes much more memory for little time: the five texts of our corpus stay under 300 MB in all. */
export const BATCH_LIMITS: BatchLimits = { most: 8, pairs: 3_000 };

/**
 * Indices of `lengths` in batches of like length, so that little is padding. Only what is given decides: the sentences of a document
 * are batched alone, and so read the same in every corpus.
 */
export function toBatches(
  lengths: readonly number[],
  limits: BatchLimits = BATCH_LIMITS,
): readonly (readonly number[])[] {
  const sorted = lengths.map((_, index) => index).sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
  const batches: number[][] = [];
  let batch: number[] = [];
  for (const index of sorted) {
    // Sorted, so this one is the longest of its batch.
    const pairs = (batch.length + 1) * (lengths[index] ?? 0) ** 2;
    if (batch.length > 0 && (batch.length === limits.most || pairs > limits.pairs)) {
      batches.push(batch);
      batch = [];
    }
    batch.push(index);
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}
