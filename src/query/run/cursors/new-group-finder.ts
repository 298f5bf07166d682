import type { Assignment } from "../../plan/operators.ts";
import type { Evaluate, Frame } from "../context.ts";
import { type GroupKey, groupKeyOf } from "../group-key.ts";
import { compileTerm, type Execution } from "./cursor.ts";
import type { GroupFinder, StartGroup } from "./group-finder.ts";
import { GroupsByCode, propertyOf } from "./groups-by-code.ts";
import { GroupsByKey } from "./groups-by-key.ts";

export function newGroupFinder(keys: readonly Assignment[], execution: Execution, start: StartGroup): GroupFinder {
  const [first, ...more] = keys.map(({ value }) => compileTerm(value, execution));
  if (first === undefined) return new OneGroup(start);
  if (more.length > 0) return new GroupsByKeys([first, ...more], execution, start);
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
  readonly #execution: Execution;
  readonly #start: StartGroup;
  readonly #known = new Map<GroupKey, number>();

  constructor(keys: readonly Evaluate[], execution: Execution, start: StartGroup) {
    this.#keys = keys;
    this.#execution = execution;
    this.#start = start;
  }

  find(frame: Frame): number {
    const values = this.#keys.map((evaluate) => evaluate(frame));
    const key = groupKeyOf(values, this.#execution.budget);
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
