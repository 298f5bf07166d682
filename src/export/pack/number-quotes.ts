import type { Claim, Evidence } from "../../domain/claim.ts";

/** A quote under its number, from 1. */
export interface Footnote {
  readonly number: number;
  readonly evidence: Evidence;
}

/** The quotes of claims in the order in which these come; words that several claims rest on have one number. */
export function numberQuotes(claims: readonly Claim[]): {
  readonly all: readonly Footnote[];
  of(evidence: Evidence): number;
} {
  const byPlace = new Map<string, Footnote>();
  for (const evidence of claims.flatMap((claim) => claim.evidence)) {
    const key = placeOf(evidence);
    if (!byPlace.has(key)) byPlace.set(key, { number: byPlace.size + 1, evidence });
  }
  return { all: [...byPlace.values()], of: (evidence) => byPlace.get(placeOf(evidence))?.number ?? 0 };
}

function placeOf({ document, start, end, attribution }: Evidence): string {
  return `${document} ${start} ${end} ${attribution ?? ""}`;
}
