import { STATUSES } from "../../src/domain/claim.ts";
import type { View } from "../state/view.ts";
import { type ClaimTable, flagEntities, NO_OBJECT } from "./claim-table.ts";
import { flag } from "./columns.ts";

/** What can keep a claim off the canvas; where several do, it is counted under the first of them. */
export const REASONS = ["predicate", "status", "type", "hand"] as const;
export type Reason = (typeof REASONS)[number];

/** For each claim a set of reasons, one bit each; 0 where nothing keeps it off. */
export type ReasonSets = Uint16Array;

/** True for the place of a claim that the reason keeps off. */
type Test = (place: number) => boolean;

/** Why the filters, or the reader's own hand, keep each claim off. The selected entity is never left out for its type. */
export function findReasons(table: ClaimTable, view: View): ReasonSets {
  const sets = new Uint16Array(table.claims.length);
  for (const [reason, test] of Object.entries(testsOf(table, view)) as [Reason, Test][]) {
    const bit = bitOf(reason);
    for (let place = 0; place < sets.length; place += 1) {
      if (test(place)) sets[place] = (sets[place] as number) | bit;
    }
  }
  return sets;
}

export function bitOf(reason: Reason): number {
  return 1 << REASONS.indexOf(reason);
}

/** The first reason in a set that is not empty. */
export function firstReason(set: number): Reason {
  return REASONS[31 - Math.clz32(set & -set)] as Reason;
}

function testsOf(table: ClaimTable, { filters, reach, selection }: View): Partial<Record<Reason, Test>> {
  const tests: Partial<Record<Reason, Test>> = {};
  const selected = selection.entity && table.places.get(selection.entity);
  if (filters.predicates.length > 0) {
    const off = flag(table.predicates.values, filters.predicates);
    tests.predicate = (place) => off[table.predicates.codes[place] as number] === 1;
  }
  const on = flag(STATUSES, filters.statuses);
  tests.status = (place) => on[table.statuses[place] as number] === 0;
  if (filters.types.length > 0) {
    const off = flag(table.types.values, filters.types);
    const isOff = (entity: number) => entity !== selected && off[table.types.codes[entity] as number] === 1;
    tests.type = atAnEnd(table, isOff);
  }
  if (reach.hidden.length > 0) {
    const hidden = flagEntities(table, reach.hidden);
    tests.hand = atAnEnd(table, (entity) => hidden[entity] === 1);
  }
  return tests;
}

/** Facts are no lines: what keeps an entity off does not concern them. */
function atAnEnd({ subjects, objects }: ClaimTable, isOff: (entity: number) => boolean): Test {
  return (place) => {
    const object = objects[place] as number;
    return object !== NO_OBJECT && (isOff(subjects[place] as number) || isOff(object));
  };
}
