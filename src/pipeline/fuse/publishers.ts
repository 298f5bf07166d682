import type { Document } from "../../domain/document.ts";
import type { DocumentId } from "../../domain/ids.ts";

/**
 * Who published each document first: a copy counts as what it is a copy of, and one without a known publisher as a publisher of its
 * own.
 */
export function publishersOf(documents: readonly Document[]): (document: DocumentId) => string {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (id) => {
    const first = byId.get(id)?.sameTextAs ?? id;
    return byId.get(first)?.publisher ?? first;
  };
}
