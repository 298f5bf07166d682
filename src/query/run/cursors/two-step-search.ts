import type { ExpandTwice } from "../../plan/operators.ts";
import type { CompactGraph } from "../../store/compact-graph.ts";
import type { Execution } from "./cursor.ts";
import { compileNodeTests } from "./node-test.ts";
import { endOf, type Lane, lanesOf, startOf } from "./walk.ts";

/** The round in which each node was last met on the way, last led back to the start, and was last found at the end: a new round wipes all marks at no cost. */
interface Marks {
  readonly met: Uint8Array;
  readonly turned: Uint8Array;
  readonly found: Uint8Array;
  round: number;
}

/** One byte a mark: those of a hundred thousand nodes stay in the processor's cache. */
const LAST_ROUND = 255;

const MARKS = new WeakMap<CompactGraph, Marks>();

/** One for all queries over a graph: a walk is done before another starts. */
function marksOf(graph: CompactGraph): Marks {
  let marks = MARKS.get(graph);
  if (marks === undefined) {
    const newMarks = () => new Uint8Array(graph.nodeCount);
    marks = { met: newMarks(), turned: newMarks(), found: newMarks(), round: 0 };
    MARKS.set(graph, marks);
  }
  return marks;
}

function startRound(marks: Marks): void {
  if (marks.round === LAST_ROUND) {
    marks.met.fill(0);
    marks.turned.fill(0);
    marks.found.fill(0);
    marks.round = 0;
  }
  marks.round += 1;
}

/** From one in so many nodes on, reading the marks of all is faster than going through those found in no order. */
const NODES_A_FIND = 8;

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

  constructor(plan: ExpandTwice, execution: Execution) {
    const { graph } = execution;
    this.#plan = plan;
    this.#execution = execution;
    this.#first = lanesOf(graph, plan.first.direction, plan.first.types);
    this.#second = lanesOf(graph, plan.second.direction, plan.second.types);
    this.#isFirst = compileNodeTests(plan.first.tests, execution);
    this.#isSecond = compileNodeTests(plan.second.tests, execution);
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
    for (const lane of this.#first) this.#walk(lane);
    if (this.#comesBack) this.#add(start);
    if (this.#count > this.#few) return this.#inOrder();
    return this.#isSecond === undefined ? this.#ends : this.#ends.filter(this.#isSecond);
  }

  #add(end: number): void {
    this.#marks.found[end] = this.#marks.round;
    if (this.#count < this.#few) this.#ends.push(end);
    this.#count += 1;
  }

  #walk(lane: Lane): void {
    const { budget } = this.#execution;
    const { met, turned, round } = this.#marks;
    const { neighbours, relationships } = lane.adjacency;
    const first = startOf(lane, this.#start);
    const last = endOf(lane, this.#start, first);
    for (let at = first; at < last; at += 1) {
      budget.step();
      const node = neighbours[at] as number;
      if (lane.skipsLoops && node === this.#start) continue;
      if (met[node] === round) {
        // A second relationship to a node from which one leads back: whichever that is, it is not both of them.
        if (turned[node] === round) this.#comesBack = true;
        continue;
      }
      if (this.#isFirst !== undefined && !this.#isFirst(node)) continue;
      met[node] = round;
      for (const next of this.#second) this.#collect(node, next, relationships[at] as number);
    }
  }

  /** All but the start; `taken` is the relationship that led to the node. Each way to a node comes by here, so it only marks. */
  #collect(node: number, lane: Lane, taken: number): void {
    const { neighbours, relationships } = lane.adjacency;
    const { found, turned, round } = this.#marks;
    const [start, ends, few] = [this.#start, this.#ends, this.#few];
    const first = startOf(lane, node);
    const last = endOf(lane, node, first);
    this.#execution.budget.pass(last - first);
    let count = this.#count;
    for (let at = first; at < last; at += 1) {
      const end = neighbours[at] as number;
      if (found[end] === round) continue;
      if (end === start) {
        turned[node] = round;
        if (!this.#plan.mustDiffer || relationships[at] !== taken) this.#comesBack = true;
        continue;
      }
      found[end] = round;
      if (count < few) ends.push(end);
      count += 1;
    }
    this.#count = count;
  }

  /** Those of the ends that pass the test: once each, and from the front of the columns that it reads to their end. */
  #inOrder(): Uint32Array {
    const { found, round } = this.#marks;
    const isSecond = this.#isSecond;
    const ordered = new Uint32Array(this.#count);
    let count = 0;
    for (let node = 0; node < found.length; node += 1) {
      if (found[node] === round && (isSecond === undefined || isSecond(node))) ordered[count++] = node;
    }
    return ordered.subarray(0, count);
  }
}
