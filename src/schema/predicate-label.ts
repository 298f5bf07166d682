import type { Schema } from "./schema.ts";

/** How a predicate reads from subject to object ("signed"); one that the schema does not know stands for itself. */
export function predicateLabel(schema: Pick<Schema, "findPredicate">, predicate: string): string {
  return schema.findPredicate(predicate)?.label ?? predicate;
}
