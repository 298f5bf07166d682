import { caseOf, childrenBy, isLabel, type Tree } from "../../../text/tree.ts";
import { subjectsOf } from "./subjects.ts";
import { phrasesBy, type Slot, verbSlot } from "./verb-slots.ts";

/** Verbs that say nothing but that what the noun says happens: "gave its approval", "paid a visit", "held talks". */
const LIGHT: ReadonlySet<string> = new Set(
  `give pay hold make have take conduct put do grant begin start open end finish complete continue undertake wrap kick embark launch
  cut resume announce carry perform plan schedule cancel postpone delay express receive secure win get seek be engage involve lead
  impose enjoy see hail`.split(/\s+/),
);

/** The verb that a noun leans on, or the participle that leans on it: "talks were held", "a visit made by". */
export function lightVerbOf(tree: Tree, noun: number): number | undefined {
  const token = tree.tokens[noun];
  const head = token ? tree.tokens[token.head] : undefined;
  const leans = token && head?.tag === "VERB" && LIGHT.has(head.lemma) && /^(?:obj|nsubj:pass|obl)/.test(token.label);
  if (leans) return token.head;
  return childrenBy(tree, noun, "acl").find(
    (child) => tree.tokens[child]?.label === "acl" && LIGHT.has(tree.tokens[child]?.lemma ?? ""),
  );
}

/** The tokens in one slot of a noun that tells an event: "Y’s ratification of X", "the ratification of X by Y", "gave its approval to X". */
export function nounSlot(tree: Tree, noun: number, slot: Slot): readonly number[] {
  const light = lightVerbOf(tree, noun);
  if (slot === "doer") return nounDoers(tree, noun);
  if (slot === "light") return light === undefined ? [] : verbSlot(tree, light, "doer");
  if (slot === "clause") return [...clauseDoers(tree, noun), ...frameDoers(tree, noun)];
  if (slot === "parts") return partsOf(tree, noun);
  if (slot === "done")
    return [...childrenBy(tree, noun, "compound", "nmod:poss", "amod"), ...phrasesBy(tree, noun, "of")];
  const own = phrasesBy(tree, noun, slot);
  return own.length > 0 || light === undefined ? own : phrasesBy(tree, light, slot);
}

function nounDoers(tree: Tree, noun: number): readonly number[] {
  const named = ["by", "between", "among"].flatMap((preposition) => phrasesBy(tree, noun, preposition));
  const owners = [...childrenBy(tree, noun, "nmod:poss"), ...named];
  return owners.length > 0 ? owners : childrenBy(tree, noun, "compound", "amod");
}

const ADJUNCT = /^(?:during|on|in|after|before|following|at|from|including|with|for|upon|amid|through|via)$/;

/** "During a visit to Japan, X signed", "after a meeting with Y": who does what the clause says was there. */
function clauseDoers(tree: Tree, noun: number): readonly number[] {
  const token = tree.tokens[noun];
  const governor = token?.head ?? -1;
  if (!token || !ADJUNCT.test(caseOf(tree, noun)) || !/^(?:obl|nmod|obj|advcl)/.test(token.label)) return [];
  const verb = tree.tokens[governor]?.tag === "ADJ" ? (tree.tokens[governor]?.head ?? -1) : governor;
  return tree.tokens[verb]?.tag === "VERB" ? verbSlot(tree, verb, "doer") : [];
}

/** "X’s visit will feature talks with Y": whose the whole is, theirs is the part. */
function frameDoers(tree: Tree, noun: number): readonly number[] {
  const token = tree.tokens[noun];
  const verb = tree.tokens[token?.head ?? -1];
  if (!token || !isLabel(token, "obj") || !/^(?:include|feature|involve|see|begin|end)$/.test(verb?.lemma ?? ""))
    return [];
  return subjectsOf(tree, token.head).flatMap((whole) => nounDoers(tree, whole));
}

/** "X’s tour includes Y", "X’s tour, which included Y". */
function partsOf(tree: Tree, noun: number): readonly number[] {
  const token = tree.tokens[noun];
  const verbs = [...(token && isLabel(token, "nsubj") ? [token.head] : []), ...childrenBy(tree, noun, "acl")];
  return verbs
    .filter((verb) => /^(?:include|cover|comprise)$/.test(tree.tokens[verb]?.lemma ?? ""))
    .flatMap((verb) => childrenBy(tree, verb, "obj"));
}
