/** A model that the user named cannot be used; the message says why, and what would do. */
export class ModelError extends Error {
  override readonly name = "ModelError";
}
