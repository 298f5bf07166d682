export type IngestErrorCode = "no-corpus" | "unreadable" | "not-text" | "bad-sources";

/** A corpus, a file of it or its `sources.yaml` that cannot be used; the message says what was found and the way out. */
export class IngestError extends Error {
  override readonly name = "IngestError";
  readonly code: IngestErrorCode;

  constructor(code: IngestErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
