import type { Claim, Conflict, ConflictKind, Evidence } from "../../../domain/claim.ts";
import type { Document } from "../../../domain/document.ts";
import type { Entity } from "../../../domain/entity.ts";
import { compareText, conflictId, type DocumentId, type EntityId } from "../../../domain/ids.ts";
import type { Schema } from "../../../schema/schema.ts";

/** What the rules for conflicts look at: a fused graph before its conflicts are known. */
export interface Told {
  readonly claims: readonly Claim[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly documents: ReadonlyMap<DocumentId, Document>;
  readonly schema: Schema;
}

/** One side of a conflict before it is written: what it says, and the claims and words that say so. */
export interface Side {
  readonly value: string;
  readonly said: readonly { readonly claim: Claim; readonly evidence: Evidence }[];
}

/** A conflict of at least two sides, the sides sorted by what they say. */
export function toConflict(kind: ConflictKind, subject: EntityId, note: string, unsorted: readonly Side[]): Conflict {
  const sides = [...unsorted]
    .sort((a, b) => compareText(a.value, b.value))
    .map(({ value, said }) => ({
      value,
      claims: [...new Set(said.map(({ claim }) => claim.id))].sort(compareText),
      evidence: eachOnce(said.map(({ evidence }) => evidence)),
    }));
  const id = conflictId([kind, subject, ...sides.flatMap(({ value, claims }) => [value, ...claims])]);
  return { id, kind, subject, sides, note };
}

/** The words of a sentence once, however much they say. */
function eachOnce(evidence: readonly Evidence[]): readonly Evidence[] {
  const byPlace = new Map<string, Evidence>();
  for (const each of evidence) {
    const place = `${each.document} ${each.start}`;
    if (!byPlace.has(place)) byPlace.set(place, each);
  }
  return [...byPlace.values()].sort((a, b) => compareText(a.document, b.document) || a.start - b.start);
}

/** All evidence of a claim, with the claim. */
export function saidBy(claim: Claim): Side["said"] {
  return claim.evidence.map((evidence) => ({ claim, evidence }));
}

/** True where the first document is known to be older than the second. */
export function isBefore(a: Document | undefined, b: Document | undefined): boolean {
  if (!a?.published || !b?.published) return false;
  const length = Math.min(a.published.length, b.published.length);
  return a.published.slice(0, length) < b.published.slice(0, length);
}
