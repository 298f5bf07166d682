/** A user's schema that cannot be used; the message says where in the file and what was expected. */
export class SchemaError extends Error {
  override readonly name = "SchemaError";
}
