import { childrenBy, isLabel, isUnder, type Tree } from "../../../text/tree.ts";
import { isAccording, JUDGING } from "./speakers.ts";

/** The clauses and phrases that a reporting word is about, by the token at their head. */
export function reportedBy(tree: Tree, trigger: number): readonly number[] {
  if (isAccording(tree, trigger)) return clauseAround(tree, trigger);
  const token = tree.tokens[trigger];
  const judging = token?.tag !== "VERB" || JUDGING.has(token.lemma);
  const clauses = childrenBy(
    tree,
    trigger,
    "ccomp",
    "xcomp",
    "acl",
    ...(judging ? ["obj", "nsubj:pass"] : ["parataxis"]),
  );
  const below = clauses.filter((child) => !isSpeakerish(tree, child));
  const about = childrenBy(tree, trigger, "obl", "nmod").filter((child) =>
    /^(?:on|about|of|for|to|that|against|over)$/.test(caseWord(tree, child)),
  );
  const quoted = isLabel(token, "parataxis") && token ? [token.head] : [];
  return [...quoted, ...below, ...about];
}

/** Nouns that only carry what is said: "issued a statement saying". */
function isSpeakerish(tree: Tree, index: number): boolean {
  return /^(?:reporter|journalist|medium|press)$/.test(tree.tokens[index]?.lemma ?? "");
}

/** The clause that an "according to" phrase belongs to. */
function clauseAround(tree: Tree, trigger: number): readonly number[] {
  for (
    let at = tree.tokens[trigger]?.head ?? -1, steps = 0;
    at >= 0 && steps < 6;
    at = tree.tokens[at]?.head ?? -1, steps++
  ) {
    if (tree.tokens[at]?.tag === "VERB" || childrenBy(tree, at, "nsubj", "cop").length > 0) return [at];
  }
  return [];
}

function caseWord(tree: Tree, index: number): string {
  const [first] = childrenBy(tree, index, "case");
  return first === undefined ? "" : (tree.tokens[first]?.text.toLowerCase() ?? "");
}

/** "announced their plans at the summit": where and when something happens is not what is said of it. */
function isAside(tree: Tree, index: number, head: number): boolean {
  for (let at = index; at !== head && at >= 0; at = tree.tokens[at]?.head ?? -1) {
    if (/^(?:at|during|after|before|ahead|following|since|amid)$/.test(caseWord(tree, at))) return true;
  }
  return false;
}

/** True where a token belongs to what is reported, and not to the words that report it. */
export function isReported(tree: Tree, index: number, trigger: number, heads: readonly number[]): boolean {
  const inside = heads.some((head) => isUnder(tree, index, head) && !isAside(tree, index, head));
  const outside = isLabel(tree.tokens[trigger], "parataxis") && isUnder(tree, index, trigger);
  return inside && !outside;
}
