import { childrenBy } from "../../text/tree.ts";
import { wordSet } from "../../text/word-set.ts";
import type { Anaphor, Kind } from "./anaphor.ts";
import { isInClauseOf } from "./clause.ts";
import { findDeed } from "./deeds.ts";
import type { Trace } from "./history.ts";
import type { Place } from "./place.ts";
import type { Referent } from "./referent.ts";

/** One thing that some words may take up, as the text has it up to there. */
export interface Option {
  readonly referent: Referent;
  /** Where it was last named or taken up; for a description also where it is first named behind it. */
  readonly trace: Trace;
  /** It is the one of its type that was spoken of last, that the document names most, or that it alone speaks of. */
  readonly isLast: boolean;
  /** Nothing that could be taken up stands nearer. */
  readonly isNearest: boolean;
  readonly isMostNamed: boolean;
  readonly isOnly: boolean;
}

/** What speaks for an antecedent, and how much, by the kind of words that take it up. */
interface Factor {
  readonly name: string;
  readonly weight: Readonly<Record<Kind, number>>;
  readonly holds: (anaphor: Anaphor, option: Option) => boolean;
}

/** Sentences from the antecedent to the words that take it up; below 0 where it comes behind them. */
export function distanceTo({ place }: Anaphor, { trace }: Option): number {
  return place.sentence - trace.place.sentence;
}

/** The one score of resolution: the sum of what holds. In the order in which they are named where two decide alike. */
export const FACTORS: readonly Factor[] = [
  {
    name: "title",
    weight: { pronoun: 0, noun: 3, description: 0 },
    holds: (anaphor, { referent }) => hasTitle(anaphor, referent),
  },
  {
    name: "same-noun",
    weight: { pronoun: 0, noun: 4, description: 1 },
    holds: ({ noun }, { referent }) => referent.nouns.has(noun),
  },
  {
    name: "same-words",
    weight: { pronoun: 0, noun: 2, description: 2 },
    holds: hasSameWords,
  },
  {
    name: "party",
    weight: { pronoun: 0, noun: 2, description: 2 },
    holds: hasSameParty,
  },
  {
    name: "deed",
    weight: { pronoun: 0, noun: 0.5, description: 2 },
    holds: hasSameDeed,
  },
  {
    name: "expected",
    weight: { pronoun: 3, noun: 0, description: 0 },
    holds: ({ expected }, { referent }) => expected?.types.includes(referent.type) ?? false,
  },
  {
    name: "gender",
    weight: { pronoun: 1, noun: 0, description: 0 },
    holds: ({ gender }, { referent }) => gender !== undefined && gender === referent.gender,
  },
  { name: "only", weight: { pronoun: 1, noun: 2, description: 1 }, holds: (_, { isOnly }) => isOnly },
  {
    name: "subject",
    weight: { pronoun: 2, noun: 0.5, description: 0 },
    holds: (_, { trace }) => trace.place.role === "subject",
  },
  {
    name: "clause",
    weight: { pronoun: 1.5, noun: 0, description: 0 },
    holds: ({ place }, { trace }) => isInClauseOf(place, trace.place),
  },
  { name: "nearest", weight: { pronoun: 0.5, noun: 0, description: 0 }, holds: (_, { isNearest }) => isNearest },
  {
    name: "parallel",
    weight: { pronoun: 1, noun: 0, description: 0 },
    holds: ({ place }, { trace }) => place.role !== "other" && place.role === trace.place.role,
  },
  {
    name: "near",
    weight: { pronoun: 1, noun: 0.5, description: 1 },
    holds: (anaphor, option) => Math.abs(distanceTo(anaphor, option)) <= NEAR[anaphor.kind],
  },
  {
    name: "this",
    weight: { pronoun: 0, noun: 3, description: 0 },
    holds: ({ isThis }, { isLast }) => isThis && isLast,
  },
  { name: "last", weight: { pronoun: 0.5, noun: 1, description: 0 }, holds: (_, { isLast }) => isLast },
  {
    name: "most-named",
    weight: { pronoun: 0.5, noun: 1, description: 0.5 },
    holds: (_, { isMostNamed }) => isMostNamed,
  },
];

/** How many sentences away is near. */
const NEAR: Readonly<Record<Kind, number>> = { pronoun: 0, noun: 1, description: 2 };

const VAGUE: ReadonlySet<string> = wordSet(
  "new major landmark historic key pivotal bilateral joint important final military agreement treaty pact deal accord",
);

function isVague(word: string): boolean {
  return VAGUE.has(word);
}

export function hasSameWords({ describing }: Anaphor, { referent }: Option): boolean {
  return describing.some((word) => !isVague(word) && referent.words.has(word));
}

export function hasSameParty({ countries }: Anaphor, { referent }: Option): boolean {
  return [...countries].some((country) => referent.countries.has(country));
}

export function hasSameDeed({ place }: Anaphor, { trace }: Option): boolean {
  const deed = isAlso(place) ? undefined : findDeed(place.tree, place.head);
  return deed !== undefined && deed === findDeed(trace.place.tree, trace.place.head);
}

/** "They also signed a fisheries treaty": another one. */
function isAlso({ tree, head }: Place): boolean {
  const verb = tree.tokens[head]?.head ?? -1;
  return childrenBy(tree, verb, "advmod").some((child) => tree.tokens[child]?.lemma === "also");
}

/** "the defence minister" and "the minister" for whoever is called so; not "the minister" for a prime minister. */
export function hasTitle({ noun, describing }: Anaphor, { titles }: Referent): boolean {
  return [...titles].some((title) => {
    const words = title.split(" ");
    const rank = words.some((word) => RANKS.has(word) && !describing.includes(word));
    return words.includes(noun) && !rank && describing.every((word) => words.includes(word));
  });
}

/** With these the post is another one. */
const RANKS: ReadonlySet<string> = new Set(["prime", "vice", "deputy"]);
