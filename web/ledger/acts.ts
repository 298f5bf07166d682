/** A step in the life of an agreement. */
export interface Act {
  readonly predicate: string;
  /** The fact that dates the same step where nobody is named. */
  readonly fact?: string;
}

/** In the order in which they happen. */
export const ACTS: readonly Act[] = [
  { predicate: "SIGNED", fact: "SIGNED_ON" },
  { predicate: "SUBMITTED" },
  { predicate: "RATIFIED" },
  { predicate: "IN_FORCE", fact: "IN_FORCE_SINCE" },
];
