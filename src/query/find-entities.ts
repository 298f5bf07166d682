import { distance } from "fastest-levenshtein";
import type { Entity } from "../domain/entity.ts";
import { compareText } from "../domain/ids.ts";
import type { GraphIndex } from "./graph-index.ts";
import { type NameEntry, nameIndexOf, nameKey } from "./name-index.ts";
import { searchEntities } from "./search-entities.ts";

export interface FoundEntities {
  /** Those whose own name it is come before those that only some text calls so; then the most mentioned first. */
  readonly matches: readonly Entity[];
  /** Names in the graph that the user may have meant, nearest first; empty where there is a match. */
  readonly suggestions: readonly string[];
}

const MOST_SUGGESTIONS = 5;

/** `name` is any name or alias, in any case and without its diacritics; `Type:Name` or an id chooses among homonyms. */
export function findEntities(index: GraphIndex, name: string): FoundEntities {
  const byId = index.graph.entities.filter((entity) => entity.id === name.trim());
  if (byId.length > 0) return { matches: byId, suggestions: [] };
  const whole = findNamed(index, name);
  if (whole.length > 0) return { matches: whole, suggestions: [] };
  const { type, rest } = splitType(index, name);
  const matches = type === undefined ? [] : findNamed(index, rest).filter((entity) => entity.type === type);
  return { matches, suggestions: matches.length > 0 ? [] : findSuggestions(index, rest) };
}

function findNamed(index: GraphIndex, name: string): readonly Entity[] {
  const key = nameKey(name);
  const entities = new Set(
    nameIndexOf(index)
      .named(key)
      .map((entry) => entry.entity),
  );
  const isOwnName = (entity: Entity) => nameKey(entity.name) === key;
  return [...entities].sort(
    (a, b) => Number(isOwnName(b)) - Number(isOwnName(a)) || b.mentions - a.mentions || compareText(a.id, b.id),
  );
}

/** `type` is absent where what stands before the first colon is no type of the schema. */
function splitType(index: GraphIndex, name: string): { readonly type?: string; readonly rest: string } {
  const colon = name.indexOf(":");
  const prefix = nameKey(name.slice(0, Math.max(colon, 0)));
  const type = index.schema.types.find((each) => nameKey(each.name) === prefix);
  return type ? { type: type.name, rest: name.slice(colon + 1) } : { rest: name };
}

/** Names a few letters away, then names that have these words in them. */
function findSuggestions(index: GraphIndex, name: string): readonly string[] {
  const near = findNear(nameIndexOf(index).entries, nameKey(name));
  const containing = name.trim() === "" ? [] : searchEntities(index, name, MOST_SUGGESTIONS).map(({ name }) => name);
  return [...new Set([...near, ...containing])].slice(0, MOST_SUGGESTIONS);
}

function findNear(entries: readonly NameEntry[], key: string): readonly string[] {
  // A third of the letters wrong still looks like the same word; more does not, unless two have only changed places.
  const most = Math.max(1, Math.floor(key.length / 3));
  return entries
    .filter((entry) => Math.abs(entry.key.length - key.length) <= most)
    .map((entry) => ({ ...entry, letters: distance(entry.key, key) }))
    .filter((entry) => entry.letters <= most || (entry.letters === 2 && haveSameLetters(entry.key, key)))
    .sort((a, b) => a.letters - b.letters || b.entity.mentions - a.entity.mentions || compareText(a.name, b.name))
    .map(({ name }) => name);
}

function haveSameLetters(a: string, b: string): boolean {
  return [...a].sort().join("") === [...b].sort().join("");
}
