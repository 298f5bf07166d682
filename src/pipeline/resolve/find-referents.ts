import { compareSpans } from "../../domain/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { groupByKeys } from "../../text/groups.ts";
import { lower } from "../../text/words.ts";
import { countriesOf } from "./anaphor.ts";
import type { Appositions } from "./appositions.ts";
import { chooseName } from "./choose-name.ts";
import type { Place } from "./place.ts";
import { findGender, type Gender } from "./pronouns.ts";
import type { Reference } from "./references.ts";
import type { Referent } from "./referent.ts";

/** What the text around names says of them. */
export interface Around {
  readonly text: string;
  readonly places: ReadonlyMap<Reference, Place>;
  /** Titles of the posts that people hold, by the words that name the holder. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
  /** Nouns in apposition to a name ("the Duma, the lower house"), each with the name. */
  readonly appositions: Appositions;
  readonly lexicon: Lexicon;
}

/** The things that references name, in the order of their first mention; within a document a type and a name are one thing. */
export function findReferents(references: readonly Reference[], around: Around): readonly Referent[] {
  const groups = groupByKeys(references, ({ type, keys }) => keys.map((key) => `${type} ${key}`));
  const named = groups.map((group) => ({ group, name: chooseName(group, around.lexicon) }));
  return groupByKeys(named, ({ group, name }) => [`${group[0]?.type} ${name}`]).map((same) =>
    toReferent(same.flatMap(({ group }) => group).sort(compareSpans), same[0]?.name ?? "", around),
  );
}

function toReferent(references: readonly Reference[], name: string, around: Around): Referent {
  const words = references.map(({ text }) => wordsOf(text));
  const said = references.flatMap((reference) => around.appositions.get(reference) ?? []);
  const gender = references.map((reference) => genderOf(reference, around.text)).find((each) => each !== undefined);
  return {
    type: references[0]?.type ?? "",
    name,
    references,
    words: new Set([...words.flat(), ...wordsOf(name), ...said.flatMap(({ describing }) => describing)]),
    nouns: new Set([
      ...words.flatMap((each) => each.at(-1) ?? []),
      ...references.flatMap((reference) => headWords(around.places.get(reference))),
      ...said.map(({ noun }) => noun),
    ]),
    countries: new Set(references.flatMap((reference) => countriesAround(reference, around))),
    titles: new Set(references.flatMap(({ text }) => around.titles.get(text) ?? [])),
    ...(gender ? { gender } : {}),
  };
}

/** "senate" of "Senate of Norland", "protocols" and "protocol" of "Protocols to the …". */
function headWords(place: Place | undefined): readonly string[] {
  const token = place?.tree.tokens[place.head];
  return token ? [lower(token), token.lemma] : [];
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[\s()“”",]+/)
    .filter(Boolean);
}

function countriesAround(reference: Reference, { places, lexicon }: Around): readonly string[] {
  const place = places.get(reference);
  return place && reference.type !== "Country" ? [...countriesOf(place, lexicon)] : [];
}

/** How far before a name its title is looked for. */
const TITLE = 20;

/** "Ms Ana Lopez", "Queen Silvia": by the last word before the name, or its first one. */
function genderOf({ type, start, text: name }: Reference, text: string): Gender | undefined {
  if (type !== "Person") return undefined;
  const before = text.slice(Math.max(0, start - TITLE), start).trimEnd();
  return (
    findGender(before.slice(before.lastIndexOf(" ") + 1)) ?? findGender(name.slice(0, name.indexOf(" ") + 1).trim())
  );
}
