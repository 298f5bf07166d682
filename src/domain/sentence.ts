import type { Span } from "./span.ts";

/** A word or a mark, as the treebanks of Universal Dependencies cut them (`Duma` `'s`). */
export interface Token extends Span {
  readonly text: string;
  /** Universal part of speech: `NOUN`, `PROPN`, `VERB` … */
  readonly tag: string;
  /** Dictionary form in lower case. */
  readonly lemma: string;
}

/** Sentences of a document lie in order, do not overlap and leave out boilerplate. */
export interface Sentence extends Span {
  /** 0-based place among the sentences of its document. */
  readonly index: number;
  readonly tokens: readonly Token[];
}
