import { STATUSES, type Status } from "../../src/domain/claim.ts";
import { compareText, type DocumentId } from "../../src/domain/ids.ts";
import { toggle } from "./toggle.ts";

/** Which claims and entities the canvas leaves out; the card of an entity always lists all of its claims. */
export interface Filters {
  /** Types and predicates left out, by their names in the schema. */
  readonly types: readonly string[];
  readonly predicates: readonly string[];
  /** Drawn. */
  readonly statuses: readonly Status[];
  readonly sources?: Sift<DocumentId>;
  /** By name; "" stands for sources of which no publisher is known. */
  readonly publishers?: Sift;
  /** By how many a claim must be said; absent: by one. */
  readonly leastDocuments?: number;
  readonly leastPublishers?: number;
  /** Only claims about which the sources disagree. */
  readonly isDisputedOnly?: true;
  /** Only claims that may lie in it, and those without a date. */
  readonly dates?: DateRange;
  /** Without claims that have no date, or none with a year. */
  readonly isUndatedOff?: true;
}

/** Some of many, never none; a claim is left as long as one of those who say it is. */
export interface Sift<T extends string = string> {
  /** Only these, or all but these. */
  readonly kind: "only" | "without";
  /** Sorted, so that the same choice has one address. */
  readonly members: readonly T[];
}

/** Both ends within, each a year or a month in ISO 8601. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
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

/** True where only some claims are wanted: what has none is then no answer. */
export function isAskingForClaims({ types: _, predicates, statuses, ...rest }: Filters): boolean {
  return predicates.length > 0 || !statuses.includes("asserted") || Object.keys(rest).length > 0;
}

/** The first that is chosen is wanted, not left out; without a member there is nothing to sift. */
export function toggleMember<T extends string>(sift: Sift<T> | undefined, member: T): Sift<T> | undefined {
  return toSift(sift?.kind ?? "only", toggle(sift?.members ?? [], member));
}

export function toSift<T extends string>(kind: Sift["kind"], members: readonly T[]): Sift<T> | undefined {
  return members.length === 0 ? undefined : { kind, members: [...new Set(members)].sort(compareText) };
}

export function setSources({ sources: _, ...filters }: Filters, sources: Sift<DocumentId> | undefined): Filters {
  return sources ? { ...filters, sources } : filters;
}

export function setPublishers({ publishers: _, ...filters }: Filters, publishers: Sift | undefined): Filters {
  return publishers ? { ...filters, publishers } : filters;
}

export function setLeastDocuments({ leastDocuments: _, ...filters }: Filters, number: number): Filters {
  return number > 1 ? { ...filters, leastDocuments: number } : filters;
}

export function setLeastPublishers({ leastPublishers: _, ...filters }: Filters, number: number): Filters {
  return number > 1 ? { ...filters, leastPublishers: number } : filters;
}

export function toggleDisputedOnly({ isDisputedOnly, ...filters }: Filters): Filters {
  return isDisputedOnly ? filters : { ...filters, isDisputedOnly: true };
}

export function setDates({ dates: _, ...filters }: Filters, dates: DateRange | undefined): Filters {
  return dates ? { ...filters, dates } : filters;
}

export function toggleUndated({ isUndatedOff, ...filters }: Filters): Filters {
  return isUndatedOff ? filters : { ...filters, isUndatedOff: true };
}
