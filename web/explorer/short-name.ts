import type { Entity } from "../../src/domain/entity.ts";

/** A name longer than this is written as its acronym where the sources have one. */
const LONG = 24;

/** Capitals, digits and hyphens, three at least: `RELOS`, `LEMOA`, `S-400`. */
const ACRONYM = /^[\p{Lu}\p{N}-]{3,}$/u;

/** What an entity is called where there is little room; its card has the whole name. */
export function shortName({ name, aliases }: Entity): string {
  if (name.length <= LONG) return name;
  return aliases.find((alias) => ACRONYM.test(alias)) ?? name;
}
