import { groupByCode } from "./group-by-code.ts";

/** The relationships at each node in one direction, packed: those of node n lie from `offsets[n]` to `offsets[n + 1]`, by type and then by id. */
export interface Adjacency {
  readonly offsets: Uint32Array;
  /** The node at the other end, the relationship and its type. */
  readonly neighbours: Uint32Array;
  readonly relationships: Uint32Array;
  readonly types: Uint16Array;
}

/** `from` and `to` are the ends by relationship. */
export function buildAdjacency(
  nodeCount: number,
  from: Uint32Array,
  to: Uint32Array,
  types: Uint16Array,
  typeCount: number,
): Adjacency {
  const byType = groupByCode(types, typeCount).rows;
  const offsets = new Uint32Array(nodeCount + 1);
  for (let id = 0; id < from.length; id += 1) {
    const node = (from[id] as number) + 1;
    offsets[node] = (offsets[node] as number) + 1;
  }
  for (let node = 0; node < nodeCount; node += 1)
    offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
  const next = offsets.slice(0, nodeCount);
  const neighbours = new Uint32Array(from.length);
  const relationships = new Uint32Array(from.length);
  const sortedTypes = new Uint16Array(from.length);
  for (const id of byType) {
    const node = from[id] as number;
    const at = next[node] as number;
    next[node] = at + 1;
    neighbours[at] = to[id] as number;
    relationships[at] = id;
    sortedTypes[at] = types[id] as number;
  }
  return { offsets, neighbours, relationships, types: sortedTypes };
}

/** The first place within [low, high) whose type is not below `type`. */
export function firstOfType(types: Uint16Array, type: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((types[middle] as number) < type) from = middle + 1;
    else to = middle;
  }
  return from;
}
