import { type Claim, type Conflict, isRelation } from "../../src/domain/claim.ts";
import { compareText } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { disputedClaims } from "../evidence/group-claims.ts";
import { type DateSpan, toDateSpan } from "./date-span.ts";
import { datesOf } from "./dates-of.ts";
import { sayClaim } from "./say-claim.ts";

/** A claim at a date that some source gives. */
export interface Moment {
  readonly claim: Claim;
  readonly date: string;
  readonly span: DateSpan;
}

/** What stands on the axis as one: a claim at its date, or all dates between which the sources do not agree. */
export interface Entry {
  readonly key: string;
  /** "Anna Berg signed Accord". */
  readonly words: string;
  /** The earliest first; at least one. */
  readonly moments: readonly Moment[];
  readonly isDisputed: boolean;
}

export interface Timeline {
  /** By their first date. */
  readonly entries: readonly Entry[];
  /** Without a place on the axis: those of an unknown year first, then those without any date. */
  readonly undated: readonly Claim[];
}

export function listTimeline(index: GraphIndex): Timeline {
  const leaders = joinDisputed(index.graph.conflicts);
  const disputed = disputedClaims(index);
  const groups = new Map<string, Moment[]>();
  const undated: Claim[] = [];
  for (const claim of index.graph.claims) {
    const moments = momentsOf(index, claim);
    if (moments.length === 0) undated.push(claim);
    const key = leaders.get(claim.id) ?? claim.id;
    if (moments.length > 0) groups.set(key, [...(groups.get(key) ?? []), ...moments]);
  }
  const entries = [...groups].map(([key, moments]) => toEntry(index, { key, moments, disputed }));
  return { entries: entries.sort(compareEntries), undated: undated.sort(compareUndated(index)) };
}

function momentsOf(index: GraphIndex, claim: Claim): Moment[] {
  return datesOf(index, claim).flatMap((date) => {
    const span = toDateSpan(date);
    return span ? [{ claim, date, span }] : [];
  });
}

/** Claims of one disagreement about a date, each by the id of its first. */
function joinDisputed(conflicts: readonly Conflict[]): ReadonlyMap<string, string> {
  const leaders = new Map<string, string>();
  for (const { kind, sides } of conflicts) {
    const claims = sides.flatMap((side) => side.claims);
    const [first] = claims;
    if (kind !== "date" || first === undefined) continue;
    for (const claim of claims) leaders.set(claim, leaders.get(first) ?? first);
  }
  return leaders;
}

function toEntry(
  index: GraphIndex,
  { key, moments, disputed }: { key: string; moments: readonly Moment[]; disputed: ReadonlySet<string> },
): Entry {
  const sorted = [...moments].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const [first] = sorted;
  return {
    key,
    words: first ? sayMoments(index, first.claim, sorted) : "",
    moments: sorted,
    isDisputed: sorted.length > 1 || sorted.some(({ claim }) => disputed.has(claim.id)),
  };
}

/** Of a fact whose date the sources dispute all dates are said: none of them wins. */
function sayMoments(index: GraphIndex, claim: Claim, moments: readonly Moment[]): string {
  if (isRelation(claim)) return sayClaim(index, claim);
  const dates = new Set(moments.map(({ date }) => date));
  return sayClaim(index, dates.size < 2 ? claim : { ...claim, value: [...dates].join(" ≠ ") });
}

function compareEntries(a: Entry, b: Entry): number {
  const [first, second] = [a.moments[0], b.moments[0]];
  if (!first || !second) return 0;
  return first.span.start - second.span.start || compareText(a.words, b.words) || compareText(a.key, b.key);
}

function compareUndated(index: GraphIndex): (a: Claim, b: Claim) => number {
  const hasDate = (claim: Claim) => Number(datesOf(index, claim).length > 0);
  const words = new Map<string, string>();
  const say = (claim: Claim) => {
    const known = words.get(claim.id) ?? sayClaim(index, claim);
    words.set(claim.id, known);
    return known;
  };
  return (a, b) => hasDate(b) - hasDate(a) || compareText(say(a), say(b)) || compareText(a.id, b.id);
}
