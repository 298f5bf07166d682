import { REPORTING_VERBS } from "../../lexicon/word-lists.ts";
import { caseOf, childrenBy, isLabel, type Tree } from "../../text/tree.ts";

/** What the word that a pronoun hangs on lets it stand for. */
export interface Expectation {
  readonly types: readonly string[];
  /** Nothing else can stand there; otherwise it is only likelier. */
  readonly firm: boolean;
}

type Ends = ReadonlyMap<string, Expectation>;

const AGREEMENT: Expectation = { types: ["Agreement"], firm: true };
const LIKELY_AGREEMENT: Expectation = { types: ["Agreement"], firm: false };
const ACTOR: Expectation = { types: ["Person", "Organization", "Country"], firm: true };
const LIKELY_SYSTEM: Expectation = { types: ["System"], firm: false };
const LIKELY_EVENT: Expectation = { types: ["Event"], firm: false };
const LIKELY_COUNTRY: Expectation = { types: ["Country"], firm: false };
const LIKELY_BODY: Expectation = { types: ["Organization"], firm: false };

function ends(...rows: readonly (readonly [Expectation, string])[]): Ends {
  return new Map(rows.flatMap(([expected, words]) => words.split(/\s+/).map((word) => [word, expected] as const)));
}

/** Who does it. */
const SUBJECTS: Ends = ends(
  [ACTOR, [...REPORTING_VERBS].join(" ")],
  [
    ACTOR,
    `sign ratify approve submit buy order purchase acquire procure operate deploy send impose host visit agree plan want hope
    invite attend intend refuse accept decide vote accuse urge ask meet`,
  ],
  [
    LIKELY_AGREEMENT,
    `permit allow authorise authorize cover provide enable oblige stipulate expire lapse facilitate establish replace enter
    formalise formalize regularise regularize grant ban bind`,
  ],
  [LIKELY_SYSTEM, "fly fire hit carry"],
);

/** What it is done to; also the subject of a passive. */
const OBJECTS: Ends = ends(
  [AGREEMENT, "ratify sign initial ink denounce renegotiate"],
  [
    LIKELY_AGREEMENT,
    "approve submit table implement negotiate adopt endorse conclude draft extend terminate suspend bring amend",
  ],
  [LIKELY_SYSTEM, "buy order acquire fire launch test deliver produce develop build"],
  [LIKELY_EVENT, "hold attend open"],
);

/** What it has. */
const POSSESSED: Ends = ends(
  [
    LIKELY_AGREEMENT,
    "ratification signing signature provision term text clause implementation approval article annex scope entry",
  ],
  [
    LIKELY_COUNTRY,
    `president minister parliament government army navy territory border citizen economy people ambassador airspace capital
    soil neighbour embassy ally force military sovereignty`,
  ],
  [LIKELY_BODY, "member chairman headquarters staff director employee subsidiary board spokesman spokesperson"],
);

/** What the token at `index` may stand for by the word that it hangs on; undefined where that tells nothing. */
export function expectedTypes(tree: Tree, index: number): Expectation | undefined {
  const token = tree.tokens[index];
  const above = token?.head ?? -1;
  const word = tree.tokens[above];
  if (!token || !word) return undefined;
  if (token.label === "nmod:poss") return POSSESSED.get(word.lemma);
  if (isLabel(token, "obj")) return OBJECTS.get(word.lemma);
  if (isLabel(token, "obl")) return isUnderSignature(tree, index, above) ? AGREEMENT : undefined;
  return isLabel(token, "nsubj") ? ofSubject(tree, above) : undefined;
}

/** "put their signatures to it" */
function isUnderSignature(tree: Tree, index: number, verb: number): boolean {
  return (
    /^(?:put|affix|append|add)$/.test(tree.tokens[verb]?.lemma ?? "") &&
    /^(?:to|under|on)$/.test(caseOf(tree, index)) &&
    childrenBy(tree, verb, "obj").some((child) => /^(?:signature|name)$/.test(tree.tokens[child]?.lemma ?? ""))
  );
}

/** Also over "is expected to": its subject is that of what follows. */
function ofSubject(tree: Tree, verb: number): Expectation | undefined {
  if (isTakingEffect(tree, verb)) return AGREEMENT;
  const table = childrenBy(tree, verb, "aux:pass").length > 0 ? OBJECTS : SUBJECTS;
  const found = table.get(tree.tokens[verb]?.lemma ?? "");
  const [next] = childrenBy(tree, verb, "xcomp");
  return found ?? (next === undefined || next <= verb ? undefined : ofSubject(tree, next));
}

/** "takes effect", "came into force" */
function isTakingEffect(tree: Tree, verb: number): boolean {
  const { lemma = "" } = tree.tokens[verb] ?? {};
  return (
    /^(?:take|come|enter|go|remain)$/.test(lemma) &&
    childrenBy(tree, verb, "obj", "obl").some((child) => /^(?:effect|force)$/.test(tree.tokens[child]?.lemma ?? ""))
  );
}
