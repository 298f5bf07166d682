import type { ClaimId, DocumentId, EntityId } from "../../src/domain/ids.ts";
import type { Span } from "../../src/domain/span.ts";

/** What the reader looks at. */
export interface Selection {
  /** Whose neighbourhood is drawn and whose card is open; absent: the whole graph. */
  readonly entity?: EntityId;
  /** Whose quotes are open; absent: those of the card's first claim. */
  readonly claim?: ClaimId | "none";
  /** The source that is open, and the words in it to show. */
  readonly source?: SourcePlace;
}

export interface SourcePlace {
  readonly document: DocumentId;
  /** Absent: the beginning. */
  readonly span?: Span;
}

export const EMPTY_SELECTION: Selection = {};

export function selectEntity(entity: EntityId): Selection {
  return { entity };
}

export function selectClaim(selection: Selection, entity: EntityId, claim: ClaimId): Selection {
  return { ...selection, entity, claim };
}

/** `claim` is the one whose quotes are seen now, if any: choosing it again closes them. */
export function toggleClaim(selection: Selection, claim: ClaimId, open: ClaimId | undefined): Selection {
  return { ...selection, claim: claim === open ? "none" : claim };
}

export function openSource(selection: Selection, source: SourcePlace): Selection {
  return { ...selection, source };
}

export function closeSource({ source: _, ...selection }: Selection): Selection {
  return selection;
}
