import { childrenBy, isLabel } from "../../text/tree.ts";
import type { Place } from "./place.ts";

/** How far up from a pronoun its clause is looked for: "wants to | extend | its presence". */
const CLIMB = 5;

/**
 * True where `other` is whose doing the clause around `place` tells: the subject of its verb, or of the verb or noun that leads to
 * it ("allows Norway to keep its navy", "Norway’s wish to keep its navy").
 */
export function isInClauseOf(place: Place, other: Place): boolean {
  if (place.sentence !== other.sentence || other.role === "other") return false;
  const { tokens } = place.tree;
  const above = tokens[other.head]?.head ?? -1;
  let at = place.head;
  for (let step = 0; step < CLIMB && at >= 0; step++) {
    const token = tokens[at];
    if (step > 0 && at === above) return true;
    if (step > 0 && childrenBy(place.tree, at, "nmod:poss").some((child) => child !== place.head)) return false;
    if (step > 0 && !["obj", "obl", "nmod", "xcomp", "acl", "advcl", "conj"].some((label) => isLabel(token, label)))
      return false;
    at = token?.head ?? -1;
  }
  return false;
}
