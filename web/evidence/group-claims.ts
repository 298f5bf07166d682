import { type Claim, isRelation, STATUSES } from "../../src/domain/claim.ts";
import { groupBy } from "../../src/domain/group-by.ts";
import { compareText, type EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";

/** Claims of one entity that read alike: one predicate, one direction. */
export interface ClaimGroup {
  /** Predicate and direction. */
  readonly key: string;
  readonly predicate: string;
  /** As the reader says it from the entity: "signed", or "signed by" where it is the object. */
  readonly label: string;
  /** Surest and best documented first. */
  readonly claims: readonly Claim[];
}

/** All claims of an entity in the order of the schema: what it does before what is done to it. */
export function groupClaims(index: GraphIndex, entity: EntityId): readonly ClaimGroup[] {
  const groups = groupBy(index.claimsOf(entity), (claim) => [
    `${claim.predicate} ${directionOf(index, claim, entity)}`,
  ]);
  return [...groups]
    .map(([key, claims]) => toGroup(index, key, claims, entity))
    .sort((a, b) => placeOf(index, a) - placeOf(index, b) || compareText(b.key, a.key));
}

/** The other end of a claim, seen from `entity`; absent for a fact. */
export function otherEnd(claim: Claim, entity: EntityId): EntityId | undefined {
  if (!isRelation(claim)) return undefined;
  return claim.subject === entity ? claim.object : claim.subject;
}

/** Claims that some conflict names. */
export function disputedClaims({ graph }: GraphIndex): ReadonlySet<string> {
  return new Set(graph.conflicts.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)));
}

function toGroup(index: GraphIndex, key: string, claims: readonly Claim[], entity: EntityId): ClaimGroup {
  const [name = "", direction] = key.split(" ");
  const predicate = index.schema.findPredicate(name);
  const label = (direction === "in" ? predicate?.inverse : predicate?.label) ?? name;
  const sorted = [...claims].sort(
    (a, b) =>
      STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
      b.documents - a.documents ||
      compareText(endName(index, a, entity), endName(index, b, entity)) ||
      compareText(a.id, b.id),
  );
  return { key, predicate: name, label, claims: sorted };
}

function directionOf(index: GraphIndex, claim: Claim, entity: EntityId): "out" | "in" {
  return claim.subject === entity || index.schema.isSymmetric(claim.predicate) ? "out" : "in";
}

function placeOf({ schema }: GraphIndex, { predicate }: ClaimGroup): number {
  const place = schema.predicates.findIndex(({ name }) => name === predicate);
  return place < 0 ? schema.predicates.length : place;
}

function endName(index: GraphIndex, claim: Claim, entity: EntityId): string {
  const end = otherEnd(claim, entity);
  return end ? index.entity(end).name : (claim.value ?? "");
}
