import { STATUSES } from "../../src/domain/claim.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import type { Shown } from "../explorer/shown.ts";
import type { View } from "../state/view.ts";
import { type ClaimTable, flagEntities, NO_OBJECT, tableOf } from "./claim-table.ts";
import type { Lists } from "./columns.ts";
import type { DateBin } from "./date-bins.ts";
import { bitOf, findReasons, type Reason } from "./find-reasons.ts";
import { touching } from "./touching.ts";

/** How many there are here, with the other filters as they are, and in the whole graph whatever the filters. */
export interface Tally {
  readonly here: number;
  readonly all: number;
}

export type Tallies = ReadonlyMap<string, Tally>;

/** What each choice of a filter would let through of the claims around what is looked at; facts, which are no lines, aside. */
export interface Facets {
  /** Entities at the ends of those claims; all others count claims. */
  readonly types: Tallies;
  readonly predicates: Tallies;
  readonly statuses: Tallies;
  /** By id and by name. */
  readonly sources: Tallies;
  readonly publishers: Tallies;
  readonly disputed: Tally;
  readonly undated: Tally;
  readonly bins: readonly (DateBin & Tally)[];
  /** Of any claim of the graph. */
  readonly mostDocuments: number;
  readonly mostPublishers: number;
}

/** Goes through the claims that are counted, by their place. */
type Counted = (see: (place: number) => void) => void;

export function countFacets(index: GraphIndex, view: View, { distances }: Pick<Shown, "distances">): Facets {
  const table = tableOf(index);
  const reasons = findReasons(table, view);
  const touches = touching(table, view, flagEntities(table, distances.keys()));
  const here = countAll(table, (...own) => {
    const others = ~own.reduce((bits, reason) => bits | bitOf(reason), 0);
    return (see) => {
      for (let place = 0; place < reasons.length; place += 1) {
        if (((reasons[place] as number) & others) === 0 && touches(place)) see(place);
      }
    };
  });
  const whole = countWhole(table);
  const pair = (counts: keyof Counts, place: number): Tally => ({
    here: here[counts][place] ?? 0,
    all: whole[counts][place] ?? 0,
  });
  const tally = (counts: keyof Counts, values: readonly string[]): Tallies =>
    new Map(values.map((value, place) => [value, pair(counts, place)]));
  return {
    types: tally("types", table.types.values),
    predicates: tally("predicates", table.predicates.values),
    statuses: tally("statuses", STATUSES),
    sources: tally("sources", table.sources.values),
    publishers: tally("publishers", table.publishers.values),
    disputed: pair("disputed", 1),
    undated: pair("undated", 1),
    bins: table.bins.map((bin, place) => ({ ...bin, ...pair("bins", place) })),
    mostDocuments: most(table, "documents"),
    mostPublishers: most(table, "publishers"),
  };
}

/** By place of the value; of what is true or not by 1 or 0. */
type Counts = Readonly<Record<Exclude<keyof Facets, "mostDocuments" | "mostPublishers">, Uint32Array>>;

/** `besides`: the claims to count where these reasons do not matter. */
function countAll(table: ClaimTable, besides: (...own: readonly Reason[]) => Counted): Counts {
  const { predicates, statuses, sources, publishers, bins, binsOf, dates, isDisputed } = table;
  return {
    types: countTypes(table, besides("type")),
    predicates: countCodes(
      predicates.values.length,
      (place) => predicates.codes[place] as number,
      besides("predicate"),
    ),
    statuses: countCodes(STATUSES.length, (place) => statuses[place] as number, besides("status")),
    sources: countLists(sources.values.length, sources, besides("source")),
    publishers: countLists(publishers.values.length, publishers, besides("publisher")),
    disputed: countCodes(2, (place) => Number(isDisputed(place)), besides("undisputed")),
    undated: countCodes(2, (place) => Number(dates[place]?.length === 0), besides("date", "undated")),
    bins: countLists(bins.length, binsOf, besides("date", "undated")),
  };
}

const wholes = new WeakMap<ClaimTable, Counts>();

/** Of the whole graph, worked out once. */
function countWhole(table: ClaimTable): Counts {
  const known = wholes.get(table);
  if (known) return known;
  const counts = countAll(table, () => (see) => {
    for (let place = 0; place < table.claims.length; place += 1) if (table.objects[place] !== NO_OBJECT) see(place);
  });
  wholes.set(table, counts);
  return counts;
}

function countCodes(size: number, codeOf: (place: number) => number, counted: Counted): Uint32Array {
  const counts = new Uint32Array(size);
  counted((place) => add(counts, codeOf(place)));
  return counts;
}

function countLists(size: number, { starts, members }: Lists, counted: Counted): Uint32Array {
  const counts = new Uint32Array(size);
  counted((place) => {
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at += 1)
      add(counts, members[at] as number);
  });
  return counts;
}

function countTypes({ types, subjects, objects, entities }: ClaimTable, counted: Counted): Uint32Array {
  const isSeen = new Uint8Array(entities.length);
  counted((place) => {
    isSeen[subjects[place] as number] = 1;
    isSeen[objects[place] as number] = 1;
  });
  const counts = new Uint32Array(types.values.length);
  for (let entity = 0; entity < isSeen.length; entity += 1) {
    if (isSeen[entity] === 1) add(counts, types.codes[entity] as number);
  }
  return counts;
}

function add(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] as number) + 1;
}

function most({ claims }: ClaimTable, of: "documents" | "publishers"): number {
  return claims.reduce((number, claim) => Math.max(number, claim[of]), 0);
}
