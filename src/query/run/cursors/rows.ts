import type { Filter, NamedPath, Project, Unwind } from "../../plan/operators.ts";
import { compileCondition } from "../compile/condition.ts";
import type { Evaluate } from "../context.ts";
import { isList, NodeValue, PathValue, RelationshipValue, type Value } from "../value.ts";
import { type Cursor, compileTerm, type Execution } from "./cursor.ts";

export class FilterCursor implements Cursor {
  readonly #input: Cursor;
  readonly #condition: Evaluate;
  readonly #execution: Execution;

  constructor(filter: Filter, input: Cursor, execution: Execution) {
    this.#input = input;
    const { expression } = filter.condition;
    this.#condition = compileCondition("WHERE", expression, {
      compile: () => compileTerm(filter.condition, execution),
    });
    this.#execution = execution;
  }

  open(): void {
    this.#input.open();
  }

  next(): boolean {
    const { frame, budget } = this.#execution;
    while (this.#input.next()) {
      budget.step();
      if (this.#condition(frame) === true) return true;
    }
    return false;
  }
}

/** A null has no items; what is no list is its own only item. */
export class UnwindCursor implements Cursor {
  readonly #input: Cursor;
  readonly #list: Evaluate;
  readonly #slot: number;
  readonly #execution: Execution;
  #items: readonly Value[] = [];
  #at = 0;

  constructor(unwind: Unwind, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#list = compileTerm(unwind.list, execution);
    this.#slot = unwind.variable.slot;
    this.#execution = execution;
  }

  open(): void {
    this.#input.open();
    this.#items = [];
    this.#at = 0;
  }

  next(): boolean {
    const { frame, budget } = this.#execution;
    while (this.#at >= this.#items.length) {
      budget.step();
      if (!this.#input.next()) return false;
      const value = this.#list(frame);
      this.#items = value === null ? [] : isList(value) ? value : [value];
      this.#at = 0;
    }
    budget.step();
    frame[this.#slot] = this.#items[this.#at] as Value;
    this.#at += 1;
    return true;
  }
}

export class ProjectCursor implements Cursor {
  readonly #input: Cursor;
  readonly #items: readonly { readonly slot: number; readonly value: Evaluate }[];
  readonly #execution: Execution;

  constructor(project: Project, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#items = project.items.map(({ variable, value }) => ({
      slot: variable.slot,
      value: compileTerm(value, execution),
    }));
    this.#execution = execution;
  }

  open(): void {
    this.#input.open();
  }

  next(): boolean {
    if (!this.#input.next()) return false;
    const { frame } = this.#execution;
    for (const { slot, value } of this.#items) frame[slot] = value(frame);
    return true;
  }
}

/** A path with a null in it (of an OPTIONAL MATCH) is null. */
export class NamedPathCursor implements Cursor {
  readonly #input: Cursor;
  readonly #plan: NamedPath;
  readonly #execution: Execution;

  constructor(plan: NamedPath, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#plan = plan;
    this.#execution = execution;
  }

  open(): void {
    this.#input.open();
  }

  next(): boolean {
    if (!this.#input.next()) return false;
    this.#execution.frame[this.#plan.path.slot] = this.#build();
    return true;
  }

  #build(): Value {
    const { frame, graph } = this.#execution;
    const first = frame[this.#plan.nodes[0]?.slot ?? -1];
    const relationships = this.#plan.relationships.flatMap(({ slot }) => frame[slot] as Value | Value[]);
    if (!(first instanceof NodeValue) || !relationships.every((each) => each instanceof RelationshipValue)) return null;
    const nodes = [first];
    let last = first.id;
    for (const { start, end } of relationships) {
      last = start === last ? end : start;
      nodes.push(graph.node(last));
    }
    return new PathValue(nodes, relationships);
  }
}
