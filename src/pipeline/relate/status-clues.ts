import type { Status } from "../../domain/claim.ts";
import { childrenBy, isLabel, type Tree } from "../../text/tree.ts";
import { hasSubject } from "./engine/voice.ts";
import { AHEAD, CONDITIONS, DENIALS, DENYING, DOUBTING, MAY, NEGATIONS, PLANNING, WILL } from "./status-words.ts";

/** "said that he would go": what he said was "I will". */
function isBackshifted(tree: Tree, verb: number, auxiliaries: readonly string[]): boolean {
  const token = tree.tokens[verb];
  const above = tree.tokens[token?.head ?? -1];
  const reported = isLabel(token, "ccomp") && above?.tag === "VERB" && above.text.toLowerCase() !== above.lemma;
  return reported && auxiliaries.some((word) => /^(?:would|['’]d)$/.test(word)) && byMark(tree, verb).length === 0;
}

/** "scheduled for May" */
export function byMeaning(tree: Tree, verb: number): readonly Status[] {
  return /^(?:schedule|slate)$/.test(tree.tokens[verb]?.lemma ?? "") ? ["planned"] : [];
}

/** "will sign", "may sign" */
export function byAuxiliaries(tree: Tree, verb: number): readonly Status[] {
  const words = childrenBy(tree, verb, "aux").map((child) => tree.tokens[child]?.text.toLowerCase() ?? "");
  if (words.some((word) => WILL.has(word)) || isBackshifted(tree, verb, words)) return ["planned"];
  return words.some((word) => MAY.has(word)) ? ["possible"] : [];
}

/** "did not sign", "nobody signed" */
export function byNegation(tree: Tree, index: number): readonly Status[] {
  const near = childrenBy(tree, index, "advmod", "det", "cc", "case", "mark", "aux");
  const negated = near.some((child) => NEGATIONS.has(tree.tokens[child]?.lemma ?? "") && !isNotOnly(tree, child));
  const noSubject = childrenBy(tree, index, "nsubj").some((subject) => isNobody(tree, subject));
  return negated || noSubject ? ["denied"] : [];
}

/** "not only signed but ratified" denies nothing. */
function isNotOnly(tree: Tree, negation: number): boolean {
  return /^(?:only|just|merely)$/.test(tree.tokens[negation + 1]?.lemma ?? "");
}

/** "no party signed", "neither signed". */
function isNobody(tree: Tree, subject: number): boolean {
  return [subject, ...childrenBy(tree, subject, "det")].some((at) =>
    /^(?:no|neither|none|nobody)$/.test(tree.tokens[at]?.lemma ?? ""),
  );
}

/** "if it signs", and "Japan to sign" of a headline */
export function byMark(tree: Tree, verb: number): readonly Status[] {
  const marks = childrenBy(tree, verb, "mark", "advmod", "case").map((child) => tree.tokens[child]?.lemma ?? "");
  if (marks.some((mark) => CONDITIONS.has(mark))) return ["possible"];
  const root = tree.tokens[verb]?.head === -1;
  return root && marks.includes("to") && hasSubject(tree, verb) ? ["planned"] : [];
}

/** What a verb, adjective or noun says of what it governs: "agreed to", "ready to", "plans to". */
export function byGovernor(tree: Tree, governor: number): readonly Status[] {
  const lemma = tree.tokens[governor]?.lemma ?? "";
  const denying = tree.tokens[governor]?.tag === "NOUN" ? DENIALS : DENYING;
  if (denying.has(lemma) || isYetTo(tree, governor)) return ["denied"];
  if (DOUBTING.has(lemma)) return ["possible"];
  return PLANNING.has(lemma) || lemma === "be" ? ["planned"] : [];
}

/** "has yet to sign" */
function isYetTo(tree: Tree, governor: number): boolean {
  const lemma = tree.tokens[governor]?.lemma;
  return (
    lemma === "yet" ||
    ((lemma === "have" || lemma === "be") &&
      childrenBy(tree, governor, "advmod").some((child) => tree.tokens[child]?.lemma === "yet"))
  );
}

/** "denied that it signed" */
export function isDoubted(tree: Tree, governor: number): readonly Status[] {
  return tree.tokens[governor]?.lemma === "deny" ? ["denied"] : [];
}

/** "the planned visit", "a possible purchase", "ahead of the visit", "the visit, scheduled for May", but not "the visit, expected to last". */
export function byAttributes(tree: Tree, noun: number): readonly Status[] {
  const lemmas = (...labels: string[]) =>
    childrenBy(tree, noun, ...labels).flatMap((child) => [
      tree.tokens[child]?.lemma ?? "",
      tree.tokens[child]?.text.toLowerCase() ?? "",
    ]);
  const coming = childrenBy(tree, noun, "acl").filter((child) => childrenBy(tree, child, "xcomp").length === 0);
  const inside = [...lemmas("amod", "compound"), ...coming.map((child) => tree.tokens[child]?.lemma ?? "")];
  if (inside.some((word) => DOUBTING.has(word))) return ["possible"];
  const [preposition] = childrenBy(tree, noun, "case");
  const before = [...lemmas("case", "advmod"), tree.tokens[(preposition ?? 0) - 1]?.lemma ?? ""];
  return inside.some((word) => PLANNING.has(word)) || before.some((word) => AHEAD.has(word)) ? ["planned"] : [];
}
