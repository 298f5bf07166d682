/** A counting sort: rows by code, each group in the order of the rows. */
export function groupByCode(codes: ArrayLike<number>, codeCount: number): { offsets: Uint32Array; rows: Uint32Array } {
  const offsets = new Uint32Array(codeCount + 1);
  for (let row = 0; row < codes.length; row += 1) increment(offsets, (codes[row] as number) + 1);
  for (let code = 0; code < codeCount; code += 1)
    offsets[code + 1] = (offsets[code + 1] as number) + (offsets[code] as number);
  const next = offsets.slice(0, codeCount);
  const rows = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) rows[increment(next, codes[row] as number)] = row;
  return { offsets, rows };
}

/** What stood there before. */
function increment(counts: Uint32Array, index: number): number {
  const before = counts[index] as number;
  counts[index] = before + 1;
  return before;
}
