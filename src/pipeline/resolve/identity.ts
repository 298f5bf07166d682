import { childrenBy, isLabel, type Tree } from "../../text/tree.ts";
import type { Place } from "./place.ts";

/** True where the text says that both are the same: "the Duma, the lower house", "the OST is a defence treaty". */
export function isAppositive(a: Place, b: Place): boolean {
  if (a.sentence !== b.sentence) return false;
  return isSaidOf(a.tree, a, b) || isSaidOf(a.tree, b, a) || isBetweenMarks(a, b);
}

/** `lower` hangs on `upper` as its apposition, or is the subject of what it is said to be. */
function isSaidOf(tree: Tree, upper: Place, lower: Place): boolean {
  const token = tree.tokens[lower.head];
  if (token === undefined || token.head < upper.first || token.head > upper.last) return false;
  const copula = isLabel(token, "nsubj") && childrenBy(tree, upper.head, "cop").length > 0;
  return isLabel(token, "appos") || (copula && !isDenied(tree, upper.head));
}

/** "Federation Council, the upper house, …" also where the tree hangs it on something else. */
function isBetweenMarks({ tree, last }: Place, b: Place): boolean {
  const [mark, article] = tree.tokens.slice(last + 1, b.first).map(({ text }) => text.toLowerCase());
  return (
    b.first === last + 3 &&
    MARK.test(mark ?? "") &&
    /^(?:the|a|an)$/.test(article ?? "") &&
    MARK.test(tree.tokens[b.last + 1]?.text ?? ".")
  );
}

const MARK = /^[,—–.]$/;

function isDenied(tree: Tree, index: number): boolean {
  return childrenBy(tree, index, "advmod", "aux").some((child) =>
    /^(?:not|n['’]t|never|may|might|could|would|can)$/.test(tree.tokens[child]?.text.toLowerCase() ?? ""),
  );
}
