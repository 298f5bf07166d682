import { negativeCount, notACount } from "../../messages.ts";
import type { Call, Count, Filter, NamedPath, Optional, Project, Union, Unwind } from "../../plan/operators.ts";
import type { Evaluate } from "../context.ts";
import { typeNameOf } from "../type-names.ts";
import { isInteger, isList, NodeValue, PathValue, RelationshipValue, type Value } from "../value.ts";
import { at } from "../value-error.ts";
import { type Cursor, compileTerm, type Execution } from "./cursor.ts";

export class FilterCursor implements Cursor {
  readonly #input: Cursor;
  readonly #condition: Evaluate;
  readonly #execution: Execution;

  constructor(filter: Filter, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#condition = compileTerm(filter.condition, execution);
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

export class OptionalCursor implements Cursor {
  readonly #input: Cursor;
  readonly #inner: Cursor;
  readonly #nulls: readonly number[];
  readonly #execution: Execution;
  #state: "input" | "first" | "more" = "input";

  constructor(optional: Optional, input: Cursor, inner: Cursor, execution: Execution) {
    this.#input = input;
    this.#inner = inner;
    this.#nulls = optional.nulls.map(({ slot }) => slot);
    this.#execution = execution;
  }

  open(): void {
    this.#input.open();
    this.#state = "input";
  }

  next(): boolean {
    for (;;) {
      if (this.#state === "input") {
        if (!this.#input.next()) return false;
        this.#inner.open();
        this.#state = "first";
      }
      if (this.#inner.next()) {
        this.#state = "more";
        return true;
      }
      const isAlone = this.#state === "first";
      this.#state = "input";
      if (!isAlone) continue;
      for (const slot of this.#nulls) this.#execution.frame[slot] = null;
      return true;
    }
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

export class CallCursor implements Cursor {
  readonly #input: Cursor;
  readonly #call: Call;
  readonly #arguments: readonly Evaluate[];
  readonly #execution: Execution;
  #rows: Iterator<readonly Value[]> | undefined;

  constructor(call: Call, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#call = call;
    this.#arguments = call.arguments.map((argument) => compileTerm(argument, execution));
    this.#execution = execution;
  }

  open(): void {
    this.#input.open();
    this.#rows = undefined;
  }

  next(): boolean {
    const { frame, budget } = this.#execution;
    for (;;) {
      budget.step();
      if (this.#rows === undefined) {
        if (!this.#input.next()) return false;
        const rows = this.#run();
        // A procedure without columns is only done, for each row.
        if (this.#call.procedure.columns.length === 0) return true;
        this.#rows = rows[Symbol.iterator]();
      }
      const row = this.#rows.next();
      if (!row.done) {
        for (const { column, variable } of this.#call.yields) frame[variable.slot] = row.value[column] ?? null;
        return true;
      }
      this.#rows = undefined;
    }
  }

  #run(): Iterable<readonly Value[]> {
    const { context, frame } = this.#execution;
    try {
      return this.#call.procedure.run(
        this.#arguments.map((evaluate) => evaluate(frame)),
        context,
      );
    } catch (error) {
      throw at(this.#call, error);
    }
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

export class SkipCursor implements Cursor {
  readonly #input: Cursor;
  readonly #count: () => number;
  #isStarted = false;

  constructor(count: Count, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#count = countOf(count, execution);
  }

  open(): void {
    this.#input.open();
    this.#isStarted = false;
  }

  next(): boolean {
    if (!this.#isStarted) {
      this.#isStarted = true;
      const count = this.#count();
      for (let skipped = 0; skipped < count; skipped += 1) if (!this.#input.next()) return false;
    }
    return this.#input.next();
  }
}

export class LimitCursor implements Cursor {
  readonly #input: Cursor;
  readonly #count: () => number;
  #left: number | undefined;

  constructor(count: Count, input: Cursor, execution: Execution) {
    this.#input = input;
    this.#count = countOf(count, execution);
  }

  open(): void {
    this.#input.open();
    this.#left = undefined;
  }

  next(): boolean {
    this.#left ??= this.#count();
    if (this.#left <= 0) return false;
    this.#left -= 1;
    return this.#input.next();
  }
}

/** What SKIP or LIMIT says; throws where that is no integer or below 0. */
export function countOf({ keyword, value }: Count, execution: Execution): () => number {
  const evaluate = compileTerm(value, execution);
  return () => {
    const count = evaluate(execution.frame);
    if (!isInteger(count)) throw notACount(keyword, `a ${typeNameOf(count)}`, value.expression);
    if (count < 0) throw negativeCount(keyword, value.expression);
    return Number(count);
  };
}

export class UnionCursor implements Cursor {
  readonly #sides: readonly { readonly cursor: Cursor; readonly columns: readonly number[] }[];
  readonly #columns: readonly number[];
  readonly #execution: Execution;
  #side = 0;

  constructor(union: Union, cursors: readonly Cursor[], execution: Execution) {
    this.#sides = union.sides.map(({ columns }, index) => ({
      cursor: cursors[index] as Cursor,
      columns: columns.map(({ slot }) => slot),
    }));
    this.#columns = union.columns.map(({ slot }) => slot);
    this.#execution = execution;
  }

  open(): void {
    this.#side = 0;
    this.#sides[0]?.cursor.open();
  }

  next(): boolean {
    for (;;) {
      const side = this.#sides[this.#side];
      if (side === undefined) return false;
      if (side.cursor.next()) {
        const { frame } = this.#execution;
        for (const [index, slot] of this.#columns.entries())
          frame[slot] = frame[side.columns[index] as number] as Value;
        return true;
      }
      this.#side += 1;
      this.#sides[this.#side]?.cursor.open();
    }
  }
}
