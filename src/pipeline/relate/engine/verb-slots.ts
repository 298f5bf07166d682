import { caseOf, childrenBy, type Tree } from "../../../text/tree.ts";
import { antecedentOf, relativeClauseAbove, subjectsOf } from "./subjects.ts";
import { hasSubject, isPassive } from "./voice.ts";

/**
 * Where an end hangs on a trigger: `doer` (who does it, whatever the voice), `done` (to whom or what), `within` (anywhere in what the verb
 * governs), `iobj`, `attended` (what it is the verb's aim to attend); of a noun also `light` (who does what the verb that it leans on says), `clause` (who does what the clause around it
 * says) and `role` (whom it is said of), `parts` (what it includes); else a preposition.
 */
export type Slot = string;

/** The tokens in one slot of a verb. */
export function verbSlot(tree: Tree, verb: number, slot: Slot): readonly number[] {
  if (slot === "doer")
    return withRepresentatives(tree, isPassive(tree, verb) ? agentsOf(tree, verb) : subjectsOf(tree, verb));
  if (slot === "attended") return attendedBy(tree, verb);
  if (slot === "iobj") return childrenBy(tree, verb, "iobj");
  if (slot === "done") return isPassive(tree, verb) ? subjectsOf(tree, verb) : objectsOf(tree, verb);
  return phrasesBy(tree, verb, slot);
}

/** "travelled to Munich to attend the conference" */
function attendedBy(tree: Tree, verb: number): readonly number[] {
  return childrenBy(tree, verb, "advcl", "xcomp")
    .filter((child) => /^(?:attend|join|address|chair|co-chair)$/.test(tree.tokens[child]?.lemma ?? ""))
    .filter((child) => caseOf(tree, child) === "to")
    .flatMap((child) => childrenBy(tree, child, "obj"));
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
export function phrasesBy(tree: Tree, index: number, preposition: string): readonly number[] {
  const hosts = [index];
  let last = childrenBy(tree, index, "obj", "obl").filter(
    (child) => !/^(?:after|before|during|following)$/.test(caseOf(tree, child)),
  );
  for (let step = 0; step < NOUNS_BETWEEN; step++) {
    hosts.push(...last);
    last = last.flatMap((host) => [...childrenBy(tree, host, "nmod"), ...nounsTakenForVerbs(tree, host)]);
  }
  return hosts
    .flatMap((host) => childrenBy(tree, host, "obl", "nmod", "advmod", "advcl"))
    .filter((child) => caseOf(tree, child).split(" ").includes(preposition));
}

/** "a memorandum of understanding with X": behind "of" there is no verb, whatever the parser says. */
function nounsTakenForVerbs(tree: Tree, noun: number): readonly number[] {
  return childrenBy(tree, noun, "acl").filter((child) => caseOf(tree, child) === "of");
}

/** "Japan, represented by X, signed": those who act for a doer do it too. */
function withRepresentatives(tree: Tree, doers: readonly number[]): readonly number[] {
  const acting = doers
    .flatMap((doer) => childrenBy(tree, doer, "acl"))
    .filter((child) => /^(?:represent|lead|head)$/.test(tree.tokens[child]?.lemma ?? ""));
  return [...doers, ...acting.flatMap((child) => agentsOf(tree, child))];
}
