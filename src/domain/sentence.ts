import type { Span } from "./span.ts";

/** One argument of what happens in a sentence: the token at its head, and its role. */
export interface Argument {
  /** As PropBank names it: `ARG0` (who does it), `ARG1` (to whom or what), `TMP`, `LOC`, `NEG`, `MOD` … */
  readonly role: string;
  /** Index in the sentence. */
  readonly token: number;
}

/** That a token is part of a name. */
export interface NameTag {
  /** Whether the name begins here (`B-Person`) or goes on (`I-Person`), with a type of the schema. */
  readonly entity: string;
  /** A finer type where the model tells one: `politician`, `agency`, `company`, `gpe`, `weapon` … */
  readonly fine?: string;
  /** How sure the model is of the whole name, to two decimals. */
  readonly probability: number;
}

/** A word or a mark, as the treebanks of Universal Dependencies cut them (`Duma` `'s`). */
export interface Token extends Span, Partial<NameTag> {
  readonly text: string;
  /** Universal part of speech: `NOUN`, `PROPN`, `VERB` … */
  readonly tag: string;
  /** Dictionary form in lower case. */
  readonly lemma: string;
  /** Index in the sentence of the token that this one hangs on; −1 for the root. */
  readonly head: number;
  /** Universal relation to the head: `nsubj`, `obl:agent` … */
  readonly label: string;
  /** Of a token that says what happens; absent if there are none. */
  readonly arguments?: readonly Argument[];
  /** Did it happen? From −3 (no) to 3 (yes), to two decimals; only of what happens. */
  readonly happened?: number;
}

/** Sentences of a document lie in order, do not overlap and leave out boilerplate. Their tokens form a tree with one root. */
export interface Sentence extends Span {
  /** 0-based place among the sentences of its document. */
  readonly index: number;
  readonly tokens: readonly Token[];
}
