import type { ExpandTwice } from "../../plan/operators.ts";
import type { CompactGraph } from "../../store/compact-graph.ts";
import type { Execution } from "./cursor.ts";
import { endOf, type Lane, labelTest, lanesOf, startOf } from "./walk.ts";

/** The round in which each node was last met on the way, and last found at the end: a new round wipes all marks at no cost. */
interface Marks {
  readonly met: Uint32Array;
  readonly found: Uint32Array;
  round: number;
}

const LAST_ROUND = 2 ** 32 - 1;

const MARKS = new WeakMap<CompactGraph, Marks>();

/** One for all queries over a graph: a walk is done before another starts. */
function marksOf(graph: CompactGraph): Marks {
  let marks = MARKS.get(graph);
  if (marks === undefined) {
    marks = { met: new Uint32Array(graph.nodeCount), found: new Uint32Array(graph.nodeCount), round: 0 };
    MARKS.set(graph, marks);
  }
  return marks;
}

function startRound(marks: Marks): number {
  if (marks.round === LAST_ROUND) {
    marks.met.fill(0);
    marks.found.fill(0);
    marks.round = 0;
  }
  marks.round += 1;
  return marks.round;
}

/** From one in so many nodes on, reading the marks of all is faster than sorting those found. */
const NODES_A_FIND = 64;

/**
 * The nodes two relationships away. That the two relationships differ matters only for the start itself: whoever takes one
 * and the same relationship twice is back where they came from.
 */
export class TwoStepSearch {
  readonly #plan: ExpandTwice;
  readonly #execution: Execution;
  readonly #first: readonly Lane[];
  readonly #second: readonly Lane[];
  readonly #isFirst: ((node: number) => boolean) | undefined;
  readonly #isSecond: ((node: number) => boolean) | undefined;
  readonly #marks: Marks;
  /** So many ends are kept as they are found; of more only the number. */
  readonly #few: number;
  #start = -1;
  #ends: number[] = [];
  #count = 0;
  #comesBack = false;
  /** Nodes from which a relationship leads back to the start. */
  readonly #turns = new Set<number>();

  constructor(plan: ExpandTwice, execution: Execution) {
    const { graph } = execution;
    this.#plan = plan;
    this.#execution = execution;
    this.#first = lanesOf(graph, plan.first.direction, plan.first.types);
    this.#second = lanesOf(graph, plan.second.direction, plan.second.types);
    this.#isFirst = labelTest(graph, plan.first.labels);
    this.#isSecond = labelTest(graph, plan.second.labels);
    this.#marks = marksOf(graph);
    this.#few = Math.ceil(graph.nodeCount / NODES_A_FIND);
  }

  /** Each once; many of them in the order of their ids, so that whoever reads them goes through memory from front to back. */
  run(start: number): ArrayLike<number> {
    startRound(this.#marks);
    this.#start = start;
    this.#ends = [];
    this.#count = 0;
    this.#comesBack = false;
    this.#turns.clear();
    for (const lane of this.#first) this.#walk(lane);
    if (this.#comesBack && (this.#isSecond === undefined || this.#isSecond(start))) this.#add(start);
    return this.#count > this.#few ? this.#inOrder() : this.#ends;
  }

  #add(end: number): void {
    this.#marks.found[end] = this.#marks.round;
    if (this.#count < this.#few) this.#ends.push(end);
    this.#count += 1;
  }

  #walk(lane: Lane): void {
    const { met, round } = this.#marks;
    const { neighbours, relationships } = lane.adjacency;
    const first = startOf(lane, this.#start);
    const last = endOf(lane, this.#start, first);
    this.#execution.budget.steps(last - first);
    for (let at = first; at < last; at += 1) {
      const node = neighbours[at] as number;
      if (lane.skipsLoops && node === this.#start) continue;
      if (met[node] === round) {
        // A second relationship to a node from which one leads back: whichever that is, it is not both of them.
        if (this.#turns.has(node)) this.#comesBack = true;
        continue;
      }
      if (this.#isFirst !== undefined && !this.#isFirst(node)) continue;
      met[node] = round;
      for (const next of this.#second) this.#collect(node, next, relationships[at] as number);
    }
  }

  /** All but the start; `taken` is the relationship that led to the node. */
  #collect(node: number, lane: Lane, taken: number): void {
    const { neighbours, relationships } = lane.adjacency;
    const { found, round } = this.#marks;
    const start = this.#start;
    const isSecond = this.#isSecond;
    const first = startOf(lane, node);
    const last = endOf(lane, node, first);
    this.#execution.budget.steps(last - first);
    for (let at = first; at < last; at += 1) {
      const end = neighbours[at] as number;
      if (found[end] === round) continue;
      if (end === start) {
        this.#turns.add(node);
        if (!this.#plan.mustDiffer || relationships[at] !== taken) this.#comesBack = true;
      } else if (isSecond === undefined || isSecond(end)) this.#add(end);
    }
  }

  #inOrder(): Uint32Array {
    const { found, round } = this.#marks;
    const ordered = new Uint32Array(this.#count);
    for (let node = 0, at = 0; at < ordered.length; node += 1) if (found[node] === round) ordered[at++] = node;
    return ordered;
  }
}
