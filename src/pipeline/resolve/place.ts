import type { Sentence } from "../../domain/sentence.ts";
import type { Span } from "../../domain/span.ts";
import { indexAfter } from "../../text/near.ts";
import { headWithin, isLabel, type Tree } from "../../text/tree.ts";
import { treeOf } from "../../text/tree-of.ts";

/** What words do in their clause; conjuncts do what the first of them does. */
export type Role = "subject" | "object" | "owner" | "other";

/** Where words stand in the tree of their sentence. */
export interface Place extends Span {
  /** Index of the sentence in its document. */
  readonly sentence: number;
  readonly tree: Tree;
  /** Indices of the first and last token, and of that which the others hang on. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly role: Role;
}

/** The places of `spans`, which are sorted; one that lies in no sentence has none. */
export function placeInTrees<T extends Span>(
  spans: readonly T[],
  sentences: readonly Sentence[],
): ReadonlyMap<T, Place> {
  const places = new Map<T, Place>();
  for (const span of spans) {
    const at = indexAfter(sentences, span.start) - 1;
    const sentence = sentences[at];
    if (!sentence) continue;
    const place = placeIn(treeOf(sentence), span, at);
    if (place) places.set(span, place);
  }
  return places;
}

function placeIn(tree: Tree, { start, end }: Span, sentence: number): Place | undefined {
  const first = Math.max(0, indexAfter(tree.tokens, start) - 1);
  const last = indexAfter(tree.tokens, end - 1) - 1;
  if (last < first || (tree.tokens[last]?.end ?? 0) < end) return undefined;
  const head = headWithin(tree, first, last);
  return { start, end, sentence, tree, first, last, head, role: roleOf(tree, head) };
}

function roleOf(tree: Tree, head: number): Role {
  let top = head;
  while (isLabel(tree.tokens[top], "conj")) top = tree.tokens[top]?.head ?? -1;
  const token = tree.tokens[top];
  if (token?.label === "nmod:poss") return "owner";
  if (isLabel(token, "nsubj")) return "subject";
  return isLabel(token, "obj") ? "object" : "other";
}
