import type { Claim, Evidence } from "../domain/claim.ts";
import { type Followed, followEntities } from "../domain/follow-entities.ts";
import type { Graph } from "../domain/graph.ts";
import { groupBy } from "../domain/group-by.ts";
import type { ClaimId, EntityId } from "../domain/ids.ts";

/** What a change of decisions does to a graph. Claims are those of the graph as it is. */
export interface Effect {
  /** What are several entities, and one then; by their names. */
  readonly joined: readonly { readonly from: readonly string[]; readonly into: string }[];
  /** What is one entity, and several then. */
  readonly parted: readonly { readonly from: string; readonly into: readonly string[] }[];
  readonly retyped: readonly { readonly name: string; readonly from: string; readonly into: string }[];
  /** Claims that have another entity at one end then. */
  readonly moved: readonly ClaimId[];
  /** Claims that nothing says any more, and those that fewer words say. */
  readonly gone: readonly ClaimId[];
  readonly weakened: readonly ClaimId[];
  /** Claims that are more or less certain then. */
  readonly reweighed: readonly ClaimId[];
  /** How many claims come that nothing says now. */
  readonly added: number;
  /** How many disagreements there are more; fewer below 0. */
  readonly conflicts: number;
}

/** `before` and `after` are of the same documents, under other decisions. */
export function compareGraphs(before: Graph, after: Graph): Effect {
  const followed = followEntities(before, after);
  return {
    ...compareEntities(before, after, followed),
    ...compareClaims(before.claims, after.claims, followed),
    conflicts: after.conflicts.length - before.conflicts.length,
  };
}

function compareEntities(before: Graph, after: Graph, { shared }: Followed) {
  const now = new Map(before.entities.map((entity) => [entity.id, entity]));
  const then = new Map(after.entities.map((entity) => [entity.id, entity]));
  const nameNow = (id: EntityId): string => now.get(id)?.name ?? "";
  const nameThen = (id: EntityId): string => then.get(id)?.name ?? "";
  const sources = [...groupBy(shared, (each) => [each.after]).values()];
  const targets = [...groupBy(shared, (each) => [each.before]).values()];
  return {
    joined: sources.flatMap(([first, ...others]) =>
      first && others.length > 0
        ? [{ from: [first, ...others].map((each) => nameNow(each.before)), into: nameThen(first.after) }]
        : [],
    ),
    parted: targets.flatMap(([first, ...others]) =>
      first && others.length > 0
        ? [{ from: nameNow(first.before), into: [first, ...others].map((each) => nameThen(each.after)) }]
        : [],
    ),
    retyped: targets.flatMap(([first]) => {
      const [one, other] = [first && now.get(first.before), first && then.get(first.after)];
      return one && other && one.type !== other.type ? [{ name: one.name, from: one.type, into: other.type }] : [];
    }),
  };
}

function compareClaims(before: readonly Claim[], after: readonly Claim[], followed: Followed) {
  const then = claimsByWords(after);
  const now = claimsByWords(before);
  const found = before.map((claim) => ({
    claim,
    later: claim.evidence.map((each) => chooseLater(claim, then.get(wordsKey(claim, each)) ?? [], followed)),
  }));
  const idsWhere = (is: (claim: Claim, later: readonly (Claim | undefined)[]) => boolean): readonly ClaimId[] =>
    found.filter(({ claim, later }) => is(claim, later)).map(({ claim }) => claim.id);
  return {
    moved: idsWhere((claim, later) => later.some((each) => each && hasMoved(claim, each, followed))),
    gone: idsWhere((_, later) => later.every((each) => each === undefined)),
    weakened: idsWhere((_, later) => later.includes(undefined) && later.some((each) => each !== undefined)),
    reweighed: idsWhere((claim, later) => later.some((each) => each && each.confidence !== claim.confidence)),
    added: after.filter((claim) => claim.evidence.every((each) => !now.has(wordsKey(claim, each)))).length,
  };
}

/** Words can tell several claims ("both signed it"): of those then, the one with the same ends, if any has them. */
function chooseLater(claim: Claim, claims: readonly Claim[], followed: Followed): Claim | undefined {
  return claims.find((each) => !hasMoved(claim, each, followed)) ?? claims[0];
}

/** Of two that become one, the claims of the one with fewer mentions move; likewise where one becomes two. */
function hasMoved(claim: Claim, later: Claim, { heirOf, originOf }: Followed): boolean {
  const isOther = (end: EntityId | undefined, then: EntityId | undefined): boolean =>
    end !== undefined && then !== undefined && ((heirOf(end) ?? end) !== then || (originOf(then) ?? then) !== end);
  return isOther(claim.subject, later.subject) || isOther(claim.object, later.object);
}

function claimsByWords(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  return groupBy(claims, (claim) => claim.evidence.map((each) => wordsKey(claim, each)));
}

/** The same words that tell the same, whatever entities stand at its ends. */
function wordsKey({ predicate, value = "" }: Claim, evidence: Evidence): string {
  const { document, start, end, rule, status, date = "", subjectSpan, objectSpan } = evidence;
  return [predicate, value, document, start, end, rule, status, date, subjectSpan?.start, objectSpan?.start].join(" ");
}
