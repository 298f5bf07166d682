import type { Assignment } from "../../plan/operators.ts";
import { StoredColumn } from "../../store/column.ts";
import type { Frame } from "../context.ts";
import { NodeValue, type Value } from "../value.ts";
import type { Execution } from "./cursor.ts";
import type { GroupFinder, StartGroup } from "./group-finder.ts";
import type { GroupsByKey } from "./groups-by-key.ts";

interface NodeProperty {
  readonly slot: number;
  readonly column: StoredColumn;
}

/** The property of a node that rows are grouped by, if that is all and equal values of it are stored once. */
export function propertyOf(
  { value: { expression, scope } }: Assignment,
  { graph }: Execution,
): NodeProperty | undefined {
  if (expression.kind !== "property" || expression.subject.kind !== "variable") return undefined;
  const column = graph.nodeColumn(expression.key.name);
  if (!(column instanceof StoredColumn) || !column.isPlain) return undefined;
  return { slot: scope.slotOf(expression.subject.name), column };
}

const NONE = -1;

/** Where equal values are stored once, the number that stands for one leads to its group without the value being read. */
export class GroupsByCode implements GroupFinder {
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
