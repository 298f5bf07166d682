import { type Claim, isRelation, type Relation } from "../../src/domain/claim.ts";
import { groupBy } from "../../src/domain/group-by.ts";
import type { ClaimId, EntityId } from "../../src/domain/ids.ts";
import { type GraphIndex, indexGraph } from "../../src/query/graph-index.ts";
import { findNeighbours } from "../../src/query/neighbours.ts";
import { measureExpansion } from "../neighbours/measure-expansion.ts";
import type { View } from "../state/view.ts";
import { bundleId } from "./bundle.ts";

/** What the canvas and its list show in full; the rest is dimmed. */
export interface Shown {
  /** Steps from the selected entity, or from one that was expanded; 0 for all where nothing is selected. */
  readonly distances: ReadonlyMap<EntityId, number>;
  /** With both ends among them, by id. */
  readonly claims: readonly Relation[];
  /** The same claims by the id of their bundle. */
  readonly bundles: ReadonlyMap<string, readonly Relation[]>;
  readonly left: LeftOut;
}

/** Claims that touch what is shown and are not drawn, each counted once, under the first reason that keeps it off. */
export interface LeftOut {
  readonly total: number;
  /** By reason: a status, or `predicate`, `type`, `hand`. */
  readonly reasons: ReadonlyMap<string, number>;
}

export function findShown(index: GraphIndex, view: View): Shown {
  const open = keepOpen(index, view);
  const { entity } = view.selection;
  const distances = entity ? measureReach(open, entity, view) : measureWhole(index, open, view);
  const claims = open.graph.claims.filter(
    (claim): claim is Relation => isRelation(claim) && distances.has(claim.subject) && distances.has(claim.object),
  );
  return {
    distances,
    claims,
    bundles: groupBy(claims, (claim) => [bundleId(claim)]),
    left: countLeftOut(index, view, distances),
  };
}

/** Exactly these entities and claims, whatever the filters say: a reader who asked for them sees them. */
export function showOnly(index: GraphIndex, entities: ReadonlySet<EntityId>, ids: ReadonlySet<ClaimId>): Shown {
  const claims = index.graph.claims.filter((claim): claim is Relation => isRelation(claim) && ids.has(claim.id));
  const distances = new Map([...entities].map((id) => [id, 0]));
  return {
    distances,
    claims,
    bundles: groupBy(claims, (claim) => [bundleId(claim)]),
    left: { total: 0, reasons: new Map() },
  };
}

/** The graph without what the filters leave out. The selected entity stays, whatever its type. */
function keepOpen(index: GraphIndex, view: View): GraphIndex {
  const claims = index.graph.claims.filter((claim) => findReason(index, view, claim) === undefined);
  // Reach asks for claims alone; to index all mentions again would only cost time.
  return indexGraph({ ...index.graph, claims, mentions: [] }, index.schema);
}

function measureReach(open: GraphIndex, entity: EntityId, { reach }: View): ReadonlyMap<EntityId, number> {
  const { hops, direction } = reach;
  const distances = new Map(findNeighbours(open, entity, { hops, direction }).distances);
  for (const expansion of reach.expanded) {
    for (const [id, distance] of measureExpansion(open, expansion)) {
      if (!distances.has(id)) distances.set(id, distance);
    }
  }
  return distances;
}

/** Without a selection: all that the filters leave a claim; what never had one only where no claims are asked for. */
function measureWhole(index: GraphIndex, open: GraphIndex, { filters, reach }: View): ReadonlyMap<EntityId, number> {
  const isAsking = filters.predicates.length > 0 || !filters.statuses.includes("asserted");
  const entities = index.graph.entities.filter(({ id, type }) => {
    if (reach.hidden.includes(id) || filters.types.includes(type)) return false;
    return open.claimsOf(id).length > 0 || (!isAsking && index.claimsOf(id).length === 0);
  });
  return new Map(entities.map(({ id }) => [id, 0]));
}

/** Why the filters keep a claim off the canvas; absent where they do not. */
export function findReason(index: GraphIndex, { filters, reach, selection }: View, claim: Claim): string | undefined {
  const isOut = (id: EntityId) => id !== selection.entity && filters.types.includes(index.entity(id).type);
  const isHidden = (id: EntityId) => reach.hidden.includes(id);
  if (filters.predicates.includes(claim.predicate)) return "predicate";
  if (!filters.statuses.includes(claim.status)) return claim.status;
  if (!isRelation(claim)) return undefined;
  if (isOut(claim.subject) || isOut(claim.object)) return "type";
  return isHidden(claim.subject) || isHidden(claim.object) ? "hand" : undefined;
}

function countLeftOut(index: GraphIndex, view: View, distances: ReadonlyMap<EntityId, number>): LeftOut {
  const reasons = new Map<string, number>();
  let total = 0;
  for (const claim of index.graph.claims) {
    if (!isRelation(claim) || !touches(claim, view, distances)) continue;
    const reason = findReason(index, view, claim);
    if (reason === undefined) continue;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    total += 1;
  }
  return { total, reasons };
}

/** Around a selected entity only its own claims count: what lies two steps off is not missed from its picture. */
function touches(claim: Relation, { selection, reach }: View, distances: ReadonlyMap<EntityId, number>): boolean {
  if (!selection.entity) return true;
  const centres = [selection.entity, ...reach.expanded.map((each) => each.entity)];
  if (centres.includes(claim.subject) || centres.includes(claim.object)) return true;
  return distances.has(claim.subject) && distances.has(claim.object);
}
