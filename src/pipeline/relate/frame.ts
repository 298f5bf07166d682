import type { Slot } from "./engine/verb-slots.ts";

/**
 * A word that tells a relation, and where its ends hang on it. Active, passive, relative, participial, nominal, light-verb and
 * joined forms are derived from the tree, not written out.
 */
export interface Frame {
  /** `relate/family` */
  readonly id: string;
  readonly predicate: string;
  /** Verbs in dictionary form. */
  readonly verbs?: readonly string[];
  /** Nouns that tell the same: "the ratification of X by Y". */
  readonly nouns?: readonly string[];
  /** Nouns for whoever is the subject: "a signatory to X". */
  readonly roles?: readonly string[];
  /** One of these words must hang on the trigger: `force` in "bring into force"; or the trigger on it: `take` of "part". */
  readonly needs?: readonly string[];
  /** None of these may: "sign" with "law" is no signing of the agreement. */
  readonly lacks?: readonly string[];
  /** Where the ends of a verb stand, the first slot that holds one counts; `doer` and `done` where absent. */
  readonly subject?: readonly Slot[];
  readonly object?: readonly Slot[];
  /** The same for nouns; `doer`, and `of` or `done`, where absent. `nounObject` goes for `roles` too. */
  readonly nounSubject?: readonly Slot[];
  readonly nounObject?: readonly Slot[];
  /** Both ends may stand in one slot: "A and B met", "talks between A and B". */
  readonly reciprocal?: true;
  /** A noun with an owner may leave out its object where the text has named it: "with its approval". */
  readonly elides?: true;
  /** The word itself says that it did not happen: "rejected the treaty". */
  readonly denies?: true;
  /** Said of something that lasts: "will allow" is no plan. */
  readonly timeless?: true;
  /** The types at the two ends where the frame is narrower than its predicate in the schema. */
  readonly subjects?: readonly string[];
  readonly objects?: readonly string[];
  /** 0 to 1: how often a reader would agree with what the frame finds. */
  readonly confidence: number;
  /** A text with the claims that the frame finds in it; none for a near-miss. */
  readonly examples: readonly (readonly [text: string, claims: string])[];
}
