import type { Graph } from "../domain/graph.ts";
import { compareText } from "../domain/ids.ts";
import { orderEvidence } from "../records/graph-records.ts";
import { printLiteral, printName } from "./cypher-literal.ts";
import type { Cell, Column, EdgeRow, NodeRow } from "./property-graph.ts";

/** The literal of one map, ready to stand in the list of an UNWIND. */
export type Row = string;

type Properties = readonly (readonly [name: string, cell: Cell | undefined, isDouble?: boolean])[];

export function toEntityRow({ id, label, type, aliases, mentions, documents }: NodeRow): Row {
  return printMap(Object.entries({ id, name: label, type, aliases, mentions, documents }));
}

export function toValueRow({ id, label }: NodeRow): Row {
  return printMap(Object.entries({ id, value: label }));
}

export function toDocumentRows({ documents }: Graph): readonly Row[] {
  return [...documents].sort(byId).map((document) => printMap(Object.entries(document).sort(byName)));
}

export function toClaimRow(edge: EdgeRow, columns: readonly Column<EdgeRow>[]): Row {
  const cells = columns.map((column) => [column.name, column.cell(edge), column.type === "double"] as const);
  return printEdge(edge.source, edge.target, [["id", edge.claim.id], ...cells]);
}

/** One for each document and entity, however often the one mentions the other. */
export function toMentionRows({ mentions }: Graph): readonly Row[] {
  const texts = new Map<string, { document: string; entity: string; texts: string[] }>();
  for (const { document, entity, text } of mentions) {
    const id = `${document}-${entity}`;
    const known = texts.get(id);
    if (known) known.texts.push(text);
    else texts.set(id, { document, entity, texts: [text] });
  }
  return [...texts]
    .sort(byName)
    .map(([id, { document, entity, texts }]) =>
      printEdge(
        document,
        entity,
        Object.entries({ id, mentions: texts.length, names: [...new Set(texts)].sort(compareText) }),
      ),
    );
}

export function toConflictRows({ conflicts }: Graph): readonly Row[] {
  return [...conflicts].sort(byId).map(({ id, kind, note, sides }) => {
    const ordered = sides.map(({ value, claims, evidence }) => ({
      value,
      claims,
      evidence: evidence.map(orderEvidence),
    }));
    return printMap(Object.entries({ id, kind, note, sides: JSON.stringify(ordered) }));
  });
}

export function toAboutRows({ conflicts }: Graph): readonly Row[] {
  return [...conflicts].sort(byId).map(({ id, subject }) => printEdge(id, subject, [["id", id]]));
}

function printEdge(source: string, target: string, properties: Properties): Row {
  return `{source: ${printLiteral(source)}, target: ${printLiteral(target)}, edge: ${printMap(properties)}}`;
}

/** Without what is absent: Neo4j stores no null. */
function printMap(properties: Properties): Row {
  const entries = properties.flatMap(([name, cell, isDouble]) =>
    cell === undefined ? [] : [`${printName(name)}: ${printLiteral(cell, isDouble)}`],
  );
  return `{${entries.join(", ")}}`;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return compareText(a[0], b[0]);
}
