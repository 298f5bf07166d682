import type { Status } from "../../domain/claim.ts";
import { caseOf, childrenBy, isLabel, type Tree } from "../../text/tree.ts";
import { lightVerbOf } from "./engine/noun-slots.ts";
import { isInfinitive } from "./engine/subjects.ts";
import { hasSubject } from "./engine/voice.ts";
import type { Reading } from "./reading.ts";
import { byAttributes, byAuxiliaries, byGovernor, byMark, byMeaning, byNegation, isDoubted } from "./status-clues.ts";

/** Over how many words above the trigger its status is handed down. */
const DEEPEST = 6;

/** How firmly the words around the trigger say what it tells. */
export function statusOf({ tree }: Reading, trigger: number): Status {
  const verb = tree.tokens[trigger]?.tag === "VERB";
  return strongest(verb ? ofVerb(tree, trigger, 0) : ofNoun(tree, trigger, 0));
}

/** The same for a fact: a noun or number that tells one is said as fact. */
export function statusOfFact(reading: Reading, index: number): Status {
  return reading.tree.tokens[index]?.tag === "VERB" ? statusOf(reading, index) : "asserted";
}

/** What is denied is so however it is planned; what is only possible is not yet planned. */
function strongest(statuses: readonly Status[]): Status {
  return (["denied", "possible", "planned"] as const).find((status) => statuses.includes(status)) ?? "asserted";
}

function ofVerb(tree: Tree, verb: number, depth: number): readonly Status[] {
  const own = [
    ...byAuxiliaries(tree, verb),
    ...byNegation(tree, verb),
    ...byMark(tree, verb),
    ...byMeaning(tree, verb),
  ];
  return depth > DEEPEST ? own : [...own, ...fromAbove(tree, verb, depth + 1)];
}

/** What the clause above says of this one. */
function fromAbove(tree: Tree, verb: number, depth: number): readonly Status[] {
  const token = tree.tokens[verb];
  if (!token || token.head < 0) return [];
  const { head, label } = token;
  const bare = isInfinitive(tree, verb) || !hasSubject(tree, verb);
  const governed = () => [...byGovernor(tree, head), ...above(tree, head, depth)];
  switch (label.split(":")[0]) {
    case "conj":
      return hasSubject(tree, verb) ? [] : sharedWith(tree, verb, head, depth);
    case "ccomp":
      return bare ? governed() : isDoubted(tree, head);
    case "acl":
      return label === "acl" ? fromNoun(tree, verb, head, depth) : [];
    case "advcl":
      return bare ? fromMain(tree, verb, head, depth) : [];
    case "xcomp":
    case "obl":
    case "nmod":
      return governed();
    default:
      return [];
  }
}

/** "its decision to sign", "talks held in May". */
function fromNoun(tree: Tree, verb: number, noun: number, depth: number): readonly Status[] {
  const leaning = isInfinitive(tree, verb) || lightVerbOf(tree, noun) === verb;
  return [...byGovernor(tree, noun), ...(leaning ? ofNoun(tree, noun, depth) : [])];
}

/** "will meet and sign": the auxiliary stands once. An auxiliary of its own begins anew. */
function sharedWith(tree: Tree, verb: number, head: number, depth: number): readonly Status[] {
  const own = childrenBy(tree, verb, "aux").some((child) => tree.tokens[child]?.label === "aux");
  return own || tree.tokens[head]?.tag !== "VERB" ? [] : ofVerb(tree, head, depth);
}

/** "expected to attend, signing the pact": as certain as the main clause. */
function fromMain(tree: Tree, verb: number, head: number, depth: number): readonly Status[] {
  const governor = isInfinitive(tree, verb) ? byGovernor(tree, head) : [];
  return tree.tokens[head]?.tag === "VERB" ? [...governor, ...ofVerb(tree, head, depth)] : governor;
}

function above(tree: Tree, index: number, depth: number): readonly Status[] {
  return tree.tokens[index]?.tag === "VERB" || tree.tokens[index]?.tag === "ADJ"
    ? ofVerb(tree, index, depth)
    : ofNoun(tree, index, depth);
}

/** By what stands inside the noun's phrase, by the preposition before it and by what it hangs on. */
function ofNoun(tree: Tree, noun: number, depth: number): readonly Status[] {
  const own = [...byNegation(tree, noun), ...byAttributes(tree, noun)];
  const token = tree.tokens[noun];
  if (!token || token.head < 0 || depth > DEEPEST) return own;
  const light = lightVerbOf(tree, noun);
  if (light !== undefined) return [...own, ...byGovernor(tree, light), ...ofVerb(tree, light, depth + 1)];
  const head = tree.tokens[token.head];
  if (isLabel(token, "nmod") || isLabel(token, "obl") || isLabel(token, "obj") || isLabel(token, "compound")) {
    const up =
      head?.tag === "VERB" ? verbAbove(tree, noun, token.head, depth + 1) : ofNoun(tree, token.head, depth + 1);
    return [...own, ...byNounGovernor(tree, noun), ...up];
  }
  if (isLabel(token, "xcomp")) return [...own, ...ofVerb(tree, token.head, depth + 1)];
  if (isLabel(token, "conj")) return [...own, ...ofNoun(tree, token.head, depth + 1)];
  return isLabel(token, "nsubj") && head?.tag === "VERB" ? [...own, ...bySubjectOf(tree, token.head)] : own;
}

/** "his attendance depends on", "the visit will begin". */
function bySubjectOf(tree: Tree, verb: number): readonly Status[] {
  return /^(?:depend|hinge)$/.test(tree.tokens[verb]?.lemma ?? "") ? ["possible"] : byAuxiliaries(tree, verb);
}

/** "prepares for a visit", "seeks approval", but not "announced it at the signing": time and place tell nothing of what happened there. */
function byNounGovernor(tree: Tree, noun: number): readonly Status[] {
  const token = tree.tokens[noun];
  const beside =
    !isLabel(token, "obj") &&
    /^(?:at|during|in|after|before|with|by|from|since|following|under|within)$/.test(caseOf(tree, noun));
  return beside || !token || token.tag === "VERB" ? [] : byGovernor(tree, token.head);
}

/** An adjunct of a verb ("met during the visit") is as certain as it reads; an object shares the verb’s status. */
function verbAbove(tree: Tree, noun: number, verb: number, depth: number): readonly Status[] {
  if (isLabel(tree.tokens[noun], "obj")) return ofVerb(tree, verb, depth);
  return byNegation(tree, verb).length > 0 ? [] : byAuxiliaries(tree, verb);
}
