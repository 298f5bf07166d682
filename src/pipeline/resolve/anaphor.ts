import type { Candidate } from "../../domain/entity.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { caseOf, childrenBy, type Tree } from "../../text/tree.ts";
import { isCapitalised, lower } from "../../text/words.ts";
import { type Expectation, expectedTypes } from "./expected-types.ts";
import type { Place } from "./place.ts";
import { findPronoun, type Gender } from "./pronouns.ts";

/** "it", "the pact", "a logistics pact with India" before the pact is named. */
export type Kind = "pronoun" | "noun" | "description";

/** Words that stand for something named elsewhere, with all that they say about it. */
export interface Anaphor {
  readonly candidate: Candidate;
  readonly place: Place;
  readonly kind: Kind;
  readonly many: boolean;
  /** "this agreement": the one that was spoken of last. */
  readonly isThis: boolean;
  readonly gender?: Gender;
  /** The dictionary form of its noun; "" for a pronoun. */
  readonly noun: string;
  /** Words before the noun that describe it, in lower case. */
  readonly describing: readonly string[];
  /** Countries among its words and behind "with", "between" or "of". */
  readonly countries: ReadonlySet<string>;
  readonly expected?: Expectation;
}

/** Rules whose candidates say which thing they mean without a name of its own. */
const DESCRIBING: ReadonlySet<string> = new Set([
  "recognise/agreements/description",
  "recognise/agreements/introduced",
  "recognise/agreements/concluded",
  "recognise/agreements/countries",
]);

/** True for words that describe a thing so that it could stand without a name: "ceasefire agreement", "India–Japan pact". */
export function isDescribing({ candidate }: Pick<Anaphor, "candidate">): boolean {
  return DESCRIBING.has(candidate.rule);
}

const MANY: ReadonlySet<string> = new Set(["two", "both", "these", "those"]);

/** What the candidate's words say of what they stand for. */
export function readAnaphor(candidate: Candidate, place: Place, lexicon: Lexicon): Anaphor {
  const { tree, first, last, head } = place;
  const token = tree.tokens[head];
  const pronoun = candidate.form === "pronoun" ? findPronoun(token ? lower(token) : "") : undefined;
  const expected = expectedTypes(tree, head);
  const words = tree.tokens.slice(Math.max(0, first - 1), last + 1).map(lower);
  return {
    candidate,
    place,
    kind: pronoun ? "pronoun" : isDefinite(tree, first) ? "noun" : "description",
    many: pronoun ? pronoun.many : words.some((word) => MANY.has(word)) || isPlural(tree, last),
    isThis: words[0] === "this",
    ...(pronoun?.gender ? { gender: pronoun.gender } : {}),
    noun: pronoun ? "" : (tree.tokens[last]?.lemma ?? ""),
    describing: pronoun ? [] : describingWords(tree, first, last),
    countries: pronoun ? new Set() : countriesOf(place, lexicon),
    ...(expected ? { expected } : {}),
  };
}

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those", "both"]);

/** Some word right before it, or its own first one, points back. */
function isDefinite(tree: Tree, first: number): boolean {
  return tree.tokens.slice(Math.max(0, first - 3), first + 1).some((token) => DEFINITE.has(lower(token)));
}

function isPlural(tree: Tree, last: number): boolean {
  const token = tree.tokens[last];
  return token !== undefined && token.tag === "NOUN" && /s$/i.test(token.text) && lower(token) !== token.lemma;
}

function describingWords(tree: Tree, first: number, last: number): readonly string[] {
  return tree.tokens
    .slice(first, last)
    .filter(({ tag, text }) => /^(?:NOUN|PROPN|ADJ)$/.test(tag) && /^\p{L}/u.test(text))
    .map(lower);
}

/** Countries in the words at `place` and in what hangs on them: "pact with India", "India’s pact", "treaty between Norway and Sweden". */
export function countriesOf({ tree, first, last, head }: Place, lexicon: Lexicon): ReadonlySet<string> {
  const inside = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const hanging = childrenBy(tree, head, "nmod").filter((child) => {
    const owner = tree.tokens[child]?.label === "nmod:poss";
    return owner || /^(?:with|between|of)$/.test(caseOf(tree, child));
  });
  const joined = hanging.flatMap((child) => [child, ...childrenBy(tree, child, "conj", "flat", "compound", "amod")]);
  const found = [...inside, ...joined].flatMap((at) => countryAt(tree, at, lexicon) ?? []);
  return new Set(found);
}

/** "States" of "United States"; no capital, since "Oslo Accords" and "pact of Oslo" say where it was made. */
function countryAt(tree: Tree, at: number, lexicon: Lexicon): string | undefined {
  const token = tree.tokens[at];
  if (!token || !isCapitalised(token)) return undefined;
  const before = tree.tokens[at - 1]?.text ?? "";
  const found = lexicon.findCountry(`${before} ${token.text}`) ?? lexicon.findCountry(token.text);
  return found?.form === "capital" ? undefined : found?.country;
}
