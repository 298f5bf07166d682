import type { CompactGraph } from "../../store/compact-graph.ts";
import type { Lane } from "./walk.ts";

/**
 * What a search knows from one of its ends. The arrays are as long as the graph has nodes, so they are kept for the next
 * search: what was written in an earlier round counts as not written.
 */
export class SearchSide {
  lanes: readonly Lane[] = [];
  frontier: number[] = [];
  depth = 0;
  readonly #rounds: Uint32Array;
  #round = 0;
  readonly #depths: Uint32Array;
  readonly #relationships: Uint32Array;
  readonly #nodes: Uint32Array;
  /** Further ways of the same length, in pairs of relationship and node before it. */
  readonly #more = new Map<number, number[]>();

  constructor(nodeCount: number) {
    this.#rounds = new Uint32Array(nodeCount);
    this.#depths = new Uint32Array(nodeCount);
    this.#relationships = new Uint32Array(nodeCount);
    this.#nodes = new Uint32Array(nodeCount);
  }

  start(node: number, lanes: readonly Lane[]): void {
    this.#round += 1;
    this.#more.clear();
    this.lanes = lanes;
    this.frontier = [node];
    this.depth = 0;
    this.#rounds[node] = this.#round;
    this.#depths[node] = 0;
  }

  hasReached(node: number): boolean {
    return this.#rounds[node] === this.#round;
  }

  depthOf(node: number): number {
    return this.#depths[node] as number;
  }

  reach(node: number, relationship: number, before: number, depth: number): void {
    this.#rounds[node] = this.#round;
    this.#depths[node] = depth;
    this.#relationships[node] = relationship;
    this.#nodes[node] = before;
  }

  /** Another way to a node that has been reached by one as long. */
  reachAgain(node: number, relationship: number, before: number): void {
    const more = this.#more.get(node);
    if (more === undefined) this.#more.set(node, [relationship, before]);
    else more.push(relationship, before);
  }

  /** How a node was reached: relationships and the nodes before them, in pairs; nothing where the search started. */
  waysTo(node: number): readonly number[] {
    if (this.#depths[node] === 0) return [];
    return [this.#relationships[node] as number, this.#nodes[node] as number, ...(this.#more.get(node) ?? [])];
  }
}

const POOLS = new WeakMap<CompactGraph, SearchSide[]>();

/** Two sides for as long as `search` runs. */
export function withSides<T>(graph: CompactGraph, search: (ahead: SearchSide, behind: SearchSide) => T): T {
  let pool = POOLS.get(graph);
  if (pool === undefined) {
    pool = [];
    POOLS.set(graph, pool);
  }
  const ahead = pool.pop() ?? new SearchSide(graph.nodeCount);
  const behind = pool.pop() ?? new SearchSide(graph.nodeCount);
  try {
    return search(ahead, behind);
  } finally {
    pool.push(ahead, behind);
  }
}
