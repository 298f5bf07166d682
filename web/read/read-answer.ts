import type { Sentence } from "../../src/domain/sentence.ts";

/** What the worker answers to a text: its sentences, or why there are none. */
export type ReadAnswer =
  | { readonly text: string; readonly sentences: readonly Sentence[] }
  | { readonly problem: string };
