import { STATUSES } from "../../src/domain/claim.ts";
import type { Sift } from "../state/filters.ts";
import type { View } from "../state/view.ts";
import { toDateSpan } from "../timeline/date-span.ts";
import { type ClaimTable, flagEntities, NO_OBJECT } from "./claim-table.ts";
import { flag, type ManyColumn } from "./columns.ts";

/** For each claim a set of reasons that keep it off the canvas, one bit each; 0 where nothing does. */
export type ReasonSets = Uint16Array;

/** True for the place of a claim that is kept off. */
type Test = (place: number) => boolean;

/** What can keep a claim off; where several reasons do, it is counted under the first. None where the view asks for nothing. */
const TESTS = {
  predicate: ({ predicates }, { filters }) => {
    if (filters.predicates.length === 0) return undefined;
    const isOff = flag(predicates.values, filters.predicates);
    return (place) => isOff[predicates.codes[place] as number] === 1;
  },
  status: ({ statuses }, { filters }) => {
    if (filters.statuses.length === STATUSES.length) return undefined;
    const isOn = flag(STATUSES, filters.statuses);
    return (place) => isOn[statuses[place] as number] === 0;
  },
  /** The selected entity is never left out for its type. */
  type: (table, { filters, selection }) => {
    if (filters.types.length === 0) return undefined;
    const { values, codes } = table.types;
    const selected = selection.entity && table.places.get(selection.entity);
    const isOff = flag(values, filters.types);
    return atAnEnd(table, (entity) => entity !== selected && isOff[codes[entity] as number] === 1);
  },
  source: ({ sources }, { filters }) => filters.sources && sayNone(sources, filters.sources),
  publisher: ({ publishers }, { filters }) => filters.publishers && sayNone(publishers, filters.publishers),
  documents: ({ claims }, { filters: { leastDocuments } }) =>
    leastDocuments && ((place) => (claims[place]?.documents ?? 0) < leastDocuments),
  publishers: ({ claims }, { filters: { leastPublishers } }) =>
    leastPublishers && ((place) => (claims[place]?.publishers ?? 0) < leastPublishers),
  undisputed: ({ isDisputed }, { filters }) => filters.isDisputedOnly && ((place) => !isDisputed(place)),
  date: ({ dates }, { filters }) => {
    const range = filters.dates && toDateSpan(`${filters.dates.from}/${filters.dates.to}`);
    if (!range) return undefined;
    return (place) => {
      const own = dates[place] ?? [];
      return own.length > 0 && own.every(({ start, end }) => end <= range.start || range.end <= start);
    };
  },
  undated: ({ dates }, { filters }) => filters.isUndatedOff && ((place) => dates[place]?.length === 0),
  hand: (table, { reach }) => {
    if (reach.hidden.length === 0) return undefined;
    const isHidden = flagEntities(table, reach.hidden);
    return atAnEnd(table, (entity) => isHidden[entity] === 1);
  },
} satisfies Record<string, (table: ClaimTable, view: View) => Test | undefined | 0>;

export type Reason = keyof typeof TESTS;
const REASONS = Object.keys(TESTS) as readonly Reason[];

/** Why the filters, or the reader's own hand, keep each claim off. */
export function findReasons(table: ClaimTable, view: View): ReasonSets {
  const sets = new Uint16Array(table.claims.length);
  for (const reason of REASONS) {
    const test = TESTS[reason](table, view);
    if (test) addTo(sets, bitOf(reason), test);
  }
  return sets;
}

export function bitOf(reason: Reason): number {
  return 1 << REASONS.indexOf(reason);
}

/** The first reason in a set that is not empty. */
function firstReason(set: number): Reason {
  return REASONS[31 - Math.clz32(set & -set)] as Reason;
}

/** The first reason that keeps a claim off, a status by its own name; absent where nothing does. */
export function sayFirstReason({ statuses }: ClaimTable, sets: ReasonSets, place: number): string | undefined {
  const set = sets[place] ?? 0;
  if (set === 0) return undefined;
  const reason = firstReason(set);
  return reason === "status" ? STATUSES[statuses[place] as number] : reason;
}

function addTo(sets: ReasonSets, bit: number, test: Test): void {
  for (let place = 0; place < sets.length; place += 1) {
    if (test(place)) sets[place] = (sets[place] as number) | bit;
  }
}

/** Facts are no lines: what keeps an entity off does not concern them. */
function atAnEnd({ subjects, objects }: ClaimTable, isOff: (entity: number) => boolean): Test {
  return (place) => {
    const object = objects[place] as number;
    return object !== NO_OBJECT && (isOff(subjects[place] as number) || isOff(object));
  };
}

/** None of those who say it is left. */
function sayNone({ values, starts, members }: ManyColumn, { kind, members: chosen }: Sift): Test {
  const isChosen = flag(values, chosen);
  const isLeft = Uint8Array.from(isChosen, (flagged) => Number((flagged === 1) === (kind === "only")));
  return (place) => {
    const end = starts[place + 1] as number;
    for (let at = starts[place] as number; at < end; at += 1) {
      if (isLeft[members[at] as number] === 1) return false;
    }
    return true;
  };
}
