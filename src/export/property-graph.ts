import { type Claim, isRelation } from "../domain/claim.ts";
import type { Entity } from "../domain/entity.ts";
import type { Graph } from "../domain/graph.ts";
import { compareText } from "../domain/ids.ts";
import { orderEvidence } from "../records/graph-records.ts";
import { predicateLabel } from "../schema/predicate-label.ts";
import type { Schema } from "../schema/schema.ts";

/**
 * A graph as the programs of others know it: nodes and directed edges with columns of plain cells. An edge is one claim,
 * so two claims between the same ends are two parallel edges; a fact leads to a node of its own that holds its value.
 */
export interface PropertyGraph {
  readonly nodes: readonly NodeRow[];
  readonly nodeColumns: readonly Column<NodeRow>[];
  readonly edges: readonly EdgeRow[];
  readonly edgeColumns: readonly Column<EdgeRow>[];
}

export interface NodeRow {
  readonly kind: "entity" | "value";
  /** An entity's own id; of a value: `v` and the id of its claim. */
  readonly id: string;
  readonly label: string;
  /** A type of the schema, or `Value`. */
  readonly type: string;
  readonly aliases: readonly string[];
  readonly mentions?: number;
  readonly documents: number;
}

export interface EdgeRow {
  readonly source: string;
  readonly target: string;
  readonly claim: Claim;
}

export interface Column<Row> {
  readonly name: string;
  readonly type: "string" | "int" | "double" | "boolean" | "list";
  /** Absent where the record says nothing of it. */
  cell(row: Row): Cell | undefined;
}

export type Cell = string | number | boolean | readonly string[];

/** Nodes and edges by id, entities before values. */
export function toPropertyGraph(graph: Graph, schema: Schema): PropertyGraph {
  const entities = [...graph.entities].sort(byId).map(toEntityNode);
  const claims = [...graph.claims].sort(byId);
  return {
    nodes: [...entities, ...claims.flatMap(toValueNodes)],
    nodeColumns: NODE_COLUMNS,
    edges: claims.map((claim) => ({ source: claim.subject, target: otherEndOf(claim), claim })),
    edgeColumns: [...fixedColumns(graph, schema), ...valueColumns(graph, schema)],
  };
}

/** A list becomes a JSON text, since most formats know no lists, or none that keeps every text. */
export function printCell(cell: Cell): string {
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  { name: "label", type: "string", cell: ({ label }) => label },
  { name: "type", type: "string", cell: ({ type }) => type },
  { name: "aliases", type: "list", cell: ({ aliases }) => aliases },
  { name: "mentions", type: "int", cell: ({ mentions }) => mentions },
  { name: "documents", type: "int", cell: ({ documents }) => documents },
];

function fixedColumns(graph: Graph, schema: Schema): readonly Column<EdgeRow>[] {
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  const paths = new Map(graph.documents.map(({ id, path }) => [id, path]));
  const conflicts = conflictsByClaim(graph);
  const sourcesOf = (claim: Claim) => distinct(claim.evidence.map(({ document }) => paths.get(document)));
  const speakersOf = (claim: Claim) =>
    distinct(claim.evidence.map(({ attribution }) => attribution && (names.get(attribution) ?? attribution)));
  return [
    {
      name: "label",
      type: "string",
      cell: ({ claim }) => predicateLabel(schema, claim.predicate),
    },
    { name: "predicate", type: "string", cell: ({ claim }) => claim.predicate },
    { name: "status", type: "string", cell: ({ claim }) => claim.status },
    { name: "date", type: "string", cell: ({ claim }) => claim.date },
    { name: "confidence", type: "double", cell: ({ claim }) => claim.confidence },
    { name: "documents", type: "int", cell: ({ claim }) => claim.documents },
    { name: "publishers", type: "int", cell: ({ claim }) => claim.publishers },
    { name: "symmetric", type: "boolean", cell: ({ claim }) => schema.isSymmetric(claim.predicate) },
    { name: "quotes", type: "list", cell: ({ claim }) => claim.evidence.map(({ quote }) => quote) },
    { name: "sources", type: "list", cell: ({ claim }) => sourcesOf(claim) },
    { name: "attribution", type: "list", cell: ({ claim }) => speakersOf(claim) },
    { name: "conflicts", type: "list", cell: ({ claim }) => conflicts.get(claim.id) ?? [] },
    { name: "evidence", type: "string", cell: ({ claim }) => JSON.stringify(claim.evidence.map(orderEvidence)) },
  ];
}

/** Our own columns and what other programs give a meaning to; in lower case, since Gephi's columns differ by more than case. */
const TAKEN = new Set([
  ...["id", "label", "source", "target", "source_name", "target_name", "type", "kind", "weight", "predicate", "status"],
  ...["date", "confidence", "documents", "publishers", "symmetric", "quotes", "sources", "attribution", "conflicts"],
  "evidence",
]);

/** One for each value that the schema knows or a claim carries, under its name or, where that is taken, `value_` and it. */
function valueColumns({ claims }: Graph, { predicates }: Schema): readonly Column<EdgeRow>[] {
  const used = claims.flatMap(({ values }) => Object.keys(values ?? {}));
  return distinct([...predicates.flatMap(({ values }) => values), ...used]).map((value) => ({
    name: TAKEN.has(value.toLowerCase()) ? `value_${value}` : value,
    type: "string",
    cell: ({ claim }) => (claim.values && Object.hasOwn(claim.values, value) ? claim.values[value] : undefined),
  }));
}

function toEntityNode({ id, name, type, aliases, mentions, documents }: Entity): NodeRow {
  return { kind: "entity", id, label: name, type, aliases, mentions, documents };
}

function toValueNodes(claim: Claim): readonly NodeRow[] {
  if (isRelation(claim)) return [];
  const { value, documents } = claim;
  return [{ kind: "value", id: otherEndOf(claim), label: value, type: "Value", aliases: [], documents }];
}

function otherEndOf(claim: Claim): string {
  return isRelation(claim) ? claim.object : `v${claim.id}`;
}

function conflictsByClaim({ conflicts }: Graph): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  for (const { id, sides } of conflicts) {
    for (const claim of sides.flatMap((side) => side.claims)) ids.set(claim, distinct([...(ids.get(claim) ?? []), id]));
  }
  return ids;
}

function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== undefined))].sort(compareText);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}
