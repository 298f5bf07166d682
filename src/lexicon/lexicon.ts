/** What the pipeline knows about words, beside its schema; immutable. */
export interface Lexicon {
  readonly name: string;
}
