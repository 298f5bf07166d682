import type { Frame } from "../context.ts";
import type { Value } from "../value.ts";

/** Numbers the groups of rows: those with the same keys are one. */
export interface GroupFinder {
  find(frame: Frame): number;
  /** Forgets all groups. */
  clear(): void;
}

/** Makes room for one more group with these keys, and numbers it. */
export type StartGroup = (keys: readonly Value[]) => number;
