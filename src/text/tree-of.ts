import type { Sentence } from "../domain/sentence.ts";
import { oncePer } from "./once.ts";
import { readTree } from "./tree.ts";

/** The tree of a sentence, read once for all stages. */
export const treeOf = oncePer((sentence: Sentence) => readTree(sentence.tokens));
