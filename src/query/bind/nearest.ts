import { distance } from "fastest-levenshtein";
import { compareText } from "../../domain/ids.ts";

/** Of the names known the one that was probably meant: at most a third of it is written differently, the case aside. */
export function findNearest(name: string, known: readonly string[]): string | undefined {
  const written = name.toLowerCase();
  // Longer names are none that anyone mistyped, and the distance takes the product of the lengths.
  if (written.length > 60) return undefined;
  const ranked = known
    .map((candidate) => ({ candidate, edits: distance(written, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(1, Math.max(candidate.length, name.length) / 3))
    .sort((a, b) => a.edits - b.edits || compareText(a.candidate, b.candidate));
  return ranked[0]?.candidate;
}
