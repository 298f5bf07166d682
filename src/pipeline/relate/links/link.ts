import type { Status } from "../../../domain/claim.ts";
import type { Placed, Reading } from "../reading.ts";

/** A relation told by how two mentions stand to each other, with no verb between them. */
export interface Link {
  readonly id: string;
  readonly predicate: string;
  find(reading: Reading): readonly Pair[];
  readonly confidence: number;
  readonly examples: readonly (readonly [text: string, claims: string])[];
}

export interface Pair {
  readonly subject: Placed;
  readonly object: Placed;
  /** `asserted` where absent. */
  readonly status?: Status;
  /** The token that tells it, where one does: its date is that of the pair. */
  readonly trigger?: number;
  readonly values?: Readonly<Record<string, string>>;
}
