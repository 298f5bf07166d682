import type { EntityId } from "../domain/ids.ts";
import type { Said } from "../domain/merge-claims.ts";
import type { Schema } from "../schema/schema.ts";

/** What can still be said once people joined entities or changed their types: two ends, of types that the schema lets go together. */
export function possibleClaims<T extends Said>(
  said: readonly T[],
  typeOf: (entity: EntityId) => string,
  schema: Schema,
): readonly T[] {
  return said.filter(({ subject, predicate, other }) => {
    if (!("object" in other)) return schema.findPredicate(predicate)?.subjects.includes(typeOf(subject)) ?? false;
    return subject !== other.object && schema.allows(predicate, typeOf(subject), typeOf(other.object));
  });
}
