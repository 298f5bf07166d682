import { caseOf, childrenBy, isLabel, type Tree } from "../../../text/tree.ts";
import { antecedentOf, relativeClauseAbove, subjectsOf } from "./subjects.ts";
import { hasSubject, isPassive } from "./voice.ts";

/**
 * Where an end hangs on a trigger: `doer` (who does it, whatever the voice), `done` (to whom or what), `within` (anywhere in what the verb
 * governs), `iobj`; of a noun also `light` (who does what the verb that it leans on says), `clause` (who does what the clause around it
 * says) and `role` (whom it is said of); else a preposition.
 */
export type Slot = string;

/** The tokens in one slot of a verb. */
export function verbSlot(tree: Tree, verb: number, slot: Slot): readonly number[] {
  if (slot === "doer") return isPassive(tree, verb) ? agentsOf(tree, verb) : subjectsOf(tree, verb);
  if (slot === "iobj") return childrenBy(tree, verb, "iobj");
  if (slot === "done") return isPassive(tree, verb) ? subjectsOf(tree, verb) : objectsOf(tree, verb);
  return phrasesBy(tree, verb, slot);
}

/** "signed by X", "signed on behalf of X". */
function agentsOf(tree: Tree, verb: number): readonly number[] {
  const agents = childrenBy(tree, verb, "obl", "nmod").filter((child) => caseOf(tree, child) === "by");
  return [...agents, ...behalfOf(tree, verb)];
}

function behalfOf(tree: Tree, verb: number): readonly number[] {
  return childrenBy(tree, verb, "obl")
    .filter((child) => tree.tokens[child]?.lemma === "behalf")
    .flatMap((child) => childrenBy(tree, child, "nmod"));
}

function objectsOf(tree: Tree, verb: number): readonly number[] {
  const own = childrenBy(tree, verb, "obj").map((object) => antecedentOf(tree, object));
  if (own.length > 0) return own;
  const gap = gapOf(tree, verb);
  if (gap !== undefined) return [gap];
  if (/ing$/i.test(tree.tokens[verb]?.text ?? "")) {
    const of = phrasesBy(tree, verb, "of");
    if (of.length > 0) return of;
  }
  return sharedObjects(tree, verb);
}

/** "the pact it signed": a relative clause with a subject and no object says it of the noun before it. */
function gapOf(tree: Tree, verb: number): number | undefined {
  const clause = relativeClauseAbove(tree, verb);
  if (clause === undefined) return undefined;
  const subjects = childrenBy(tree, clause, "nsubj");
  const free = subjects.length > 0 && subjects.every((subject) => antecedentOf(tree, subject) === subject);
  return free ? tree.tokens[clause]?.head : undefined;
}

/** "signed and ratified the pact": the object of the verb that follows. */
function sharedObjects(tree: Tree, verb: number): readonly number[] {
  const next = childrenBy(tree, verb, "conj").find((child) => tree.tokens[child]?.tag === "VERB");
  return next === undefined || hasSubject(tree, next) || isPassive(tree, next) ? [] : childrenBy(tree, next, "obj");
}

/** How many nouns may stand between a trigger and the phrase that belongs to it: "bans sales of arms to X". */
const NOUNS_BETWEEN = 2;

/** What hangs on `index`, or on its objects and what these are of, by a preposition. */
function phrasesBy(tree: Tree, index: number, preposition: string): readonly number[] {
  const hosts = [index];
  let last = [...childrenBy(tree, index, "obj"), ...childrenBy(tree, index, "obl")];
  for (let step = 0; step < NOUNS_BETWEEN; step++) {
    hosts.push(...last);
    last = last.flatMap((host) => childrenBy(tree, host, "nmod"));
  }
  return hosts
    .flatMap((host) => childrenBy(tree, host, "obl", "nmod", "advmod", "advcl"))
    .filter((child) => caseOf(tree, child).split(" ").includes(preposition));
}

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

/** The tokens that a noun for a doer is said of: "X is a party to", "X, a signatory to", "the signatories include X", "X, as a member of". */
export function roleHolders(tree: Tree, noun: number): readonly number[] {
  const token = tree.tokens[noun];
  const head = token ? tree.tokens[token.head] : undefined;
  if (!token) return [];
  const subjects = childrenBy(tree, noun, "nsubj").map((subject) => antecedentOf(tree, subject));
  if (subjects.length > 0) return subjects;
  const named = [
    ...childrenBy(tree, noun, "appos", "flat"),
    ...phrasesBy(tree, noun, "like"),
    ...phrasesBy(tree, noun, "such"),
    ...phrasesBy(tree, noun, "including"),
  ];
  if (named.length > 0) return named;
  if (!head) return childrenBy(tree, noun, "compound");
  if (isLabel(token, "conj")) return sharedHolders(tree, token.head);
  if (isLabel(token, "appos") || isLabel(token, "compound") || isLabel(token, "nmod:desc")) return [token.head];
  if (isLabel(token, "nsubj"))
    return ["be", "include"].includes(head.lemma) || childrenBy(tree, token.head, "cop").length > 0
      ? listUnder(tree, token.head)
      : [];
  if (isLabel(token, "xcomp")) return subjectsOf(tree, noun);
  if (isLabel(token, "obj")) return /^(?:become|remain|stay)$/.test(head.lemma) ? subjectsOf(tree, token.head) : [];
  if (isLabel(token, "obl")) return /^(?:as|among)$/.test(caseOf(tree, noun)) ? subjectsOf(tree, token.head) : [];
  if (isLabel(token, "nmod") && childrenBy(tree, token.head, "cop").length > 0) return subjectsOf(tree, token.head);
  return [];
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
