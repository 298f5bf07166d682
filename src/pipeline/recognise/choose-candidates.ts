import type { Candidate } from "../../domain/entity.ts";
import { compareSpans, containsSpan, overlaps, type Span } from "../../domain/span.ts";

/**
 * The longest candidate counts; of equally long ones that which stands earlier in the list. What it covers or crosses is left out,
 * save an owner: a country or body inside an office or body ("Russian" in "Russian President").
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

const OWNERS: ReadonlySet<string> = new Set(["Country", "Organization"]);
const OWNED: ReadonlySet<string> = new Set(["Office", "Organization"]);

function isOwner(inner: Candidate, outer: Candidate): boolean {
  return (
    containsSpan(outer, inner) && lengthOf(inner) < lengthOf(outer) && OWNERS.has(inner.type) && OWNED.has(outer.type)
  );
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
