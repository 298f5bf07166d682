import { STATUSES, type Status } from "../../src/domain/claim.ts";
import { toggle } from "./toggle.ts";

/** Which claims and entities the canvas leaves out; the card of an entity always lists all of its claims. */
export interface Filters {
  /** Types and predicates left out, by their names in the schema. */
  readonly types: readonly string[];
  readonly predicates: readonly string[];
  /** Drawn. */
  readonly statuses: readonly Status[];
}

/** What nobody disputes comes first; the rest is counted. */
export const DEFAULT_FILTERS: Filters = { types: [], predicates: [], statuses: ["asserted"] };

export function toggleType(filters: Filters, type: string): Filters {
  return { ...filters, types: toggle(filters.types, type) };
}

export function togglePredicate(filters: Filters, predicate: string): Filters {
  return { ...filters, predicates: toggle(filters.predicates, predicate) };
}

/** Keeps the order of `STATUSES`, so that the same choice has one address. */
export function toggleStatus(filters: Filters, status: Status): Filters {
  const chosen = toggle(filters.statuses, status);
  return { ...filters, statuses: STATUSES.filter((each) => chosen.includes(each)) };
}

/** Leaves out every predicate but one. */
export function onlyPredicate(filters: Filters, predicate: string, all: readonly string[]): Filters {
  return { ...filters, predicates: all.filter((each) => each !== predicate) };
}

/** Nothing left out. */
export function showAll(): Filters {
  return { types: [], predicates: [], statuses: STATUSES };
}
