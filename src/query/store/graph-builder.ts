import type { Value } from "../run/value.ts";
import { buildAdjacency } from "./adjacency.ts";
import type { Column } from "./column.ts";
import { ColumnBuilder } from "./column-builder.ts";
import { CompactGraph } from "./compact-graph.ts";

/** Takes nodes and relationships one by one, numbered from 0 as they come, and packs them. */
export class GraphBuilder {
  readonly #labels = new NameTable();
  readonly #types = new NameTable();
  readonly #labelSets = new Map<string, { readonly id: number; readonly labels: readonly string[] }>();
  readonly #labelSetOf = new IdList();
  readonly #starts = new IdList();
  readonly #ends = new IdList();
  readonly #typeOf = new IdList();
  readonly #nodeColumns = new Map<string, ColumnBuilder>();
  readonly #relationshipColumns = new Map<string, ColumnBuilder>();

  /** A null is the same as no property. */
  addNode(labels: readonly string[], properties: Iterable<readonly [string, Value]>): number {
    const key = labels.join("\u0000");
    let set = this.#labelSets.get(key);
    if (set === undefined) {
      set = { id: this.#labelSets.size, labels: [...labels] };
      this.#labelSets.set(key, set);
      for (const label of labels) this.#labels.idOf(label);
    }
    const id = this.#labelSetOf.push(set.id);
    setAll(this.#nodeColumns, id, properties);
    return id;
  }

  addRelationship(type: string, start: number, end: number, properties: Iterable<readonly [string, Value]>): number {
    this.#starts.push(start);
    this.#ends.push(end);
    const id = this.#typeOf.push(this.#types.idOf(type));
    setAll(this.#relationshipColumns, id, properties);
    return id;
  }

  /** `computed`: properties of relationships that are not stored but computed, by name. */
  build(computed: ReadonlyMap<string, Column> = new Map()): CompactGraph {
    const starts = this.#starts.toArray();
    const ends = this.#ends.toArray();
    const typeOf = Uint16Array.from(this.#typeOf.toArray());
    const nodeCount = this.#labelSetOf.length;
    const typeCount = this.#types.names.length;
    return new CompactGraph({
      labels: this.#labels.names,
      types: this.#types.names,
      labelSets: [...this.#labelSets.values()].map(({ labels }) => labels),
      labelSetOf: this.#labelSetOf.toArray(),
      starts,
      ends,
      typeOf,
      outgoing: buildAdjacency(nodeCount, starts, ends, typeOf, typeCount),
      incoming: buildAdjacency(nodeCount, ends, starts, typeOf, typeCount),
      nodeColumns: buildColumns(this.#nodeColumns),
      relationshipColumns: new Map([...buildColumns(this.#relationshipColumns), ...computed]),
    });
  }
}

function setAll(
  columns: Map<string, ColumnBuilder>,
  row: number,
  properties: Iterable<readonly [string, Value]>,
): void {
  for (const [key, value] of properties) {
    if (value === null) continue;
    let column = columns.get(key);
    if (column === undefined) {
      column = new ColumnBuilder();
      columns.set(key, column);
    }
    column.set(row, value);
  }
}

function buildColumns(columns: ReadonlyMap<string, ColumnBuilder>) {
  return new Map<string, Column>([...columns].map(([key, column]) => [key, column.build()]));
}

class NameTable {
  readonly names: string[] = [];
  readonly #ids = new Map<string, number>();

  idOf(name: string): number {
    let id = this.#ids.get(name);
    if (id === undefined) {
      id = this.names.push(name) - 1;
      this.#ids.set(name, id);
    }
    return id;
  }
}

/** Numbers that come one by one, at four bytes each. */
class IdList {
  #ids = new Uint32Array(16);
  length = 0;

  /** Where it stands. */
  push(id: number): number {
    if (this.length === this.#ids.length) {
      const next = new Uint32Array(this.#ids.length * 2);
      next.set(this.#ids);
      this.#ids = next;
    }
    this.#ids[this.length] = id;
    this.length += 1;
    return this.length - 1;
  }

  toArray(): Uint32Array {
    return this.#ids.slice(0, this.length);
  }
}
