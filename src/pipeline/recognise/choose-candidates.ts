import type { Candidate } from "../../domain/entity.ts";
import { compareSpans, containsSpan, overlaps, type Span } from "../../domain/span.ts";

/**
 * The longest candidate counts; of equally long ones that which stands earlier in the list. What it covers or crosses is left out,
 * save an owner: a country inside an office or body, a body inside an office ("Kremlin" in "Kremlin spokesperson").
 */
export function chooseCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  const ranked = candidates.map((candidate, rank) => ({ candidate, rank }));
  ranked.sort((a, b) => lengthOf(b.candidate) - lengthOf(a.candidate) || a.rank - b.rank);
  const chosen: Candidate[] = [];
  for (const { candidate } of ranked) {
    if (chosen.every((other) => !overlaps(other, candidate) || isOwner(candidate, other))) chosen.push(candidate);
  }
  return chosen.sort(compareSpans);
}

/** Which types may lie inside which. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  Office: ["Country", "Organization"],
  Organization: ["Country"],
};

function isOwner(inner: Candidate, outer: Candidate): boolean {
  return (
    containsSpan(outer, inner) &&
    lengthOf(inner) < lengthOf(outer) &&
    (OWNERS[outer.type]?.includes(inner.type) ?? false)
  );
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
