import { isList, isMap, PathValue, RelationshipValue, type Value } from "../../query/run/value.ts";

/** The numbers of all relationships in the values of a row, each once, in the order of the columns. */
export function findRelationships(row: readonly Value[]): readonly number[] {
  const found = new Set<number>();
  const look = (value: Value): void => {
    if (value instanceof RelationshipValue) found.add(value.id);
    else if (value instanceof PathValue) value.relationships.forEach(look);
    else if (isList(value)) value.forEach(look);
    else if (isMap(value)) [...value.values()].forEach(look);
  };
  row.forEach(look);
  return [...found];
}
