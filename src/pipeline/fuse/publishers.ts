import type { Document } from "../../domain/document.ts";
import type { DocumentId } from "../../domain/ids.ts";

/** Who published each document; one without a known publisher counts as one of its own. */
export function publishersOf(documents: readonly Document[]): (document: DocumentId) => string {
  const byId = new Map(documents.map(({ id, publisher }) => [id, publisher ?? id]));
  return (document) => byId.get(document) ?? document;
}
