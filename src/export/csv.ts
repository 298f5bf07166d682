import { type Claim, type Evidence, isRelation } from "../domain/claim.ts";
import type { Graph } from "../domain/graph.ts";
import { compareText } from "../domain/ids.ts";
import type { Schema } from "../schema/schema.ts";
import { type CsvCell, printCsvTable } from "./csv-table.ts";
import type { ExportFormat } from "./export-format.ts";
import { type Column, type EdgeRow, printCell, toPropertyGraph } from "./property-graph.ts";

/** Three tables that a spreadsheet opens as they are, see `printCsvTable`. */
export const CSV: ExportFormat = {
  extension: ".csv",
  mediaType: "text/csv",
  description: "Tables nodes, edges (one row a claim) and evidence (one row a quote): for spreadsheets, pandas and R.",
  print: (graph, schema) => [
    { name: "nodes.csv", text: toNodeTable(graph, schema) },
    { name: "edges.csv", text: toEdgeTable(graph, schema) },
    { name: "evidence.csv", text: toEvidenceTable(graph) },
  ],
};

function toNodeTable(graph: Graph, schema: Schema): string {
  const { nodes, nodeColumns } = toPropertyGraph(graph, schema);
  return printCsvTable(
    ["id", ...nodeColumns.map(({ name }) => name)],
    nodes.map((node) => [node.id, ...nodeColumns.map((column) => toCell(column, node))]),
  );
}

/** Evidence has a table of its own, so its column is left out here. */
function toEdgeTable(graph: Graph, schema: Schema): string {
  const { nodes, edges, edgeColumns } = toPropertyGraph(graph, schema);
  const columns = edgeColumns.filter(({ name }) => name !== "evidence");
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const toEnds = ({ claim, source, target }: EdgeRow) => [
    ...[claim.id, source, target],
    ...[labels.get(source), labels.get(target)],
  ];
  return printCsvTable(
    ["id", "source", "target", "source_name", "target_name", ...columns.map(({ name }) => name)],
    edges.map((edge) => [...toEnds(edge), ...columns.map((column) => toCell(column, edge))]),
  );
}

function toEvidenceTable(graph: Graph): string {
  const columns = evidenceColumns(graph);
  const claims = [...graph.claims].sort((a, b) => compareText(a.id, b.id));
  const rows = claims.flatMap((claim) =>
    claim.evidence.map((evidence) => columns.map(([, toCell]) => toCell(evidence, claim))),
  );
  return printCsvTable(
    columns.map(([name]) => name),
    rows,
  );
}

type EvidenceColumn = readonly [name: string, toCell: (evidence: Evidence, claim: Claim) => CsvCell];

function evidenceColumns({ documents, entities }: Graph): readonly EvidenceColumn[] {
  const sources = new Map(documents.map((document) => [document.id, document]));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return [
    ["claim", (_, claim) => claim.id],
    ["subject", (_, claim) => names.get(claim.subject)],
    ["predicate", (_, claim) => claim.predicate],
    ["object", (_, claim) => (isRelation(claim) ? names.get(claim.object) : claim.value)],
    ["quote", ({ quote }) => quote],
    ["status", ({ status }) => status],
    ["date", ({ date }) => date],
    ["values", ({ values }) => values && JSON.stringify(values, Object.keys(values).sort(compareText))],
    ["attribution", ({ attribution }) => attribution && names.get(attribution)],
    ["title", ({ document }) => sources.get(document)?.title],
    ["publisher", ({ document }) => sources.get(document)?.publisher],
    ["published", ({ document }) => sources.get(document)?.published],
    ["url", ({ document }) => sources.get(document)?.url],
    ["path", ({ document }) => sources.get(document)?.path],
    ["document", ({ document }) => document],
    ["start", ({ start }) => start],
    ["end", ({ end }) => end],
    ["rule", ({ rule }) => rule],
  ];
}

function toCell<Row>(column: Column<Row>, row: Row): CsvCell {
  const cell = column.cell(row);
  return typeof cell === "object" ? printCell(cell) : cell;
}
