import { isRelation } from "../domain/claim.ts";
import type { Graph } from "../domain/graph.ts";
import { compareText } from "../domain/ids.ts";
import type { Schema } from "../schema/schema.ts";
import { printName } from "./cypher-literal.ts";
import {
  type Row,
  toAboutRows,
  toClaimRow,
  toConflictRows,
  toDocumentRows,
  toEntityRow,
  toMentionRows,
  toValueRow,
} from "./cypher-rows.ts";
import type { ExportFormat } from "./export-format.ts";
import { type Column, type EdgeRow, toPropertyGraph } from "./property-graph.ts";

/**
 * `(:Entity:Person)`, one relationship a claim under its predicate, a fact to a `(:Value)`,
 * `(:Document)-[:MENTIONS]->(:Entity)` and `(:Conflict)-[:ABOUT]->(:Entity)`. Evidence and the sides of a conflict are
 * JSON texts, since a property holds no map.
 */
export const CYPHER: ExportFormat = {
  extension: ".cypher",
  mediaType: "application/x-cypher-query",
  print: (graph, schema) => [{ name: "graph.cypher", text: toCypher(graph, schema) }],
};

/** Few enough that a transaction stays small, many enough that the script runs in few of them. */
const ROWS_IN_A_STATEMENT = 500;

const HEADER = `// A knowledge graph written by Countersign, for Neo4j 5. Load it with
//   cypher-shell -a neo4j://localhost:7687 -u neo4j -d neo4j -f graph.cypher
// It may be run again: nodes and relationships are merged by their ids.`;

function toCypher(graph: Graph, schema: Schema): string {
  const { nodes, edges, edgeColumns } = toPropertyGraph(graph, schema);
  const entities = nodes.filter(({ kind }) => kind === "entity");
  const values = nodes.filter(({ kind }) => kind === "value");
  return [
    HEADER,
    ...["Entity", "Value", "Document", "Conflict"].map(printConstraint),
    ...printStatements(toDocumentRows(graph), mergeNode("Document")),
    ...groupsOf(entities, ({ type }) => type).flatMap(([type, rows]) =>
      printStatements(rows.map(toEntityRow), mergeNode("Entity", type)),
    ),
    ...printStatements(values.map(toValueRow), mergeNode("Value")),
    ...printClaims(edges, edgeColumns),
    ...printStatements(toMentionRows(graph), mergeEdge("Document", "MENTIONS", "Entity")),
    ...printStatements(toConflictRows(graph), mergeNode("Conflict")),
    ...printStatements(toAboutRows(graph), mergeEdge("Conflict", "ABOUT", "Entity")),
    "",
  ].join("\n");
}

function printConstraint(label: string): string {
  const name = `countersign_${label.toLowerCase()}`;
  return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;`;
}

function printClaims(edges: readonly EdgeRow[], columns: readonly Column<EdgeRow>[]): readonly string[] {
  // The name of the relationship says both already.
  const properties = columns.filter(({ name }) => name !== "label" && name !== "predicate");
  const printTo = (label: "Entity" | "Value", group: readonly EdgeRow[]) =>
    groupsOf(group, ({ claim }) => claim.predicate).flatMap(([predicate, rows]) => {
      const maps = rows.map((edge) => toClaimRow(edge, properties));
      return printStatements(maps, mergeEdge("Entity", predicate, label));
    });
  return [
    ...printTo(
      "Entity",
      edges.filter(({ claim }) => isRelation(claim)),
    ),
    ...printTo(
      "Value",
      edges.filter(({ claim }) => !isRelation(claim)),
    ),
  ];
}

function printStatements(rows: readonly Row[], clause: string): readonly string[] {
  const statements: string[] = [];
  for (let start = 0; start < rows.length; start += ROWS_IN_A_STATEMENT) {
    const batch = rows.slice(start, start + ROWS_IN_A_STATEMENT).join(",\n");
    statements.push(`UNWIND [\n${batch}\n] AS row\n${clause};`);
  }
  return statements;
}

function mergeNode(label: string, type?: string): string {
  return `MERGE (n:${label} {id: row.id}) SET n = row${type === undefined ? "" : `, n:${printName(type)}`}`;
}

function mergeEdge(from: string, name: string, to: string): string {
  const ends = `MATCH (s:${from} {id: row.source}) MATCH (t:${to} {id: row.target})`;
  return `${ends} MERGE (s)-[r:${printName(name)} {id: row.edge.id}]->(t) SET r = row.edge`;
}

/** Rows under each key, both in a fixed order; keys are types or predicates, so few. */
function groupsOf<T>(rows: readonly T[], keyOf: (row: T) => string): readonly (readonly [string, readonly T[]])[] {
  const keys = [...new Set(rows.map(keyOf))].sort(compareText);
  return keys.map((key) => [key, rows.filter((row) => keyOf(row) === key)]);
}
