import type { Scope } from "../run/context.ts";

/** A variable of the plan: where its value lies in the frame, and how `EXPLAIN` calls it. */
export interface Slot {
  readonly slot: number;
  readonly name: string;
}

/** Hands out slots: no two variables of a query share one, so rows can be worked on in place. */
export class Slots {
  #count = 0;

  add(name: string): Slot {
    this.#count += 1;
    return { slot: this.#count - 1, name };
  }
}

/** Which slot each variable has at one place of the plan. Immutable. */
export class PlanScope implements Scope {
  readonly #slots: Slots;
  readonly #byName: ReadonlyMap<string, Slot>;

  constructor(slots: Slots, byName: ReadonlyMap<string, Slot> = new Map()) {
    this.#slots = slots;
    this.#byName = byName;
  }

  get names(): readonly string[] {
    return [...this.#byName.keys()];
  }

  find(variable: string): Slot | undefined {
    return this.#byName.get(variable);
  }

  get(variable: string): Slot {
    const slot = this.#byName.get(variable);
    if (slot === undefined) throw new Error(`the binder let a variable pass that nothing sets: ${variable}`);
    return slot;
  }

  slotOf(variable: string): number {
    return this.get(variable).slot;
  }

  with(variable: string): { readonly scope: PlanScope; readonly slot: number } {
    const { scope, slot } = this.add(variable);
    return { scope, slot: slot.slot };
  }

  add(variable: string): { readonly scope: PlanScope; readonly slot: Slot } {
    const slot = this.#slots.add(variable);
    return { scope: this.set(variable, slot), slot };
  }

  set(variable: string, slot: Slot): PlanScope {
    return new PlanScope(this.#slots, new Map(this.#byName).set(variable, slot));
  }

  /** The variables of this one, and those of `inner` instead of its own of the same name. */
  overlaidBy(inner: PlanScope): PlanScope {
    return new PlanScope(this.#slots, new Map([...this.#byName, ...inner.#byName]));
  }

  /** None of the variables, the same slots to hand out. */
  empty(): PlanScope {
    return new PlanScope(this.#slots);
  }
}
