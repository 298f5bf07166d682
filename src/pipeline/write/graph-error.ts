/** Why a graph folder cannot be written or read. */
export type GraphErrorCode = "not-a-graph" | "not-ours" | "no-text";

/** A graph folder that cannot be used; the message says what was found, what was expected and the way out. */
export class GraphError extends Error {
  override readonly name = "GraphError";
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
