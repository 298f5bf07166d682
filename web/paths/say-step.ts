import type { Relation } from "../../src/domain/claim.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import type { Schema } from "../../src/schema/schema.ts";

/** How a claim reads from one of its ends to the other: "signed", or "signed by" where it points the other way. */
export function sayStep(schema: Schema, claim: Relation, from: EntityId): string {
  const predicate = schema.findPredicate(claim.predicate);
  return (claim.subject === from ? predicate?.label : predicate?.inverse) ?? claim.predicate;
}
