import type { ClaimId, ConflictId, DocumentId, EntityId } from "./ids.ts";
import type { Span } from "./span.ts";

/** Said as fact; will or is to be; may be; did not or will not be. */
export type Status = "asserted" | "planned" | "possible" | "denied";

export const STATUSES: readonly Status[] = ["asserted", "planned", "possible", "denied"];

/** Named by the schema (`place`, `quantity` …), each as text in a stated form. */
export type Values = Readonly<Record<string, string>>;

/** Where a claim is said, with all that these words give. */
export interface Evidence extends Span {
  readonly document: DocumentId;
  /** Equals the text under the offsets. */
  readonly quote: string;
  /** Where subject and object stand, in the same document; they may lie outside the quote ("It was signed by …"). */
  readonly subjectSpan?: Span;
  readonly objectSpan?: Span;
  /** The words that tell the relation ("signed by"). */
  readonly triggerSpan?: Span;
  /** Who is reported as saying so, where the text says so. */
  readonly attribution?: EntityId;
  readonly rule: string;
  readonly status: Status;
  /** ISO 8601 at the precision given; a period has `/`; a day of an unknown year is `--02-18`. */
  readonly date?: string;
  /** Where the words of the date stand, in the same document; they may lie outside the quote. */
  readonly dateSpan?: Span;
  readonly values?: Values;
  /** The person who decided that these words say so. */
  readonly confirmedBy?: string;
}

interface ClaimOfAnyKind {
  readonly id: ClaimId;
  readonly subject: EntityId;
  /** A predicate of the schema. */
  readonly predicate: string;
  readonly status: Status;
  /** The most precise date that all evidence agrees on; absent where none is given or where they differ. */
  readonly date?: string;
  readonly values?: Values;
  /** 0 to 1 in steps of 0.01. */
  readonly confidence: number;
  /** In how many documents it is said, and by how many publishers. */
  readonly documents: number;
  readonly publishers: number;
  readonly evidence: readonly Evidence[];
}

/** A claim between two entities. */
export interface Relation extends ClaimOfAnyKind {
  readonly object: EntityId;
  readonly value?: never;
}

/** A claim with a value at its other end (`SIGNED_ON 2025-02-18`). */
export interface Fact extends ClaimOfAnyKind {
  readonly value: string;
  readonly object?: never;
}

/** What some documents say. Not an edge: it may be drawn as one. */
export type Claim = Relation | Fact;

export type ConflictKind = "date" | "instrument" | "force" | "figure" | "actor";

/** What cannot all be true, with each side's words. */
export interface Conflict {
  readonly id: ConflictId;
  readonly kind: ConflictKind;
  /** What the sides disagree about. */
  readonly subject: EntityId;
  readonly sides: readonly ConflictSide[];
  readonly note: string;
}

export interface ConflictSide {
  readonly value: string;
  readonly claims: readonly ClaimId[];
  readonly evidence: readonly Evidence[];
}

export function isRelation(claim: Claim): claim is Relation {
  return claim.object !== undefined;
}
