import { isRelation, type Relation } from "../domain/claim.ts";
import type { EntityId } from "../domain/ids.ts";
import type { GraphIndex } from "./graph-index.ts";
import { otherEnd } from "./other-end.ts";
import { compareStrength } from "./strength.ts";

/** The claims that connect two entities directly, whichever way they point, the firmest first. */
export function claimsBetween(index: GraphIndex, from: EntityId, to: EntityId): readonly Relation[] {
  return index
    .claimsOf(from)
    .filter((claim): claim is Relation => isRelation(claim) && otherEnd(claim, from) === to)
    .sort(compareStrength);
}
