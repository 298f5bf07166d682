import { childrenBy, isLabel, type Tree } from "../../../text/tree.ts";

/** True where what the verb is done to takes the subject's place: "was signed", "the pact, signed in Kaspi", "the newly signed pact". */
export function isPassive(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb];
  if (!token) return false;
  if (childrenBy(tree, verb, "nsubj:pass", "aux:pass").length > 0) return true;
  if (!isParticiple(tree, verb) || hasAuxiliary(tree, verb)) return false;
  if (token.label === "acl" || token.label === "amod") return true;
  if (hasSubject(tree, verb)) return false;
  if (isLabel(token, "advcl")) return true;
  return isLabel(token, "conj") && isPassive(tree, token.head);
}

/** A past participle by its looks, or a past tense, which mostly looks the same: not "signing", "to sign", "signs". */
function isParticiple(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb];
  const word = token?.text.toLowerCase() ?? "";
  return word === token?.lemma ? /^(?:cut|set|put|hit)$/.test(word) : !/(?:ing|s)$/.test(word);
}

export function hasSubject(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, "nsubj", "csubj").length > 0;
}

/** Has an auxiliary of its own: then it is no bare participle. */
function hasAuxiliary(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, "aux").some((child) => tree.tokens[child]?.label === "aux");
}
