import { STATUSES, type Status } from "../../src/domain/claim.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import { toggle } from "./toggle.ts";

/** By what the ledger is cut into parts. */
export const GROUPINGS = ["agreement", "country", "year"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Sort {
  /** Of the table that is shown; a table without it keeps its own order. */
  readonly column: string;
  readonly order: "ascending" | "descending";
}

/** Days, `YYYY-MM-DD`; `from` before `to`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** How the views beside the graph are looked at. They share words, statuses and agreement: going to another keeps them. */
export interface Desk {
  /** What must all stand in a row; empty for any. */
  readonly words: string;
  readonly statuses: readonly Status[];
  /** Absent: of all agreements. */
  readonly agreement?: EntityId;
  readonly sort?: Sort;
  readonly grouping?: Grouping;
  /** What of the time axis is in sight; absent: all. */
  readonly period?: Period;
  /** The timeline as a list. */
  readonly isList: boolean;
}

export const EMPTY_DESK: Desk = { words: "", statuses: STATUSES, isList: false };

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** What no address can hold is replaced. */
export function setWords(desk: Desk, words: string): Desk {
  return { ...desk, words: words.replace(LONE_SURROGATE, "\uFFFD") };
}

/** Keeps the order of `STATUSES`, so that the same choice has one address. */
export function toggleMark(desk: Desk, status: Status): Desk {
  const chosen = toggle(desk.statuses, status);
  return { ...desk, statuses: STATUSES.filter((each) => chosen.includes(each)) };
}

export function setAgreement({ agreement: _, ...desk }: Desk, agreement: EntityId | undefined): Desk {
  return agreement === undefined ? desk : { ...desk, agreement };
}

export function setGrouping({ grouping: _, ...desk }: Desk, grouping: Grouping | undefined): Desk {
  return grouping === undefined ? desk : { ...desk, grouping };
}

export function setPeriod({ period: _, ...desk }: Desk, period: Period | undefined): Desk {
  return period === undefined ? desk : { ...desk, period };
}

/** Up, down, and back to the table's own order. */
export function sortBy({ sort, ...desk }: Desk, column: string): Desk {
  if (sort?.column !== column) return { ...desk, sort: { column, order: "ascending" } };
  return sort.order === "ascending" ? { ...desk, sort: { column, order: "descending" } } : desk;
}

/** Without what keeps rows out of sight. */
export function showAllRows({ agreement: _, ...desk }: Desk): Desk {
  return { ...desk, words: "", statuses: STATUSES };
}
