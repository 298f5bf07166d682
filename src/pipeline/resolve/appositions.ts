import { findNear } from "../../text/near.ts";
import type { Anaphor } from "./anaphor.ts";
import { isAppositive } from "./identity.ts";
import type { Place } from "./place.ts";
import type { Reference } from "./references.ts";

/** Nouns that the text puts beside a name for the same thing ("the Duma, the lower house"), by the name. */
export type Appositions = ReadonlyMap<Reference, readonly Anaphor[]>;

/** How far from a name a noun in apposition may begin. */
const NEAR = 120;

/** Each noun among `anaphors` with the nearest name of its type that it stands beside. */
export function findAppositions(
  references: readonly Reference[],
  places: ReadonlyMap<Reference, Place>,
  anaphors: readonly Anaphor[],
): Appositions {
  const found = new Map<Reference, Anaphor[]>();
  for (const anaphor of anaphors) {
    if (anaphor.kind === "pronoun" || anaphor.many) continue;
    const name = findNear(references, anaphor.place, NEAR).findLast((reference) => {
      const place = places.get(reference);
      return place && reference.type === anaphor.candidate.type && isAppositive(place, anaphor.place);
    });
    if (name) found.set(name, [...(found.get(name) ?? []), anaphor]);
  }
  return found;
}
