import { type Adjacency, firstOfType } from "../../store/adjacency.ts";
import type { CompactGraph } from "../../store/compact-graph.ts";
import type { Direction } from "../../syntax/ast.ts";
import type { Frame } from "../context.ts";
import { NodeValue, RelationshipValue } from "../value.ts";

/** One stretch of an adjacency: relationships of one direction and one type, or of all types. */
export interface Lane {
  readonly adjacency: Adjacency;
  /** -1: all. */
  readonly type: number;
  /** A relationship from a node to itself lies in both directions, and is taken once. */
  readonly skipsLoops: boolean;
}

/** Where to look for the relationships of a pattern. Types that the graph has not are left out. */
export function lanesOf(graph: CompactGraph, direction: Direction, types: readonly string[]): Lane[] {
  const ids = types.length === 0 ? [-1] : [...new Set(types)].map((type) => graph.typeId(type)).filter((id) => id >= 0);
  const outgoing =
    direction === "in" ? [] : ids.map((type) => ({ adjacency: graph.outgoing, type, skipsLoops: false }));
  const skipsLoops = direction === "both";
  const incoming = direction === "out" ? [] : ids.map((type) => ({ adjacency: graph.incoming, type, skipsLoops }));
  return [...outgoing, ...incoming];
}

export function startOf({ adjacency, type }: Lane, node: number): number {
  const low = adjacency.offsets[node] as number;
  if (type < 0) return low;
  return firstOfType(adjacency.types, type, low, adjacency.offsets[node + 1] as number);
}

/** `start` is where the lane begins at the node. */
export function endOf({ adjacency, type }: Lane, node: number, start: number): number {
  const high = adjacency.offsets[node + 1] as number;
  if (type < 0) return high;
  return firstOfType(adjacency.types, type + 1, start, high);
}

/** The id of the node in a slot; -1 where there is none, so that nothing matches. */
export function nodeIn(frame: Frame, slot: number): number {
  const value = frame[slot];
  return value instanceof NodeValue ? value.id : -1;
}

/** True where a relationship is in one of the slots, which hold its id, the relationship, or a list of them. */
export function isTaken(frame: Frame, slots: readonly number[], relationship: number): boolean {
  for (const slot of slots) {
    const value = frame[slot];
    if (typeof value === "number" ? value === relationship : holds(value, relationship)) return true;
  }
  return false;
}

function holds(value: Frame[number] | undefined, relationship: number): boolean {
  if (value instanceof RelationshipValue) return value.id === relationship;
  return Array.isArray(value) && value.some((each) => each instanceof RelationshipValue && each.id === relationship);
}
