import type { Status } from "../../domain/claim.ts";
import { type Reading, tagAt, wordAt } from "./reading.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const NEGATIONS = set(
  "not n't n’t never no refuse refused refuses reject rejected rejects decline declined declines without halt halted",
);
const MODALS_PLANNED = set("will shall ’ll 'll won’t");
const MODALS_POSSIBLE = set("may might could would can should");
const BEFORE_INFINITIVE = set(
  "is are be was were expected set scheduled plans planned plan due about intends prepares preparing agreed likely poised ready wants hopes aims prepared invited moves",
);
const PLANNED_NOUN = set("upcoming planned expected scheduled forthcoming ahead before prepares preparing");
const POSSIBLE_NOUN = set(
  "possible potential proposed discuss discussion discussions discussing possibility hypothetical prospective negotiations",
);

/** How firmly the clause around the verb at `index` says what it says. */
export function statusOfVerb(reading: Reading, index: number): Status {
  const chain = wordsBeforeVerb(reading, index);
  if (chain.some((word) => NEGATIONS.has(word)) || isYetTo(chain)) return "denied";
  if (chain.some((word) => MODALS_PLANNED.has(word))) return "planned";
  if (chain.some((word) => MODALS_POSSIBLE.has(word))) return "possible";
  const to = chain.lastIndexOf("to");
  return to !== -1 && BEFORE_INFINITIVE.has(wordBefore(reading, index, chain.length - to)) ? "planned" : "asserted";
}

/** The same for a noun: by the words before it, and by the verb of a clause that leads to it. */
export function statusOfNoun(reading: Reading, index: number): Status {
  const words = Array.from({ length: 8 }, (_, back) => wordAt(reading, index - 1 - back));
  if (words.slice(0, 4).some((word) => NEGATIONS.has(word))) return "denied";
  if (words.some((word) => POSSIBLE_NOUN.has(word))) return "possible";
  return words.some((word) => PLANNED_NOUN.has(word) || MODALS_PLANNED.has(word)) ? "planned" : "asserted";
}

/** The same for a fact: a noun or number that tells one is said as fact. */
export function statusOfFact(reading: Reading, index: number): Status {
  return tagAt(reading, index) === "VERB" ? statusOfVerb(reading, index) : "asserted";
}

/** Auxiliaries, particles and adverbs right before the verb, in the order of the text. */
function wordsBeforeVerb(reading: Reading, index: number): readonly string[] {
  const words: string[] = [];
  for (let at = index - 1; at >= 0 && index - at <= 7; at--) {
    const chained = ["AUX", "PART", "ADV"].includes(tagAt(reading, at)) || NEGATIONS.has(wordAt(reading, at));
    if (!chained && !(wordAt(reading, at + 1) === "to" && at === index - 2)) break;
    words.unshift(wordAt(reading, at));
  }
  return words;
}

function wordBefore(reading: Reading, index: number, back: number): string {
  return wordAt(reading, index - back - 1);
}

function isYetTo(chain: readonly string[]): boolean {
  return chain.includes("yet") && chain.includes("to");
}
