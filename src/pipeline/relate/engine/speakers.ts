import { caseOf, childrenBy, isLabel, type Tree } from "../../../text/tree.ts";
import { wordSet } from "../../../text/word-set.ts";
import type { Placed, Reading } from "../reading.ts";
import { statusOf } from "../status.ts";
import { mentionsOf } from "./mentions-of.ts";
import { verbSlot } from "./verb-slots.ts";

/** Verbs that hand on what somebody says, thinks or wants, mostly with a clause or a quotation behind them. */
export const SAYING: ReadonlySet<string> = wordSet(`
  say tell state announce declare claim note add stress emphasize emphasise underline underscore confirm warn argue insist comment
  report explain remark reiterate assert deny believe acknowledge reply respond observe mention highlight suggest point maintain
  reaffirm affirm indicate reveal disclose signal predict think hope fear admit concede recall repeat conclude contend allege caution
  vow pledge promise write tweet post joke quip lament complain demand urge propose estimate express clarify imply recommend testify
  outline hint expect want agree feel consider accuse call appeal quote ask see assure advise object`);

/** Verbs that judge what they govern. */
export const JUDGING: ReadonlySet<string> = wordSet(`
  describe hail welcome praise criticise criticize condemn denounce slam blast laud applaud commend call dub term label brand
  oppose defend decry deplore regret question dismiss characterise characterize celebrate
  credit cite doubt mock ridicule emphasise emphasize stress underline underscore highlight confirm note see view
  accuse blame fault congratulate reproach
  regard object express lambast rebuke deride champion justify`);

/** Nouns that do: "claims from the White House that …", "the minister’s remarks on X". */
const WORDS_SAID: ReadonlySet<string> = wordSet(
  "claim statement remark comment assertion warning criticism praise announcement allegation",
);

const SPEAKERS: readonly string[] = ["Person", "Organization", "Country"];

/** Somebody who is reported as saying something, with the token that says so. */
export interface Report {
  readonly trigger: number;
  readonly speakers: readonly Placed[];
}

/** Everybody who is reported as saying something in a sentence, in the order of the words. */
export function findReports(reading: Reading): readonly Report[] {
  return reading.sentence.tokens.flatMap((_, at): Report[] => {
    const tokens = isSaid(reading, at) ? speakerTokens(reading.tree, at) : [];
    const speakers = tokens.flatMap((token) => mentionsOf(reading, token, SPEAKERS));
    return speakers.length > 0 ? [{ trigger: at, speakers: preferPeople([...new Set(speakers)]) }] : [];
  });
}

/** What is only planned, possible or denied was not said. */
function isSaid(reading: Reading, at: number): boolean {
  return reading.tree.tokens[at]?.tag !== "VERB" || statusOf(reading, at) === "asserted";
}

/** "the minister of Japan" holds both a person and a country: the person speaks. */
function preferPeople(speakers: readonly Placed[]): readonly Placed[] {
  const people = speakers.filter(({ type }) => type === "Person");
  return people.length > 0 ? people : speakers;
}

function speakerTokens(tree: Tree, at: number): readonly number[] {
  const token = tree.tokens[at];
  if (!token) return [];
  if (token.tag === "VERB" && (SAYING.has(token.lemma) || JUDGING.has(token.lemma))) return verbSlot(tree, at, "doer");
  if (token.lemma === "according" || token.text.toLowerCase() === "according") return accordingTo(tree, at);
  if (token.tag !== "NOUN" || !WORDS_SAID.has(token.lemma)) return [];
  return [
    ...childrenBy(tree, at, "nmod:poss"),
    ...childrenBy(tree, at, "nmod").filter((child) => /^(?:from|by)$/.test(caseOf(tree, child))),
  ];
}

/** "according to X": the tree hangs "according" on X, or X on it. */
function accordingTo(tree: Tree, at: number): readonly number[] {
  const token = tree.tokens[at];
  if (isLabel(token, "case") || isLabel(token, "fixed")) return token && token.head > at ? [token.head] : [];
  return childrenBy(tree, at, "obl", "nmod", "pobj");
}

/** True for "according", which begins a phrase of its own instead of governing a clause. */
export function isAccording(tree: Tree, trigger: number): boolean {
  return tree.tokens[trigger]?.text.toLowerCase() === "according";
}
