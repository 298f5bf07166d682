import type { Span } from "../../domain/span.ts";

/** What a reader makes of a file; all but the text only where the file itself says it. */
export interface Reading {
  /** The text as read, in which all offsets count. */
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** ISO 8601 at the precision given. */
  readonly published?: string;
  /** What the format itself puts around the article; sorted and apart. */
  readonly boilerplate: readonly Span[];
}

/**
 * Reads one format.
 *
 * @throws IngestError where the bytes cannot be read; the message then is the reason for leaving the file out
 */
export type Reader = (bytes: Uint8Array) => Reading;
