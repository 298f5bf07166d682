import type { ExpandPath } from "../../plan/operators.ts";
import type { Evaluate } from "../context.ts";
import { type Cursor, compileTerm, type Execution } from "./cursor.ts";
import { endOf, isTaken, type Lane, lanesOf, nodeIn, startOf } from "./walk.ts";

/** How far the relationships at one node of the path have been tried. */
interface Level {
  readonly node: number;
  lane: number;
  at: number;
  end: number;
}

/** All paths of several relationships, none of which comes twice; depth first, shorter ones before what they lead to. */
export class ExpandPathCursor implements Cursor {
  readonly #input: Cursor;
  readonly #execution: Execution;
  readonly #plan: ExpandPath;
  readonly #lanes: readonly Lane[];
  readonly #unlike: readonly number[];
  readonly #step: { readonly slot: number; readonly condition: Evaluate } | undefined;
  /** One more than the relationships of the path. */
  readonly #levels: Level[] = [];
  readonly #path: number[] = [];
  readonly #onPath = new Set<number>();
  #target = -1;
  /** The path at hand has not been looked at yet. */
  #isNew = false;

  constructor(plan: ExpandPath, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#execution = execution;
    this.#plan = plan;
    this.#lanes = lanesOf(execution.graph, plan.direction, plan.types);
    this.#unlike = plan.unlike.map(({ slot }) => slot);
    this.#step = plan.step && {
      slot: plan.step.relationship.slot,
      condition: compileTerm(plan.step.condition, execution),
    };
  }

  open(): void {
    this.#input.open();
    this.#clear();
  }

  next(): boolean {
    for (;;) {
      if (this.#levels.length === 0 && !this.#startRow()) return false;
      if (this.#isNew) {
        this.#isNew = false;
        if (this.#emit()) return true;
      }
      if (!this.#deeper()) this.#back();
    }
  }

  #clear(): void {
    this.#levels.length = 0;
    this.#path.length = 0;
    this.#onPath.clear();
  }

  #startRow(): boolean {
    const { frame, budget } = this.#execution;
    const { from, to, toIsBound } = this.#plan;
    for (;;) {
      budget.step();
      if (!this.#input.next()) return false;
      const node = nodeIn(frame, from.slot);
      this.#target = toIsBound ? nodeIn(frame, to.slot) : -1;
      if (node < 0 || (toIsBound && this.#target < 0)) continue;
      this.#levels.push({ node, lane: 0, at: 0, end: 0 });
      this.#isNew = true;
      return true;
    }
  }

  /** Sets the slots, if the path at hand is long enough and leads to the right node. */
  #emit(): boolean {
    const { min, toIsBound, to, relationships, backwards } = this.#plan;
    const { graph, frame, budget } = this.#execution;
    const { node } = this.#levels.at(-1) as Level;
    if (this.#path.length < min || (toIsBound && node !== this.#target)) return false;
    if (!toIsBound) frame[to.slot] = graph.node(node);
    const path = this.#path.map((id) => graph.relationship(id));
    for (let walked = 0; walked < path.length; walked += 1) budget.step();
    frame[relationships.slot] = backwards ? path.reverse() : path;
    return true;
  }

  /** Goes one relationship further from the last node, if there is one left and the path may be longer. */
  #deeper(): boolean {
    const level = this.#levels.at(-1) as Level;
    if (this.#path.length >= this.#plan.max) return false;
    for (;;) {
      while (level.at >= level.end) {
        const lane = this.#lanes[level.lane];
        if (lane === undefined) return false;
        level.at = startOf(lane, level.node);
        level.end = endOf(lane, level.node, level.at);
        level.lane += 1;
      }
      const { adjacency, skipsLoops } = this.#lanes[level.lane - 1] as Lane;
      const neighbour = adjacency.neighbours[level.at] as number;
      const id = adjacency.relationships[level.at] as number;
      level.at += 1;
      if ((skipsLoops && neighbour === level.node) || !this.#fits(id)) continue;
      this.#path.push(id);
      this.#onPath.add(id);
      this.#levels.push({ node: neighbour, lane: 0, at: 0, end: 0 });
      this.#isNew = true;
      return true;
    }
  }

  #fits(id: number): boolean {
    const { graph, frame, budget } = this.#execution;
    budget.step();
    if (this.#onPath.has(id) || isTaken(frame, this.#unlike, id)) return false;
    if (this.#step === undefined) return true;
    frame[this.#step.slot] = graph.relationship(id);
    return this.#step.condition(frame) === true;
  }

  #back(): void {
    this.#levels.pop();
    const id = this.#path.pop();
    if (id !== undefined) this.#onPath.delete(id);
  }
}
