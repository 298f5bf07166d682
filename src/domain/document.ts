import type { DocumentId } from "./ids.ts";
import type { Span } from "./span.ts";

/** What is known about a source; its text lies beside it, see `Source`. */
export interface Document {
  readonly id: DocumentId;
  /** Below the corpus folder, with `/` between its parts. */
  readonly path: string;
  readonly title: string;
  readonly publisher?: string;
  /** ISO 8601 at the precision known (`2025-12-02`, `2025-12`, `2025`); "yesterday" in the text counts from it. */
  readonly published?: string;
  readonly url?: string;
  /** The document that first published nearly the same words, as agencies' texts are: both count as one source. */
  readonly sameTextAs?: DocumentId;
  /** Of the file's bytes, in hex. */
  readonly sha256: string;
  /** ISO 639-1, or `und` where it cannot be told. */
  readonly language: string;
  /** Length of the text in UTF-16 code units. */
  readonly characters: number;
}

/**
 * True where entities and claims are read from it; other languages are kept and searchable. A text too short to tell its
 * language is most often a headline in the language of the rest.
 */
export function isExtracted({ language }: Document): boolean {
  return language === "en" || language === "und";
}

/** A document with its text exactly as read: every offset in the project counts into `text`, so nothing rewrites it. */
export interface Source {
  readonly document: Document;
  readonly text: string;
  /** Site furniture (advertisements, share boxes, teasers), sorted and apart: shown, but no part of the article. */
  readonly boilerplate: readonly Span[];
}
