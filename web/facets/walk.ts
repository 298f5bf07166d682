import type { EntityId } from "../../src/domain/ids.ts";
import type { Schema } from "../../src/schema/schema.ts";
import type { Direction } from "../state/reach.ts";
import { type ClaimTable, NO_OBJECT } from "./claim-table.ts";
import { flag } from "./columns.ts";
import type { ReasonSets } from "./find-reasons.ts";

export interface WalkOptions {
  readonly hops: number;
  /** `out` follows claims from subject to object, `in` the other way; symmetric ones go both ways. */
  readonly direction: Direction;
  /** That are followed; absent: all. */
  readonly predicates?: readonly string[];
}

/** Where claims may be followed: `schema` knows the symmetric ones, `reasons` those that are kept off. */
export interface Ways {
  readonly schema: Schema;
  readonly reasons: ReasonSets;
}

/** Steps from `start` to each entity that is reached over claims that nothing keeps off, nearest first. */
export function walk(
  table: ClaimTable,
  ways: Ways,
  start: EntityId,
  { hops, ...options }: WalkOptions,
): ReadonlyMap<EntityId, number> {
  const first = table.places.get(start);
  if (first === undefined) return new Map([[start, 0]]);
  const endOf = following(table, ways, options);
  const { starts, members } = table.claimsAt;
  const steps = new Int8Array(table.entities.length).fill(-1);
  steps[first] = 0;
  const queue = [first];
  for (const from of queue) {
    const step = steps[from] as number;
    if (step >= hops) break;
    for (let at = starts[from] as number; at < (starts[from + 1] as number); at += 1) {
      const to = endOf(members[at] as number, from);
      if (to === undefined || steps[to] !== -1) continue;
      steps[to] = step + 1;
      queue.push(to);
    }
  }
  return new Map(queue.map((place) => [table.entities[place] as EntityId, steps[place] as number]));
}

/** Where a claim leads from one of its ends, if it may be followed. */
function following(table: ClaimTable, { schema, reasons }: Ways, options: Omit<WalkOptions, "hops">) {
  const { direction } = options;
  const { subjects, objects, predicates } = table;
  const isFollowed = flag(predicates.values, options.predicates ?? predicates.values);
  const bothWays = predicates.values.map((name) => direction === "both" || schema.isSymmetric(name));
  return (claim: number, from: number): number | undefined => {
    if (reasons[claim] !== 0 || objects[claim] === NO_OBJECT) return undefined;
    if (isFollowed[predicates.codes[claim] as number] === 0) return undefined;
    const isSubject = subjects[claim] === from;
    const mayFollow = bothWays[predicates.codes[claim] as number] || isSubject === (direction === "out");
    return mayFollow ? (isSubject ? objects[claim] : subjects[claim]) : undefined;
  };
}
