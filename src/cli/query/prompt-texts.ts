import { QUERY_EXAMPLES } from "../../query/examples.ts";
import type { Schema } from "../../schema/schema.ts";
import { toLine } from "../printable.ts";

export const PROMPT_GREETING = "A query ends with ; and runs. :help tells the rest.";

export const PROMPT_HELP = `A query may have several lines and runs when one ends with ;
  :schema           labels, relationships and properties
  :examples         queries worth stealing; :examples 3 runs the third
  :explain QUERY;   how it would be run; alone, of the last query
  :quit             leave, as Ctrl-D does
Ctrl-C cancels the query that is running, or what has been typed so far. Arrows bring back earlier queries.
`;

/** Every example with its number, its plain words and its text. */
export function printExamples(): string {
  return QUERY_EXAMPLES.map(({ title, plainWords, query, parameters }, at) => {
    const given = Object.entries(parameters ?? {}).map(([name, value]) => `   $${name} is ${value}\n`);
    return `${at + 1}. ${title}: ${plainWords}\n${query.replace(/^/gm, "   ")}\n${given.join("")}`;
  }).join("\n");
}

/** Labels and relationships of a graph as a query writes them. */
export function printSchema({ types, predicates }: Pick<Schema, "types" | "predicates">): string {
  const labels = types.map(({ name, description }) => `  (:${name})  ${description}`);
  const relationships = predicates.map(({ name, subjects, objects, values }) => {
    const given = values.length > 0 ? `  ${values.join(", ")}` : "";
    return `  (${printEnds(subjects)})-[:${name}]->(${printEnds(objects)})${given}`;
  });
  const lines = [
    "Labels, with name, aliases, mentions and documents; all of these also have :Entity",
    ...labels,
    "  (:Document)  a source: title, path, publisher, published, url, language, characters",
    "  (:Value)  where a fact ends: value",
    "Relationships, with status, date, documents, publishers, confidence, quotes, attribution, conflict, office; and",
    ...relationships,
    "  (:Document)-[:MENTIONS]->(:Entity)  mentions, texts",
  ];
  return `${lines.map((line) => line.replace(/^( *)(.*)$/, (_, indent, rest) => indent + toLine(rest))).join("\n")}\n`;
}

function printEnds(ends: readonly string[]): string {
  return ends.length === 0 ? ":Value" : `:${ends.join("|")}`;
}
