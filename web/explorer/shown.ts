import { isRelation, type Relation } from "../../src/domain/claim.ts";
import { groupBy } from "../../src/domain/group-by.ts";
import type { ClaimId, EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { type ClaimTable, flagEntities, tableOf } from "../facets/claim-table.ts";
import { flag } from "../facets/columns.ts";
import { findReasons, type ReasonSets, sayFirstReason } from "../facets/find-reasons.ts";
import { isWithin, touching } from "../facets/touching.ts";
import { walk } from "../facets/walk.ts";
import { measureExpansion } from "../neighbours/measure-expansion.ts";
import { isAskingForClaims } from "../state/filters.ts";
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
  /** By reason: a `Reason`, and for `status` the status itself. */
  readonly reasons: ReadonlyMap<string, number>;
}

/** A view of a graph on its way to what is shown. */
interface Look {
  readonly index: GraphIndex;
  readonly view: View;
  readonly table: ClaimTable;
  readonly reasons: ReasonSets;
}

export function findShown(index: GraphIndex, view: View): Shown {
  const table = tableOf(index);
  const look: Look = { index, view, table, reasons: findReasons(table, view) };
  const { entity } = view.selection;
  const distances = entity ? measureReach(look, entity) : measureWhole(look);
  const isIn = flagEntities(table, distances.keys());
  return { distances, ...drawClaims(look, isIn), left: countLeftOut(look, isIn) };
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

function measureReach(look: Look, entity: EntityId): ReadonlyMap<EntityId, number> {
  const { table, view, reasons, index } = look;
  const ways = { schema: index.schema, reasons };
  const distances = new Map(walk(table, ways, entity, view.reach));
  for (const expansion of view.reach.expanded) {
    for (const [id, distance] of measureExpansion(table, ways, expansion)) {
      if (!distances.has(id)) distances.set(id, distance);
    }
  }
  return distances;
}

/** Without a selection: all that the filters leave a claim; what never had one only where no claims are asked for. */
function measureWhole({ table, view: { filters, reach }, reasons }: Look): ReadonlyMap<EntityId, number> {
  const isAsking = isAskingForClaims(filters);
  const isOff = flag(table.types.values, filters.types);
  const isHidden = flagEntities(table, reach.hidden);
  const { starts, members } = table.claimsAt;
  const isSaid = (place: number) => {
    const [from, to] = [starts[place] as number, starts[place + 1] as number];
    for (let at = from; at < to; at += 1) if (reasons[members[at] as number] === 0) return true;
    return from === to && !isAsking;
  };
  const distances = new Map<EntityId, number>();
  for (const [place, id] of table.entities.entries()) {
    if (isHidden[place] === 1 || isOff[table.types.codes[place] as number] === 1) continue;
    if (isSaid(place)) distances.set(id, 0);
  }
  return distances;
}

function drawClaims({ table, reasons }: Look, isIn: Uint8Array): Pick<Shown, "claims" | "bundles"> {
  const claims: Relation[] = [];
  const bundles = new Map<string, Relation[]>();
  for (let place = 0; place < reasons.length; place += 1) {
    if (reasons[place] !== 0 || !isWithin(table, isIn, place)) continue;
    const claim = table.claims[place] as Relation;
    const id = table.bundles[place] as string;
    const bundle = bundles.get(id);
    if (bundle) bundle.push(claim);
    else bundles.set(id, [claim]);
    claims.push(claim);
  }
  return { claims, bundles };
}

function countLeftOut(look: Look, isIn: Uint8Array): LeftOut {
  const { table, reasons } = look;
  const counts = new Map<string, number>();
  const touches = touching(table, look.view, isIn);
  let total = 0;
  for (let place = 0; place < reasons.length; place += 1) {
    const reason = touches(place) ? sayFirstReason(table, reasons, place) : undefined;
    if (reason === undefined) continue;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
    total += 1;
  }
  return { total, reasons: counts };
}
