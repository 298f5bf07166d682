import { type Claim, isRelation, STATUSES } from "../../src/domain/claim.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { bundleId } from "../explorer/bundle.ts";
import { type Column, encode, groupPlaces, type Lists } from "./columns.ts";

/** Instead of an object: the claim is a fact. */
export const NO_OBJECT = 0xffffffff;

/** All claims of a graph in columns, by their place in `claims`: what filters and reach ask of tens of thousands at each step. */
export interface ClaimTable {
  /** By id. */
  readonly claims: readonly Claim[];
  readonly entities: readonly EntityId[];
  /** Places of entities by their id. */
  readonly places: ReadonlyMap<EntityId, number>;
  /** Type of each entity. */
  readonly types: Column;
  /** Both ends of each claim, as places of entities; `NO_OBJECT` for a fact. */
  readonly subjects: Uint32Array;
  readonly objects: Uint32Array;
  readonly predicates: Column;
  /** Places in `STATUSES`. */
  readonly statuses: Uint8Array;
  /** Places of the claims at each entity, ascending. */
  readonly claimsAt: Lists;
  /** Of each relation the id of its bundle; "" for facts. */
  readonly bundles: Column;
}

const tables = new WeakMap<GraphIndex, ClaimTable>();

/** Worked out once for each graph. */
export function tableOf(index: GraphIndex): ClaimTable {
  const known = tables.get(index);
  if (known) return known;
  const table = buildTable(index);
  tables.set(index, table);
  return table;
}

function buildTable({ graph }: GraphIndex): ClaimTable {
  const { claims } = graph;
  const entities = graph.entities.map(({ id }) => id);
  const places = new Map(entities.map((id, place) => [id, place]));
  const placeOf = (id: EntityId | undefined) => (id === undefined ? undefined : places.get(id)) ?? NO_OBJECT;
  const subjects = Uint32Array.from(claims, ({ subject }) => placeOf(subject));
  const objects = Uint32Array.from(claims, ({ object }) => placeOf(object));
  return {
    claims,
    entities,
    places,
    types: encode(graph.entities.map(({ type }) => type)),
    subjects,
    objects,
    predicates: encode(claims.map(({ predicate }) => predicate)),
    statuses: Uint8Array.from(claims, ({ status }) => STATUSES.indexOf(status)),
    claimsAt: groupPlaces(entities.length, subjects, objects),
    bundles: encode(claims.map((claim) => (isRelation(claim) ? bundleId(claim) : ""))),
  };
}

/** For each entity whether it is one of these, as 1 or 0. */
export function flagEntities({ entities, places }: ClaimTable, ids: Iterable<EntityId>): Uint8Array {
  const flags = new Uint8Array(entities.length);
  for (const id of ids) flags[places.get(id) ?? entities.length] = 1;
  return flags;
}
