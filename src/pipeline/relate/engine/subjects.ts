import { childrenBy, isLabel, type Tree } from "../../../text/tree.ts";
import { hasSubject, isPassive } from "./voice.ts";

const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);

/** Whose subject also does what the infinitive says, though they have an object: "promised him to sign". */
const SUBJECT_CONTROL: ReadonlySet<string> = new Set(["promise", "vow", "pledge", "use", "threaten", "take", "have"]);

/** Verbs whose object does what the infinitive says: "allowed Japan to sign". */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  `allow enable permit help invite urge ask order force authorise authorize tell instruct require oblige encourage persuade convince
  want get lead press push`.split(/\s+/),
);

/** Verbs whose object did what "for" or "of" tells. */
const BLAMING: ReadonlySet<string> = new Set(
  `sanction blacklist accuse blame criticise criticize condemn punish fine penalise penalize thank praise commend congratulate fault
  denounce rebuke suspect sue ban reproach slam`.split(/\s+/),
);

/** Nouns that say what somebody will or can do: "its decision to sign". Of others, they themselves do it: "the first country to sign". */
const INTENTIONS: ReadonlySet<string> = new Set(
  `plan decision agreement commitment pledge offer proposal intention intent bid attempt effort refusal vote move order deal right
  ability chance permission mandate request readiness willingness desire wish threat promise step measure invitation obligation
  opportunity drive push reluctance failure need consent authority power goal aim`.split(/\s+/),
);

/** How many clauses a subject may be handed down over. */
const DEEPEST = 8;

/** The tokens that stand as subject of a verb, its own or the one that it shares with the clause above; of a relative pronoun, what it stands for. */
export function subjectsOf(tree: Tree, verb: number, depth = 0): readonly number[] {
  if (depth > DEEPEST) return [];
  const own = childrenBy(tree, verb, "nsubj");
  return own.length > 0 ? own.map((subject) => antecedentOf(tree, subject)) : inherited(tree, verb, depth + 1);
}

/** What "which" in "the pact, which was signed" stands for; any other token is returned as it is. */
export function antecedentOf(tree: Tree, pronoun: number): number {
  const token = tree.tokens[pronoun];
  if (token?.tag !== "PRON" || !RELATIVE.has(token.lemma)) return pronoun;
  const clause = relativeClauseAbove(tree, token.head);
  return clause === undefined ? pronoun : (tree.tokens[clause]?.head ?? pronoun);
}

/** The relative clause whose verb `verb` is, or one that is joined to it. */
export function relativeClauseAbove(tree: Tree, verb: number): number | undefined {
  for (let at = verb, steps = 0; at >= 0 && steps < DEEPEST; steps++) {
    const token = tree.tokens[at];
    if (token?.label === "acl:relcl") return at;
    if (!isLabel(token, "conj") && !isLabel(token, "xcomp") && !isLabel(token, "ccomp")) return undefined;
    at = token?.head ?? -1;
  }
  return undefined;
}

function inherited(tree: Tree, verb: number, depth: number): readonly number[] {
  const token = tree.tokens[verb];
  if (!token || token.head < 0) return [];
  const { head, label } = token;
  switch (label.split(":")[0]) {
    case "amod":
      return isPassive(tree, verb) ? [head] : [];
    case "acl":
      return label === "acl" ? doersAtNoun(tree, verb, head, depth) : [];
    case "xcomp":
      return controllersOf(tree, head, verb, depth);
    case "conj":
      return relativeSubjects(tree, head, depth);
    case "advcl":
      return isEnabled(tree, verb) || isBlamed(tree, verb)
        ? controllersOf(tree, head, verb, depth)
        : subjectsOf(tree, head, depth);
    case "ccomp":
      return isInfinitive(tree, verb) ? subjectsOf(tree, head, depth) : [];
    case "obl":
    case "nmod":
      return governedBy(tree, head, depth);
    default:
      return [];
  }
}

