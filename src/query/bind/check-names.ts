import { unknownLabel, unknownProperty, unknownRelationshipType } from "../messages.ts";
import type { Name } from "../syntax/ast.ts";
import type { Catalogue } from "./catalogue.ts";
import { findNearest } from "./nearest.ts";
import type { ValueType } from "./value-type.ts";

/** Labels of a node, or types of a relationship where the type says so. */
export function checkLabels(names: readonly Name[], type: ValueType, catalogue: Catalogue): void {
  const isRelationship = type.names.length > 0 && type.names.every((name) => name === "Relationship");
  if (isRelationship) checkRelationshipTypes(names, catalogue);
  else for (const label of names) checkName(label, catalogue.schema?.labels, unknownLabel);
}

export function checkRelationshipTypes(names: readonly Name[], catalogue: Catalogue): void {
  for (const type of names) checkName(type, catalogue.schema?.types, unknownRelationshipType);
}

/** A property of a node or relationship; maps have the keys that they have. */
export function checkProperty(key: Name, type: ValueType, catalogue: Catalogue): void {
  const isElement = type.names.length > 0 && type.names.every((name) => name === "Node" || name === "Relationship");
  if (isElement) checkName(key, catalogue.schema?.properties, unknownProperty);
}

function checkName(name: Name, known: readonly string[] | undefined, error: typeof unknownLabel): void {
  if (known !== undefined && !known.includes(name.name)) throw error(name.name, findNearest(name.name, known), name);
}
