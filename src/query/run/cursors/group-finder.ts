import type { Assignment } from "../../plan/operators.ts";
import { StoredColumn } from "../../store/column.ts";
import type { Evaluate, Frame } from "../context.ts";
import { type GroupKey, groupKey, groupKeyOf } from "../group-key.ts";
import { NodeValue, type Value } from "../value.ts";
import { compileTerm, type Execution } from "./cursor.ts";

/** Numbers the groups of rows: those with the same keys are one. */
export interface GroupFinder {
  find(frame: Frame): number;
  /** Forgets all groups. */
  clear(): void;
}

/** Makes room for one more group with these keys, and numbers it. */
type StartGroup = (keys: readonly Value[]) => number;

export function newGroupFinder(keys: readonly Assignment[], execution: Execution, start: StartGroup): GroupFinder {
  const [first, ...more] = keys.map(({ value }) => compileTerm(value, execution));
  if (first === undefined) return new OneGroup(start);
  if (more.length > 0) return new GroupsByKeys([first, ...more], start);
  const groups = new GroupsByKey(first, execution, start);
  const property = propertyOf(keys[0] as Assignment, execution);
  return property === undefined ? groups : new GroupsByCode(property, groups, start);
}

class OneGroup implements GroupFinder {
  readonly #start: StartGroup;

  constructor(start: StartGroup) {
    this.#start = start;
  }

  find(): number {
    return 0;
  }

  /** There is one even where there are no rows. */
  clear(): void {
    this.#start([]);
  }
}

class GroupsByKeys implements GroupFinder {
  readonly #keys: readonly Evaluate[];
  readonly #start: StartGroup;
  readonly #known = new Map<GroupKey, number>();

  constructor(keys: readonly Evaluate[], start: StartGroup) {
    this.#keys = keys;
    this.#start = start;
  }

  find(frame: Frame): number {
    const values = this.#keys.map((evaluate) => evaluate(frame));
    const key = groupKeyOf(values);
    let group = this.#known.get(key);
    if (group === undefined) {
      group = this.#start(values);
      this.#known.set(key, group);
    }
    return group;
  }

  clear(): void {
    this.#known.clear();
  }
}

class GroupsByKey implements GroupFinder {
  readonly #key: Evaluate;
  readonly #execution: Execution;
  readonly #start: StartGroup;
  readonly #known = new Map<GroupKey | NodeValue, number>();

  constructor(key: Evaluate, execution: Execution, start: StartGroup) {
    this.#key = key;
    this.#execution = execution;
    this.#start = start;
  }

  find(frame: Frame): number {
    const value = this.#key(frame);
    const key = this.#keyOf(value);
    let group = this.#known.get(key);
    if (group === undefined) {
      group = this.#start([value]);
      this.#known.set(key, group);
    }
    return group;
  }

  learn(value: Value, group: number): void {
    this.#known.set(this.#keyOf(value), group);
  }

  clear(): void {
    this.#known.clear();
  }

  /** Nodes are one object each, which is its own key without being written as a number first. */
  #keyOf(value: Value): GroupKey | NodeValue {
    return value instanceof NodeValue ? this.#execution.graph.node(value.id) : groupKey(value);
  }
}

interface NodeProperty {
  readonly slot: number;
  readonly column: StoredColumn;
}

/** The property of a node that rows are grouped by, if that is all and equal values of it are stored once. */
function propertyOf({ value: { expression, scope } }: Assignment, { graph }: Execution): NodeProperty | undefined {
  if (expression.kind !== "property" || expression.subject.kind !== "variable") return undefined;
  const column = graph.nodeColumn(expression.key.name);
  if (!(column instanceof StoredColumn) || !column.isPlain) return undefined;
  return { slot: scope.slotOf(expression.subject.name), column };
}

const NONE = -1;

/** Where equal values are stored once, the number that stands for one leads to its group without the value being read. */
class GroupsByCode implements GroupFinder {
  readonly #property: NodeProperty;
  readonly #others: GroupsByKey;
  readonly #start: StartGroup;
  readonly #groups: Int32Array;
  readonly #codes: number[] = [];
  #isNodesOnly = true;

  constructor(property: NodeProperty, others: GroupsByKey, start: StartGroup) {
    this.#property = property;
    this.#others = others;
    this.#start = start;
    this.#groups = new Int32Array(property.column.values.length).fill(NONE);
  }

  find(frame: Frame): number {
    const node = frame[this.#property.slot];
    if (!this.#isNodesOnly || !(node instanceof NodeValue)) return this.#findOther(frame);
    const { column } = this.#property;
    const code = column.codeAt(node.id);
    const group = this.#groups[code] as number;
    return group === NONE ? this.#add(code) : group;
  }

  clear(): void {
    for (const code of this.#codes) this.#groups[code] = NONE;
    this.#codes.length = 0;
    this.#others.clear();
    this.#isNodesOnly = true;
  }

  #add(code: number): number {
    const group = this.#start([this.#valueOf(code)]);
    this.#groups[code] = group;
    this.#codes.push(code);
    return group;
  }

  /** What is no node (a map has properties too) has values like any, so from now on all rows are grouped by theirs. */
  #findOther(frame: Frame): number {
    if (this.#isNodesOnly) {
      this.#isNodesOnly = false;
      for (const code of this.#codes) this.#others.learn(this.#valueOf(code), this.#groups[code] as number);
    }
    return this.#others.find(frame);
  }

  #valueOf(code: number): Value {
    return this.#property.column.values[code] as Value;
  }
}
