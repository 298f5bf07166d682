import type { Entity } from "../domain/entity.ts";
import { findEntities } from "../query/find-entities.ts";
import type { GraphIndex } from "../query/graph-index.ts";
import { count } from "./count.ts";
import { noEntity, severalEntities } from "./messages.ts";

/**
 * The one entity that a person means by `name`: any of its names, `Type:Name`, or an id.
 *
 * @throws CliError where there is none, with suggestions, and where there are several, with ways to name each
 */
export function chooseEntity(index: GraphIndex, name: string): Entity {
  const { matches, suggestions } = findEntities(index, name);
  const [first, ...others] = matches;
  if (!first) throw noEntity(name, suggestions);
  if (others.length === 0) return first;
  throw severalEntities(
    name,
    matches.map((entity) => describeChoice(index, entity, name)),
  );
}

function describeChoice(index: GraphIndex, entity: Entity, name: string): string {
  const key = uniqueName(index, entity, name);
  return `${key.includes(" ") ? `"${key}"` : key}  ${entity.name}, ${count(entity.mentions, "mention")} in ${count(entity.documents, "document")}`;
}

/** The first of these that fits no other entity; an id always does. */
function uniqueName(index: GraphIndex, entity: Entity, name: string): string {
  const bare = name.slice(name.indexOf(":") + 1);
  const keys = [`${entity.type}:${bare}`, `${entity.type}:${entity.name}`];
  return keys.find((key) => isOnly(findEntities(index, key).matches, entity)) ?? entity.id;
}

function isOnly(matches: readonly Entity[], entity: Entity): boolean {
  return matches.length === 1 && matches[0] === entity;
}
