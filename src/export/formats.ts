import { CSV } from "./csv.ts";
import { CYPHER } from "./cypher.ts";
import type { ExportFormat } from "./export-format.ts";
import type { FormatName } from "./format-names.ts";
import { GEXF } from "./gexf.ts";
import { GRAPHML } from "./graphml.ts";
import { JSON_FORMAT } from "./json.ts";

/** What a graph can be exported to, by the name that a user gives. */
export const FORMATS: Readonly<Record<FormatName, ExportFormat>> = {
  graphml: GRAPHML,
  gexf: GEXF,
  json: JSON_FORMAT,
  csv: CSV,
  cypher: CYPHER,
};
