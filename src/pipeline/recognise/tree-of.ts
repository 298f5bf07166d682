import type { Sentence } from "../../domain/sentence.ts";
import { oncePer } from "../../text/once.ts";
import { readTree } from "../../text/tree.ts";

/** The tree of a sentence, read once for all rules. */
export const treeOf = oncePer((sentence: Sentence) => readTree(sentence.tokens));
