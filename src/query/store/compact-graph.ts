import type { PropertyGraph } from "../run/property-graph.ts";
import { NodeValue, RelationshipValue, type Value } from "../run/value.ts";
import type { Adjacency } from "./adjacency.ts";
import { ABSENT, type Column, StoredColumn } from "./column.ts";

export interface GraphParts {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  /** Each different set of labels once, and by node which it has. */
  readonly labelSets: readonly (readonly string[])[];
  readonly labelSetOf: Uint32Array;
  /** By relationship. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly typeOf: Uint16Array;
  readonly outgoing: Adjacency;
  readonly incoming: Adjacency;
  readonly nodeColumns: ReadonlyMap<string, Column>;
  readonly relationshipColumns: ReadonlyMap<string, Column>;
}

/** A property graph in typed arrays: a million relationships take some 30 MB. Never changed once built. */
export class CompactGraph implements PropertyGraph {
  readonly nodeCount: number;
  readonly relationshipCount: number;
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly outgoing: Adjacency;
  readonly incoming: Adjacency;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly #parts: GraphParts;
  readonly #nodes: NodeValue[] = [];
  readonly #nodesByLabel = new Map<string, Uint32Array>();
  #hasLoops: boolean | undefined;
  readonly #setsByLabel = new Map<string, Uint8Array>();

  constructor(parts: GraphParts) {
    this.#parts = parts;
    this.nodeCount = parts.labelSetOf.length;
    this.relationshipCount = parts.starts.length;
    this.labels = parts.labels;
    this.types = parts.types;
    this.outgoing = parts.outgoing;
    this.incoming = parts.incoming;
    this.starts = parts.starts;
    this.ends = parts.ends;
  }

  node(id: number): NodeValue {
    const known = this.#nodes[id];
    if (known !== undefined) return known;
    const node = new NodeValue(id);
    this.#nodes[id] = node;
    return node;
  }

  relationship(id: number): RelationshipValue {
    return new RelationshipValue(id, this.starts[id] as number, this.ends[id] as number);
  }

  labelsOf(node: number): readonly string[] {
    return this.#parts.labelSets[this.#parts.labelSetOf[node] as number] ?? [];
  }

  hasLabel(node: number, label: string): boolean {
    return this.labelSetsWith(label)[this.#parts.labelSetOf[node] as number] === 1;
  }

  /** By set of labels 1 where the label is in it; a loop over nodes reads it beside `labelSetOf`. */
  labelSetsWith(label: string): Uint8Array {
    let sets = this.#setsByLabel.get(label);
    if (sets === undefined) {
      sets = Uint8Array.from(this.#parts.labelSets, (set) => (set.includes(label) ? 1 : 0));
      this.#setsByLabel.set(label, sets);
    }
    return sets;
  }

  get labelSetOf(): Uint32Array {
    return this.#parts.labelSetOf;
  }

  /** In the order of ids. */
  nodesWithLabel(label: string): Uint32Array {
    let nodes = this.#nodesByLabel.get(label);
    if (nodes === undefined) {
      const sets = this.labelSetsWith(label);
      const has = (node: number) => sets[this.#parts.labelSetOf[node] as number] === 1;
      let count = 0;
      for (let node = 0; node < this.nodeCount; node += 1) if (has(node)) count += 1;
      nodes = new Uint32Array(count);
      for (let node = 0, at = 0; at < count; node += 1) if (has(node)) nodes[at++] = node;
      this.#nodesByLabel.set(label, nodes);
    }
    return nodes;
  }

  /** True where a relationship leads from a node to itself. */
  get hasLoops(): boolean {
    this.#hasLoops ??= this.starts.some((start, id) => start === this.ends[id]);
    return this.#hasLoops;
  }

  /** -1 where no relationship has the type. */
  typeId(type: string): number {
    return this.types.indexOf(type);
  }

  typeOf(relationship: number): string {
    return this.types[this.#parts.typeOf[relationship] as number] as string;
  }

  nodeColumn(key: string): Column | undefined {
    return this.#parts.nodeColumns.get(key);
  }

  nodeProperty(node: number, key: string): Value {
    return this.#parts.nodeColumns.get(key)?.valueAt(node) ?? null;
  }

  nodeReader(key: string): (node: number) => Value {
    return readerOf(this.#parts.nodeColumns.get(key));
  }

  nodeKeys(node: number): readonly string[] {
    return keysAt(this.#parts.nodeColumns, node);
  }

  relationshipProperty(relationship: number, key: string): Value {
    return this.#parts.relationshipColumns.get(key)?.valueAt(relationship) ?? null;
  }

  relationshipReader(key: string): (relationship: number) => Value {
    return readerOf(this.#parts.relationshipColumns.get(key));
  }

  relationshipKeys(relationship: number): readonly string[] {
    return keysAt(this.#parts.relationshipColumns, relationship);
  }
}

function keysAt(columns: ReadonlyMap<string, Column>, row: number): readonly string[] {
  return [...columns].filter(([, column]) => !column.isHidden && column.has(row)).map(([key]) => key);
}

function readerOf(column: Column | undefined): (row: number) => Value {
  if (column === undefined) return () => null;
  if (!(column instanceof StoredColumn)) return (row) => column.valueAt(row);
  const { values, codes } = column;
  return (row) => values[codes[row] ?? ABSENT] as Value;
}
