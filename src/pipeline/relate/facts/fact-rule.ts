import type { FoundDate } from "../dates.ts";
import type { Placed, Reading } from "../reading.ts";

/** Something that a sentence tells of an agreement with a value at the other end. */
export interface FactRule {
  readonly id: string;
  readonly predicate: string;
  readonly confidence: number;
  /** `dates` are those of the sentence. */
  find(reading: Reading, dates: readonly FoundDate[]): readonly FoundFact[];
  readonly examples: readonly (readonly [text: string, claims: string])[];
}

export interface FoundFact {
  readonly subject: Placed;
  readonly value: string;
  /** The token that tells the fact. */
  readonly trigger: number;
  readonly values?: Readonly<Record<string, string>>;
}
