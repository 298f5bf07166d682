import type { Graph } from "../domain/graph.ts";
import { predicateLabel } from "../schema/predicate-label.ts";
import type { Schema } from "../schema/schema.ts";
import { escapeXml } from "./escape-xml.ts";
import type { ExportFormat } from "./export-format.ts";
import { type Column, type EdgeRow, printCell, toPropertyGraph } from "./property-graph.ts";

/**
 * GEXF 1.3. Nodes and edges as in GraphML; an edge's `kind` is its predicate and status, by which Gephi keeps parallel
 * edges apart. GEXF has no place for documents and conflicts; edges name the paths of the one and the ids of the other.
 */
export const GEXF: ExportFormat = {
  extension: ".gexf",
  mediaType: "application/gexf+xml",
  print: (graph, schema) => [{ name: "graph.gexf", text: toGexf(graph, schema) }],
};

function toGexf(graph: Graph, schema: Schema): string {
  const { nodes, nodeColumns, edges, edgeColumns } = toPropertyGraph(graph, schema);
  const nodeAttributes = nodeColumns.filter(isNoLabel);
  const edgeAttributes = edgeColumns.filter(isNoLabel);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    "<meta><creator>Countersign</creator><description>Who did what, in the words of the sources</description></meta>",
    '<graph defaultedgetype="directed" mode="static">',
    ...printModel("node", nodeAttributes),
    ...printModel("edge", edgeAttributes),
    "<nodes>",
  ];
  for (const node of nodes) {
    const start = `<node id='${escapeXml(node.id)}' label='${escapeXml(node.label)}'>`;
    lines.push(`${start}${printValues(nodeAttributes, node)}</node>`);
  }
  lines.push("</nodes>", "<edges>");
  for (const edge of edges) {
    lines.push(`<edge ${printEnds(edge, schema)}>${printValues(edgeAttributes, edge)}</edge>`);
  }
  lines.push("</edges>", "</graph>", "</gexf>", "");
  return lines.join("\n");
}

/** GEXF has an attribute of its own for labels. */
function isNoLabel<Row>({ name }: Column<Row>): boolean {
  return name !== "label";
}

const GEXF_TYPES = { string: "string", list: "string", int: "integer", double: "double", boolean: "boolean" } as const;

function printModel<Row>(owner: "node" | "edge", columns: readonly Column<Row>[]): readonly string[] {
  const attributes = columns.map(
    ({ name, type }, index) => `<attribute id="${index}" title='${escapeXml(name)}' type="${GEXF_TYPES[type]}"/>`,
  );
  return [`<attributes class="${owner}" mode="static">`, ...attributes, "</attributes>"];
}

function printEnds({ claim, source, target }: EdgeRow, schema: Schema): string {
  const label = predicateLabel(schema, claim.predicate);
  const ends = { id: claim.id, source, target, label, kind: `${claim.predicate} ${claim.status}` };
  return Object.entries(ends)
    .map(([name, text]) => `${name}='${escapeXml(text)}'`)
    .join(" ");
}

function printValues<Row>(columns: readonly Column<Row>[], row: Row): string {
  let values = "";
  for (const [index, column] of columns.entries()) {
    const cell = column.cell(row);
    if (cell !== undefined) values += `<attvalue for="${index}" value='${escapeXml(printCell(cell))}'/>`;
  }
  return `<attvalues>${values}</attvalues>`;
}
