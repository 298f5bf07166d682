import type { Candidate } from "../../domain/entity.ts";
import { compareSpans, containsSpan, overlaps, type Span } from "../../domain/span.ts";

/**
 * The one principle of choice: the longest candidate counts, since it says most exactly what is meant; of equally long ones that which
 * stands earlier in the list, where what the words themselves say comes before what the document has introduced, before what the
 * language model is sure of, before what the surroundings suggest. What the model only takes for a name is no candidate here; it fills
 * the gaps. What a chosen one covers or crosses is left out, save an owner: a country inside an office or body, a body inside an office
 * ("Kremlin" in "Kremlin spokesperson"), and at the end of its longer name the body whose session, or the agreement whose protocol it is.
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
  Office: ["Country", "Organization", "Office", "Place"],
  Organization: ["Country"],
};

/** Rules that find a name about another one, of which type, at its end: "26th session of the Joint Commission". */
const ENDS: Readonly<Record<string, string>> = {
  "recognise/events/numbered": "Organization",
  "recognise/agreements/addition": "Agreement",
};

function isOwner(inner: Candidate, outer: Candidate): boolean {
  if (!containsSpan(outer, inner) || lengthOf(inner) === lengthOf(outer)) return false;
  if (OWNERS[outer.type]?.includes(inner.type)) return true;
  return inner.end === outer.end && inner.form === outer.form && ENDS[outer.rule] === inner.type;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
