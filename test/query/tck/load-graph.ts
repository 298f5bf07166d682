import { PlanScope, Slots } from "../../../src/query/plan/plan-scope.ts";
import { runQuery } from "../../../src/query/query-engine.ts";
import type { Context, Frame } from "../../../src/query/run/context.ts";
import { compileExpression } from "../../../src/query/run/expressions.ts";
import { isMap, NodeValue, RelationshipValue, type Value } from "../../../src/query/run/value.ts";
import type { CompactGraph } from "../../../src/query/store/compact-graph.ts";
import { GraphBuilder } from "../../../src/query/store/graph-builder.ts";
import type { CreateClause, Expression, PathPattern } from "../../../src/query/syntax/ast.ts";
import { freeVariables } from "../../../src/query/syntax/free-variables.ts";
import { parse } from "../../../src/query/syntax/parse.ts";

type Row = ReadonlyMap<string, Value>;

/** The graph that CREATE queries make, one after the other; what they read before they create runs through the engine. */
export function loadGraph(queries: readonly string[]): CompactGraph {
  const draft = new DraftGraph();
  for (const query of queries) draft.run(query);
  return draft.build();
}

class DraftGraph {
  readonly #nodes: { labels: readonly string[]; properties: ReadonlyMap<string, Value> }[] = [];
  readonly #relationships: { type: string; start: number; end: number; properties: ReadonlyMap<string, Value> }[] = [];

  build(): CompactGraph {
    const builder = new GraphBuilder();
    for (const { labels, properties } of this.#nodes) builder.addNode(labels, properties);
    for (const { type, start, end, properties } of this.#relationships) {
      builder.addRelationship(type, start, end, properties);
    }
    return builder.build();
  }

  /** Our parser refuses DELETE, so a query that deletes relationships before it creates is cut there. */
  run(text: string): void {
    const [, reading = "", variable = "", creating = text] = /^(.*)\bDELETE (\w+)\s+(CREATE.*)$/s.exec(text) ?? [];
    const rows = variable === "" ? [new Map()] : this.#read(reading, [new Map()]);
    const deleted = new Set(
      rows.map((row) => row.get(variable)).map((value) => value instanceof RelationshipValue && value.id),
    );
    this.#runCreating(creating, rows);
    const kept = this.#relationships.filter((_, id) => !deleted.has(id));
    this.#relationships.splice(0, this.#relationships.length, ...kept);
  }

  #runCreating(text: string, given: readonly Row[]): void {
    const { clauses } = parse(text).query.first;
    let rows: readonly Row[] = given;
    let readingFrom: number | undefined;
    for (const clause of clauses) {
      if (clause.kind !== "create") {
        readingFrom ??= clause.start;
        continue;
      }
      if (readingFrom !== undefined) rows = this.#read(text.slice(readingFrom, clause.start), rows);
      readingFrom = undefined;
      rows = rows.map((row) => this.#create(clause, row));
    }
  }

  /** The rows that reading clauses make of those before them. */
  #read(clauses: string, rows: readonly Row[]): Row[] {
    const names = [...(rows[0]?.keys() ?? [])];
    const given =
      names.length === 0 ? "" : `UNWIND $rows AS row WITH ${names.map((name) => `row.${name} AS ${name}`).join(", ")} `;
    const { columns, rows: found } = runQuery(`${given}${clauses} RETURN *`, this.build(), {
      parameters: new Map([["rows", rows]]),
    });
    return found.map((values) => new Map(columns.map((column, index) => [column, values[index] ?? null])));
  }

  #create({ patterns }: CreateClause, row: Row): Row {
    const variables = new Map(row);
    for (const pattern of patterns) this.#createPath(pattern, variables);
    return variables;
  }

  #createPath(pattern: PathPattern, variables: Map<string, Value>): void {
    const ids = pattern.nodes.map(({ variable, labels, properties }) => {
      const known = variable && variables.get(variable.name);
      if (known instanceof NodeValue) return known.id;
      const names = labels.map((label) => label.name);
      const id = this.#nodes.push({ labels: names, properties: this.#evaluateMap(properties, variables) }) - 1;
      if (variable !== undefined) variables.set(variable.name, new NodeValue(id));
      return id;
    });
    for (const [index, { variable, types, direction, properties }] of pattern.relationships.entries()) {
      const ends = [ids[index] as number, ids[index + 1] as number] as const;
      const [start, end] = direction === "in" ? [ends[1], ends[0]] : ends;
      const type = types[0]?.name ?? "";
      const id =
        this.#relationships.push({ type, start, end, properties: this.#evaluateMap(properties, variables) }) - 1;
      if (variable !== undefined) variables.set(variable.name, new RelationshipValue(id, start, end));
    }
  }

  #evaluateMap(expression: Expression | undefined, variables: Row): ReadonlyMap<string, Value> {
    if (expression === undefined) return new Map();
    const graph = freeVariables(expression).size === 0 ? EMPTY : this.build();
    return evaluateMap(expression, variables, graph);
  }
}

const EMPTY = new GraphBuilder().build();

function evaluateMap(expression: Expression, variables: Row, graph: CompactGraph): ReadonlyMap<string, Value> {
  let scope = new PlanScope(new Slots());
  const frame: Frame = [];
  for (const [name, value] of variables) {
    const added = scope.add(name);
    scope = added.scope;
    frame[added.slot.slot] = value;
  }
  const context: Context = {
    graph,
    parameters: new Map(),
    now: new Date(0),
    compileSubplan: () => {
      throw new Error("a pattern as a property is not for CREATE");
    },
  };
  const value = compileExpression(expression, scope, context)(frame);
  if (!isMap(value)) throw new Error("properties must be a map");
  return value;
}
