/** Counts that grow while documents are scored. `hits` may be halves. */
export interface Tally {
  hits: number;
  predicted: number;
  gold: number;
}

/** Precision, recall and F1, rounded to four decimals, with what they rest on. */
export interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly predicted: number;
  readonly gold: number;
}

export function emptyTally(): Tally {
  return { hits: 0, predicted: 0, gold: 0 };
}

/** The tally of `name`, made where there is none yet. */
export function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? emptyTally();
  tallies.set(name, tally);
  return tally;
}

export function toScore({ hits, predicted, gold }: Tally): Score {
  const p = shareOf(hits, predicted);
  const r = shareOf(hits, gold);
  const f1 = p + r > 0 ? (2 * p * r) / (p + r) : 0;
  return { p: roundHalfEven(p, 4), r: roundHalfEven(r, 4), f1: roundHalfEven(f1, 4), tp: hits, predicted, gold };
}

/** 0 of nothing. */
export function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** As Python rounds: of two neighbours as near, the even one; `toFixed` alone takes the larger. `share` is not negative. */
export function roundHalfEven(share: number, digits: number): number {
  // A binary number lies exactly half way only if it is an odd multiple of 2 ** -(digits + 1).
  const halves = share * 2 ** (digits + 1);
  if (halves % 2 !== 1) return Number(share.toFixed(digits));
  const below = Math.floor(share * 10 ** digits);
  return (below + (below % 2)) / 10 ** digits;
}
