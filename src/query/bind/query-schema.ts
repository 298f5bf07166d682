import type { Schema } from "../../schema/schema.ts";
import type { QuerySchema } from "./catalogue.ts";

const LABELS = ["Entity", "Document", "Value"];
const TYPES = ["MENTIONS"];
/** What nodes and relationships have whatever the schema says, see `toRecordsGraph`. */
const PROPERTIES = (
  "id name type aliases mentions documents title path publisher published url language characters value " +
  "status date publishers confidence quotes attribution conflict office evidence texts"
).split(" ");

/** The names that a query over records of this schema may use. */
export function toQuerySchema(schema: Schema): QuerySchema {
  const values = schema.predicates.flatMap((predicate) => predicate.values);
  return {
    labels: [...schema.types.map(({ name }) => name), ...LABELS],
    types: [...schema.predicates.map(({ name }) => name), ...TYPES],
    properties: [...new Set([...PROPERTIES, ...values])],
  };
}
