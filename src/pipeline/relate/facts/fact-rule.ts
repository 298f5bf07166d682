import type { Span } from "../../../domain/span.ts";
import type { Placed, Reading } from "../reading.ts";

/** Something that a sentence tells of an agreement with a value at the other end. */
export interface FactRule {
  readonly id: string;
  readonly predicate: string;
  readonly confidence: number;
  find(reading: Reading): readonly FoundFact[];
  readonly examples: readonly (readonly [text: string, claims: string])[];
}

export interface FoundFact {
  readonly subject: Placed;
  readonly value: string;
  /** Where the words of the value stand, where it is a date. */
  readonly dateSpan?: Span;
  /** The token that tells the fact. */
  readonly trigger: number;
  readonly values?: Readonly<Record<string, string>>;
}
