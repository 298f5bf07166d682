import { EMPTY_GRAPH, type Graph } from "../domain/graph.ts";
import { printGraph, type RecordTexts } from "../records/graph-records.ts";
import type { Schema } from "../schema/schema.ts";
import { escapeXml } from "./escape-xml.ts";
import type { ExportFormat } from "./export-format.ts";
import { type Column, printCell, toPropertyGraph } from "./property-graph.ts";
import { toJsonList } from "./to-json-list.ts";

/**
 * Every claim with its evidence, as one directed edge under the claim's id; lists and evidence are JSON texts. Documents
 * and conflicts are JSON texts on the graph. Of the mentions it keeps the counts.
 */
export const GRAPHML: ExportFormat = {
  extension: ".graphml",
  mediaType: "application/graphml+xml",
  print: (graph, schema) => [{ name: "graph.graphml", text: toGraphml(graph, schema) }],
};

export function toGraphml(graph: Graph, schema: Schema): string {
  const { documents, conflicts } = graph;
  const { nodes, nodeColumns, edges, edgeColumns } = toPropertyGraph(graph, schema);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...GRAPH_COLUMNS.map((column, index) => printKey("graph", column, index)),
    ...nodeColumns.map((column, index) => printKey("node", column, index)),
    ...edgeColumns.map((column, index) => printKey("edge", column, index)),
    '<graph id="countersign" edgedefault="directed">',
    // Some readers look for the graph's own data in front of the nodes only.
    printData("graph", GRAPH_COLUMNS, printGraph({ ...EMPTY_GRAPH, documents, conflicts })),
  ];
  for (const node of nodes) {
    lines.push(`<node id='${escapeXml(node.id)}'>${printData("node", nodeColumns, node)}</node>`);
  }
  for (const edge of edges) {
    const ends = `id='${escapeXml(edge.claim.id)}' source='${escapeXml(edge.source)}' target='${escapeXml(edge.target)}'`;
    lines.push(`<edge ${ends}>${printData("edge", edgeColumns, edge)}</edge>`);
  }
  lines.push("</graph>", "</graphml>", "");
  return lines.join("\n");
}

const GRAPH_COLUMNS: readonly Column<RecordTexts>[] = [
  { name: "documents", type: "string", cell: (texts) => toJsonList(texts["documents.jsonl"]) },
  { name: "conflicts", type: "string", cell: (texts) => toJsonList(texts["conflicts.jsonl"]) },
];

type Owner = "graph" | "node" | "edge";

/** Ids of keys are counted, since a column may be named after a value of the user's schema. */
function printKey<Row>(owner: Owner, { name, type }: Column<Row>, index: number): string {
  const xmlType = type === "list" ? "string" : type;
  return `<key id="${owner}${index}" for="${owner}" attr.name='${escapeXml(name)}' attr.type="${xmlType}"/>`;
}

function printData<Row>(owner: Owner, columns: readonly Column<Row>[], row: Row): string {
  let data = "";
  for (const [index, column] of columns.entries()) {
    const cell = column.cell(row);
    if (cell !== undefined) data += `<data key="${owner}${index}">${escapeXml(printCell(cell))}</data>`;
  }
  return data;
}
