/** A word that tells a relation, and how its ends hang on it. */
export interface Frame {
  /** `relate/family` */
  readonly id: string;
  readonly predicate: string;
  /** Verbs in dictionary form: active, passive, participle and relative clause are derived. */
  readonly verbs?: readonly string[];
  /** A word that must follow the verb within a few words: `force` in "bring into force". */
  readonly verbNeeds?: string;
  /** Prepositions between verb and object; without them the object follows at once. */
  readonly verbObject?: readonly string[];
  /** The subject stands before the verb whatever its voice: "the summit opened in", "the summit was held in". */
  readonly keepsSubject?: true;
  /** Nouns: "the ratification of X by Y", "Y’s visit to X". */
  readonly nouns?: readonly string[];
  /** Prepositions between noun and object. */
  readonly nounObject?: readonly string[];
  /** The types at the two ends where the frame is narrower than its predicate in the schema. */
  readonly subjects?: readonly string[];
  readonly objects?: readonly string[];
  /** How many words may stand between the trigger and its object. */
  readonly reach?: number;
  /** 0 to 1: how often a reader would agree with what the frame finds. */
  readonly confidence: number;
  /** A text with the claims that the frame finds in it; none for a near-miss. */
  readonly examples: readonly (readonly [text: string, claims: string])[];
}
