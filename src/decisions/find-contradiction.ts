import { groupByKeys } from "../text/groups.ts";
import { type ClaimDecision, type FiledDecision, isClaim, isType } from "./decision.ts";
import { markSame } from "./mark-same.ts";
import type { Matched } from "./match-decisions.ts";

/** Decisions that cannot all hold; undefined where there are none. Those that meet nothing now are compared all the same. */
export function findContradiction(matched: readonly Matched[]): readonly FiledDecision[] | undefined {
  return findClaimContradiction(matched) ?? findLinkContradiction(matched);
}

/** The same words are said to tell a claim and not to. */
function findClaimContradiction(matched: readonly Matched[]): readonly FiledDecision[] | undefined {
  const seen = new Map<unknown, FiledDecision>();
  for (const { decision, evidence } of matched) {
    if (!isClaim(decision)) continue;
    const told: readonly unknown[] = evidence.length > 0 ? evidence : [claimKey(decision)];
    for (const each of told) {
      const before = seen.get(each) ?? decision;
      if (before.verdict !== decision.verdict) return [before, decision];
      seen.set(each, decision);
    }
  }
  return undefined;
}

function claimKey({ a, b, predicate, value }: ClaimDecision): string {
  return JSON.stringify([a, b, predicate, value]);
}

/** Through others it is said that two are the same, and that they are not, or are of two types. */
function findLinkContradiction(matched: readonly Matched[]): readonly FiledDecision[] | undefined {
  const same = matched.filter(({ decision }) => decision.verdict === "same");
  const apart = matched.filter(
    ({ decision, entities }) => decision.verdict === "not the same" && entities[0] !== entities[1],
  );
  const marks = markSame(same);
  for (const { decision, entities } of apart) {
    const [a = "", b = ""] = entities;
    if (marks.has(a) && marks.get(a) === marks.get(b)) return [...findChain(same, a, b), decision];
  }
  return findTypeContradiction(matched, same);
}

function findTypeContradiction(
  matched: readonly Matched[],
  same: readonly Matched[],
): readonly FiledDecision[] | undefined {
  const typed = matched.filter(({ decision }) => isType(decision));
  for (const group of groupByKeys([...typed, ...same], ({ entities }) => entities)) {
    const types = group.filter(({ decision }) => isType(decision));
    const [first] = types;
    const other = types.find(({ decision }) => typeOf(decision) !== typeOf(first?.decision));
    if (!first || !other) continue;
    const chain = findChain(same, first.entities[0] ?? "", other.entities[0] ?? "");
    return [first.decision, ...chain, other.decision];
  }
  return undefined;
}

function typeOf(decision: FiledDecision | undefined): string | undefined {
  return decision && isType(decision) ? decision.type : undefined;
}

/** The shortest way from one entity to the other over decisions that two are the same; empty where they are one anyway. */
function findChain(same: readonly Matched[], from: string, to: string): readonly FiledDecision[] {
  const ways = new Map<string, readonly FiledDecision[]>([[from, []]]);
  // A map walks over what is added to it on the way.
  for (const [at, way] of ways) {
    if (at === to) return way;
    for (const { decision, entities } of same.filter((each) => each.entities.includes(at))) {
      const next = entities.find((end) => !ways.has(end));
      if (next !== undefined) ways.set(next, [...way, decision]);
    }
  }
  return [];
}
