import type { Token } from "../../../domain/sentence.ts";
import { caseOf, childrenBy, isLabel, type Tree } from "../../../text/tree.ts";
import { antecedentOf, subjectsOf } from "./subjects.ts";
import { phrasesBy } from "./verb-slots.ts";

/** The tokens that a noun for a doer is said of: "X is a party to", "X, a signatory to", "the signatories include X", "X, as a member of". */
export function roleHolders(tree: Tree, noun: number): readonly number[] {
  const token = tree.tokens[noun];
  const head = token ? tree.tokens[token.head] : undefined;
  if (!token) return [];
  const subjects = childrenBy(tree, noun, "nsubj").map((subject) => antecedentOf(tree, subject));
  if (subjects.length > 0) return subjects;
  const listed = ["like", "such", "including"].flatMap((preposition) => phrasesBy(tree, noun, preposition));
  const named = [...childrenBy(tree, noun, "appos", "flat"), ...listed];
  if (named.length > 0) return named;
  return head ? holdersAbove(tree, noun, token, head) : childrenBy(tree, noun, "compound");
}

/** By what the noun hangs on. */
function holdersAbove(tree: Tree, noun: number, token: Token, head: Token): readonly number[] {
  const said = childrenBy(tree, token.head, "cop").length > 0;
  switch (token.label.split(":")[0]) {
    case "conj":
      return sharedHolders(tree, token.head);
    case "appos":
    case "compound":
      return [token.head];
    case "nsubj":
      return said || /^(?:be|include)$/.test(head.lemma) ? listUnder(tree, token.head) : [];
    case "xcomp":
      return subjectsOf(tree, noun);
    case "obj":
      return /^(?:become|remain|stay)$/.test(head.lemma) ? subjectsOf(tree, token.head) : [];
    case "obl":
      return /^(?:as|among)$/.test(caseOf(tree, noun)) ? subjectsOf(tree, token.head) : [];
    case "nmod":
      if (token.label === "nmod:desc") return [token.head];
      return said ? subjectsOf(tree, token.head) : [];
    default:
      return [];
  }
}

/** "become parties to X and members of Y": whoever becomes the one becomes the other, though the tree joins it with X. */
function sharedHolders(tree: Tree, joined: number): readonly number[] {
  for (let at = joined, steps = 0; at >= 0 && steps < 3; at = tree.tokens[at]?.head ?? -1, steps++) {
    const token = tree.tokens[at];
    const predicate = isLabel(token, "xcomp") || isLabel(token, "obj") || childrenBy(tree, at, "cop").length > 0;
    if (predicate && token?.tag !== "VERB") return roleHolders(tree, at);
  }
  return [];
}

/** What "are" or "include" leads to: the predicate itself or its object. */
function listUnder(tree: Tree, verb: number): readonly number[] {
  return childrenBy(tree, verb, "cop").length > 0 ? [verb] : childrenBy(tree, verb, "obj");
}
