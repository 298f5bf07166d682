import { type Claim, isRelation, STATUSES } from "../../src/domain/claim.ts";
import type { EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import { disputedClaims } from "../evidence/group-claims.ts";
import { bundleId } from "../explorer/bundle.ts";
import { type DateSpan, toDateSpan } from "../timeline/date-span.ts";
import { datesOf } from "../timeline/dates-of.ts";
import { type Column, encode, encodeMany, groupPlaces, type Lists, listMany, type ManyColumn } from "./columns.ts";
import { type DateBin, listBins, placesOf } from "./date-bins.ts";
import { publisherOf } from "./publisher-of.ts";

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
  /** Ids of the documents that say it, and names of their publishers. */
  readonly sources: ManyColumn;
  readonly publishers: ManyColumn;
  /** True where the sources disagree about it. */
  readonly isDisputed: (place: number) => boolean;
  /** When it happened, each opinion of the sources; empty where nobody gives a date with a year. */
  readonly dates: readonly (readonly DateSpan[])[];
  /** Stretches of time that cover all dates, and of each claim those that it may lie in. */
  readonly bins: readonly DateBin[];
  readonly binsOf: Lists;
  /** Places of the claims at each entity, ascending. */
  readonly claimsAt: Lists;
  /** Of each relation the id of its bundle; "" for facts. */
  readonly bundles: readonly string[];
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

function buildTable(index: GraphIndex): ClaimTable {
  const { graph } = index;
  const { claims } = graph;
  const entities = graph.entities.map(({ id }) => id);
  const places = new Map(entities.map((id, place) => [id, place]));
  const placeOf = (id: EntityId | undefined) => (id === undefined ? undefined : places.get(id)) ?? NO_OBJECT;
  const subjects = Uint32Array.from(claims, ({ subject }) => placeOf(subject));
  const objects = Uint32Array.from(claims, ({ object }) => placeOf(object));
  const sources = claims.map(({ evidence }) => evidence.map(({ document }) => document));
  const publishers = new Map(graph.documents.map((document) => [document.id, publisherOf(document)]));
  const disputed = disputedClaims(index);
  const dates = listDates(index);
  const bins = listBins(dates);
  return {
    claims,
    entities,
    places,
    types: encode(graph.entities.map(({ type }) => type)),
    subjects,
    objects,
    predicates: encode(claims.map(({ predicate }) => predicate)),
    statuses: Uint8Array.from(claims, ({ status }) => STATUSES.indexOf(status)),
    sources: encodeMany(sources),
    publishers: encodeMany(sources.map((ids) => ids.map((id) => publishers.get(id) ?? ""))),
    isDisputed: (place) => disputed.has(claims[place]?.id ?? ""),
    dates,
    bins,
    binsOf: listMany(listPlaces(bins, dates)),
    claimsAt: groupPlaces(entities.length, subjects, objects),
    bundles: claims.map((claim) => (isRelation(claim) ? bundleId(claim) : "")),
  };
}

/** Most dates come many times, so each is read once. */
function listDates(index: GraphIndex): readonly (readonly DateSpan[])[] {
  const spans = new Map<string, DateSpan | undefined>();
  const read = (date: string) => {
    if (!spans.has(date)) spans.set(date, toDateSpan(date));
    return spans.get(date) ?? [];
  };
  return index.graph.claims.map((claim) => datesOf(index, claim).flatMap(read));
}

function listPlaces(bins: readonly DateBin[], dates: ClaimTable["dates"]): readonly (readonly number[])[] {
  const known = new Map<DateSpan, readonly number[]>();
  const find = (span: DateSpan) => {
    const places = known.get(span) ?? placesOf(bins, span);
    known.set(span, places);
    return places;
  };
  return dates.map((spans) => {
    const [first] = spans;
    return first && spans.length === 1 ? find(first) : [...new Set(spans.flatMap(find))];
  });
}

/** For each entity whether it is one of these, as 1 or 0. */
export function flagEntities({ entities, places }: ClaimTable, ids: Iterable<EntityId>): Uint8Array {
  const flags = new Uint8Array(entities.length);
  for (const id of ids) flags[places.get(id) ?? entities.length] = 1;
  return flags;
}
