import type { CompactGraph } from "../../store/compact-graph.ts";

/** Marks on nodes that are wiped at no cost: a mark of an earlier round is none. */
export class NodeMarks {
  readonly #rounds: Uint32Array;
  #round = 0;

  constructor(nodeCount: number) {
    this.#rounds = new Uint32Array(nodeCount);
  }

  clear(): void {
    this.#round += 1;
    if (this.#round <= 0xffffffff) return;
    this.#rounds.fill(0);
    this.#round = 1;
  }

  has(node: number): boolean {
    return this.#rounds[node] === this.#round;
  }

  /** True where it was not there yet. */
  add(node: number): boolean {
    if (this.#rounds[node] === this.#round) return false;
    this.#rounds[node] = this.#round;
    return true;
  }
}

const POOLS = new WeakMap<CompactGraph, NodeMarks[]>();

/** Marks for the nodes of a graph, for as long as `use` runs: several megabytes that every search would else ask for anew. */
export function withMarks<T>(graph: CompactGraph, use: (marks: NodeMarks) => T): T {
  let pool = POOLS.get(graph);
  if (pool === undefined) {
    pool = [];
    POOLS.set(graph, pool);
  }
  const marks = pool.pop() ?? new NodeMarks(graph.nodeCount);
  marks.clear();
  try {
    return use(marks);
  } finally {
    pool.push(marks);
  }
}
