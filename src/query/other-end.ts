import type { Relation } from "../domain/claim.ts";
import type { EntityId } from "../domain/ids.ts";

/** Where a claim leads from one of its ends. */
export function otherEnd(claim: Relation, entity: EntityId): EntityId {
  return claim.subject === entity ? claim.object : claim.subject;
}
