import type { ShortestPath } from "../../plan/operators.ts";
import type { Evaluate } from "../context.ts";
import { type Cursor, compileTerm, type Execution } from "./cursor.ts";
import { type SearchSide, withSides } from "./search-side.ts";
import { endOf, type Lane, lanesOf, nodeIn, startOf } from "./walk.ts";

type Path = readonly number[];

/** The shortest ways between two nodes: from both ends in turn, always the smaller side, until they meet. */
export class ShortestPathCursor implements Cursor {
  readonly #input: Cursor;
  readonly #execution: Execution;
  readonly #plan: ShortestPath;
  readonly #forwards: readonly Lane[];
  readonly #backwards: readonly Lane[];
  readonly #step: { readonly slot: number; readonly condition: Evaluate } | undefined;
  #found: readonly Path[] = [];
  #at = 0;

  constructor(plan: ShortestPath, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#execution = execution;
    this.#plan = plan;
    const turned = { out: "in", in: "out", both: "both" } as const;
    this.#forwards = lanesOf(execution.graph, plan.direction, plan.types);
    this.#backwards = lanesOf(execution.graph, turned[plan.direction], plan.types);
    this.#step = plan.step && {
      slot: plan.step.relationship.slot,
      condition: compileTerm(plan.step.condition, execution),
    };
  }

  open(): void {
    this.#input.open();
    this.#found = [];
    this.#at = 0;
  }

  next(): boolean {
    const { frame, graph, budget } = this.#execution;
    const { from, to, relationships } = this.#plan;
    while (this.#at >= this.#found.length) {
      budget.step();
      if (!this.#input.next()) return false;
      const [start, end] = [nodeIn(frame, from.slot), nodeIn(frame, to.slot)];
      this.#found = start < 0 || end < 0 ? [] : this.#search(start, end);
      this.#at = 0;
    }
    const path = this.#found[this.#at] as Path;
    this.#at += 1;
    frame[relationships.slot] = path.map((id) => graph.relationship(id));
    return true;
  }

  #search(start: number, end: number): readonly Path[] {
    const { min, max } = this.#plan;
    if (start === end) return min === 0 ? [[]] : [];
    return withSides(this.#execution.graph, (ahead, behind) => {
      ahead.start(start, this.#forwards);
      behind.start(end, this.#backwards);
      for (let length = 1; length <= max; length += 1) {
        const [side, other] = ahead.frontier.length <= behind.frontier.length ? [ahead, behind] : [behind, ahead];
        const meetings = this.#advance(side, other);
        if (meetings.length > 0) return length < min ? [] : this.#join(meetings, ahead, behind);
        if (side.frontier.length === 0) return [];
      }
      return [];
    });
  }

  /** One step of one side: the nodes at which it meets the other, where only one is wanted the first. */
  #advance(side: SearchSide, other: SearchSide): readonly number[] {
    const meetings = new Set<number>();
    const frontier: number[] = [];
    for (const node of side.frontier) {
      for (const lane of side.lanes) {
        const first = startOf(lane, node);
        const last = endOf(lane, node, first);
        this.#execution.budget.steps(last - first);
        for (let at = first; at < last; at += 1) {
          const neighbour = this.#reach(side, node, lane, at, frontier);
          if (neighbour < 0 || !other.hasReached(neighbour)) continue;
          meetings.add(neighbour);
          if (!this.#plan.all) return [neighbour];
        }
      }
    }
    side.frontier = frontier;
    side.depth += 1;
    return [...meetings];
  }

  /** Takes one relationship; the node that it leads to, or -1 where that is nothing new. */
  #reach(side: SearchSide, node: number, { adjacency }: Lane, at: number, frontier: number[]): number {
    const { graph, frame } = this.#execution;
    const neighbour = adjacency.neighbours[at] as number;
    const depth = side.depth + 1;
    const isKnown = side.hasReached(neighbour);
    if (isKnown && (!this.#plan.all || side.depthOf(neighbour) < depth)) return -1;
    const id = adjacency.relationships[at] as number;
    if (this.#step !== undefined) {
      frame[this.#step.slot] = graph.relationship(id);
      if (this.#step.condition(frame) !== true) return -1;
    }
    if (isKnown) side.reachAgain(neighbour, id, node);
    else {
      side.reach(neighbour, id, node, depth);
      frontier.push(neighbour);
    }
    return neighbour;
  }

  #join(meetings: readonly number[], ahead: SearchSide, behind: SearchSide): readonly Path[] {
    const paths: Path[] = [];
    for (const meeting of meetings) {
      const ends = this.#waysBack(behind, meeting);
      for (const begin of this.#waysBack(ahead, meeting)) {
        for (const end of ends) {
          this.#execution.budget.step();
          paths.push([...begin.toReversed(), ...end]);
        }
      }
    }
    return paths;
  }

  /** From a node back to where the side started. */
  #waysBack(side: SearchSide, node: number): readonly Path[] {
    const ways = side.waysTo(node);
    if (ways.length === 0) return [[]];
    const paths: Path[] = [];
    for (let way = 0; way < ways.length; way += 2) {
      for (const rest of this.#waysBack(side, ways[way + 1] as number)) {
        this.#execution.budget.step();
        this.#execution.budget.hold(rest.length + 1);
        paths.push([ways[way] as number, ...rest]);
      }
    }
    return paths;
  }
}
