import type { EntityId } from "../../src/domain/ids.ts";

/** Which neighbours of an entity are shown; what is given must all hold of a neighbour. */
export interface Narrowing {
  /** By which claims they are connected. */
  readonly predicates?: readonly string[];
  readonly types?: readonly string[];
  /** Themselves. */
  readonly entities?: readonly EntityId[];
}

/** An entity whose direct neighbours are shown too. */
export interface Expansion {
  readonly entity: EntityId;
  /** Absent: all of them. */
  readonly only?: Narrowing;
}

/** In a link: the entity, then each part of what narrows it, as `e1~p.SIGNED.RATIFIED~t.Person~e.e2.e3`. */
export function printExpansion({ entity, only = {} }: Expansion): string {
  const parts = [only.predicates, only.types, only.entities].map((names, place) =>
    names === undefined ? "" : [`~${LETTERS[place]}`, ...names].join("."),
  );
  return entity + parts.join("");
}

/** Reads any text; absent where it names no entity. Parts that it does not understand are left out. */
export function parseExpansion(text: string): Expansion | undefined {
  const [entity, ...rest] = text.split("~");
  if (!entity) return undefined;
  const [predicates, types, entities] = LETTERS.map((letter) => findNames(rest, letter));
  const only: Narrowing = {
    ...(predicates && { predicates }),
    ...(types && { types }),
    ...(entities && { entities: entities as EntityId[] }),
  };
  return { entity: entity as EntityId, ...(Object.keys(only).length > 0 && { only }) };
}

/** Of predicates, types and entities. */
const LETTERS = ["p", "t", "e"];

function findNames(parts: readonly string[], letter: string): readonly string[] | undefined {
  const part = parts.find((each) => each.startsWith(`${letter}.`));
  const names = part?.split(".").slice(1).filter(Boolean);
  return names && names.length > 0 ? [...new Set(names)] : undefined;
}
