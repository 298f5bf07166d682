import type { ShortestPath } from "../../plan/operators.ts";
import type { CompactGraph } from "../../store/compact-graph.ts";
import type { Evaluate } from "../context.ts";
import { type Cursor, compileTerm, type Execution } from "./cursor.ts";
import { endOf, type Lane, lanesOf, nodeIn, startOf } from "./walk.ts";

/** The shortest ways between two nodes: from both ends in turn, always the smaller side, until they meet. */
export class ShortestPathCursor implements Cursor {
  readonly #input: Cursor;
  readonly #execution: Execution;
  readonly #plan: ShortestPath;
  readonly #forwards: readonly Lane[];
  readonly #backwards: readonly Lane[];
  readonly #step: { readonly slot: number; readonly condition: Evaluate } | undefined;
  #found: readonly (readonly number[])[] = [];
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
    const { from, to, relationships, all } = this.#plan;
    while (this.#at >= this.#found.length) {
      budget.step();
      if (!this.#input.next()) return false;
      const [start, end] = [nodeIn(frame, from.slot), nodeIn(frame, to.slot)];
      const found = start < 0 || end < 0 ? [] : this.#search(start, end);
      this.#found = all ? found : found.slice(0, 1);
      this.#at = 0;
    }
    const path = this.#found[this.#at] as readonly number[];
    this.#at += 1;
    frame[relationships.slot] = path.map((id) => graph.relationship(id));
    return true;
  }

  #search(start: number, end: number): readonly (readonly number[])[] {
    const { min, max } = this.#plan;
    if (start === end) return min === 0 ? [[]] : [];
    const ahead = new Side(start, this.#forwards);
    const behind = new Side(end, this.#backwards);
    for (let length = 1; length <= max; length += 1) {
      const side = ahead.frontier.length <= behind.frontier.length ? ahead : behind;
      const other = side === ahead ? behind : ahead;
      const meetings = this.#advance(side, other);
      if (meetings.length > 0) return length < min ? [] : this.#join(meetings, ahead, behind);
      if (side.frontier.length === 0) return [];
    }
    return [];
  }

  /** One step of one side: the nodes at which it meets the other. */
  #advance(side: Side, other: Side): number[] {
    const { budget, graph } = this.#execution;
    const meetings = new Set<number>();
    const next: number[] = [];
    const depth = side.depth + 1;
    for (const node of side.frontier) {
      for (const lane of side.lanes) {
        const first = startOf(lane, node);
        const last = endOf(lane, node, first);
        for (let at = first; at < last; at += 1) {
          budget.step();
          const neighbour = lane.adjacency.neighbours[at] as number;
          const id = lane.adjacency.relationships[at] as number;
          const known = side.reached.get(neighbour);
          if (known !== undefined && (known.depth < depth || !this.#plan.all)) continue;
          if (!this.#fits(id, graph)) continue;
          if (known === undefined) {
            side.reached.set(neighbour, { depth, ways: [id, node] });
            next.push(neighbour);
          } else known.ways.push(id, node);
          if (!other.reached.has(neighbour)) continue;
          meetings.add(neighbour);
          if (!this.#plan.all) return [neighbour];
        }
      }
    }
    side.frontier = next;
    side.depth = depth;
    return [...meetings];
  }

  #fits(id: number, graph: CompactGraph): boolean {
    if (this.#step === undefined) return true;
    this.#execution.frame[this.#step.slot] = graph.relationship(id);
    return this.#step.condition(this.#execution.frame) === true;
  }

  #join(meetings: readonly number[], ahead: Side, behind: Side): (readonly number[])[] {
    const paths: (readonly number[])[] = [];
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

  /** From a node back to where the side started, as lists of relationships. */
  #waysBack(side: Side, node: number): (readonly number[])[] {
    const ways = side.reached.get(node)?.ways ?? [];
    if (ways.length === 0) return [[]];
    const paths: (readonly number[])[] = [];
    for (let at = 0; at < ways.length; at += 2) {
      for (const rest of this.#waysBack(side, ways[at + 1] as number)) {
        this.#execution.budget.hold(rest.length + 1);
        paths.push([ways[at] as number, ...rest]);
      }
    }
    return paths;
  }
}

class Side {
  readonly lanes: readonly Lane[];
  /** How each node was reached: at which depth, and by which relationships from which nodes, in pairs. */
  readonly reached: Map<number, { readonly depth: number; readonly ways: number[] }>;
  frontier: readonly number[];
  depth = 0;

  constructor(start: number, lanes: readonly Lane[]) {
    this.lanes = lanes;
    this.frontier = [start];
    this.reached = new Map([[start, { depth: 0, ways: [] }]]);
  }
}