/** Of a clause that hangs on a noun: "its plan to sign", "a law ratifying". */
function doersAtNoun(tree: Tree, verb: number, noun: number, depth: number): readonly number[] {
  return isInfinitive(tree, verb) ? plannersOf(tree, noun, depth) : throughInstrument(tree, noun, depth);
}

/** "allowed Japan to sign", where the tree takes the infinitive for an aim. */
function isEnabled(tree: Tree, verb: number): boolean {
  const governor = tree.tokens[tree.tokens[verb]?.head ?? -1];
  return governor !== undefined && OBJECT_CONTROL.has(governor.lemma) && isInfinitive(tree, verb);
}

/** "fined Japan for selling": what somebody is blamed or thanked for, they did. */
function isBlamed(tree: Tree, verb: number): boolean {
  const governor = tree.tokens[tree.tokens[verb]?.head ?? -1];
  const mark = childrenBy(tree, verb, "mark").map((child) => tree.tokens[child]?.lemma);
  return governor !== undefined && BLAMING.has(governor.lemma) && (mark.includes("for") || mark.includes("of"));
}

/** Of a verb joined to another: a relative clause without a subject of its own has none to share. */
function relativeSubjects(tree: Tree, verb: number, depth: number): readonly number[] {
  return tree.tokens[verb]?.label !== "acl:relcl" || hasSubject(tree, verb) ? subjectsOf(tree, verb, depth) : [];
}

/** Who does what the clause under `governor` says: its object ("urged Japan to sign"), else its subject. */
function controllersOf(tree: Tree, governor: number, verb: number, depth: number): readonly number[] {
  const lemma = tree.tokens[governor]?.lemma ?? "";
  const objects = childrenBy(tree, governor, "iobj", "obj").filter((child) => child < verb);
  if (objects.length > 0 && !isPassive(tree, governor) && !SUBJECT_CONTROL.has(lemma)) return objects.slice(0, 1);
  const calledOn =
    lemma === "call" || lemma === "rely" ? childrenBy(tree, governor, "obl").filter((child) => child < verb) : [];
  return calledOn.length > 0 ? calledOn : subjectsOf(tree, governor, depth);
}

/** "signed a law ratifying the pact": what the law does, whoever signs it does. */
function throughInstrument(tree: Tree, noun: number, depth: number): readonly number[] {
  const token = tree.tokens[noun];
  const instrument =
    token && /^(?:law|bill|decree|act|statute|resolution|order|motion|document|legislation)$/.test(token.lemma);
  return instrument && token.label === "obj" ? [noun, ...subjectsOf(tree, token.head, depth)] : [noun];
}

/** Who has the plan: its owner, else the subject of the verb whose object it is; of a noun that is no plan, the noun itself. */
function plannersOf(tree: Tree, noun: number, depth: number): readonly number[] {
  const token = tree.tokens[noun];
  if (!token || !INTENTIONS.has(token.lemma)) return [noun];
  const owners = childrenBy(tree, noun, "nmod:poss");
  if (owners.length > 0) return owners;
  const by = childrenBy(tree, noun, "nmod").filter((child) => /^(?:by|from|of)$/.test(caseWord(tree, child)));
  return by.length > 0 ? by : governedBy(tree, noun, depth);
}

/** The subject of the verb that a phrase hangs on. */
function governedBy(tree: Tree, index: number, depth: number): readonly number[] {
  const token = tree.tokens[index];
  if (!token) return [];
  if (token.tag === "VERB" || token.tag === "AUX" || hasSubject(tree, index)) return subjectsOf(tree, index, depth);
  if (depth > DEEPEST || token.head < 0 || isLabel(token, "nsubj")) return [];
  return /^(?:obj|obl|nmod|conj|iobj)/.test(token.label) ? governedBy(tree, token.head, depth + 1) : [];
}

export function isInfinitive(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, "mark").some((child) => tree.tokens[child]?.lemma === "to");
}

function caseWord(tree: Tree, index: number): string {
  const [first] = childrenBy(tree, index, "case");
  return first === undefined ? "" : (tree.tokens[first]?.text.toLowerCase() ?? "");
}
