import type { Candidate } from "../../domain/entity.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { nameKeys } from "../../lexicon/name-keys.ts";
import { officeKeys, type PostedOffice, readOffice } from "./office-keys.ts";

/** One candidate with its words and the keys that say what it names; two that share a key name the same. */
export interface Reference extends Candidate {
  readonly text: string;
  readonly keys: readonly string[];
  /** For an office: how it is called with what it is a post of. */
  readonly fullName?: string;
}

/** References for all names of a document, in the order of the text. */
export function findReferences(candidates: readonly Candidate[], text: string, lexicon: Lexicon): readonly Reference[] {
  const names = candidates.filter((candidate) => candidate.form === "name");
  const offices = names
    .filter(({ type }) => type === "Office")
    .map((office) => readOffice(office, candidates, text, lexicon));
  const keysOfOffices = officeKeys(offices);
  const people = fullNames(names, text);
  return names.map((candidate) => {
    const words = text.slice(candidate.start, candidate.end);
    const office = offices.find((each) => each.candidate === candidate);
    if (office)
      return {
        ...candidate,
        text: words,
        keys: [keysOfOffices.get(candidate) ?? ""],
        fullName: fullName(office, keysOfOffices),
      };
    const name = candidate.type === "Person" ? (people.get(words) ?? words) : words;
    return { ...candidate, text: words, keys: nameKeys(candidate.type, name, lexicon) };
  });
}

/** "President of Russia"; a post whose country is not told keeps its words. */
function fullName(office: PostedOffice, keys: ReadonlyMap<Candidate, string>): string {
  const owner = keys.get(office.candidate)?.split("|")[1] ?? "";
  if (/^\p{Lu}/u.test(owner)) return `${capitalise(office.label)} of ${withArticle(owner)}`;
  return office.holder && !office.ofBody && !office.label.includes(" of ")
    ? `${capitalise(office.label)} (${office.holderName})`
    : capitalise(office.label);
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function withArticle(country: string): string {
  return country.startsWith("United ") || country.endsWith("s") ? `the ${country}` : country;
}

/** For each short name of a person the one longer name that ends in it: "Putin" → "Vladimir Putin". */
function fullNames(names: readonly Candidate[], text: string): ReadonlyMap<string, string> {
  const words = new Set(names.filter(({ type }) => type === "Person").map(({ start, end }) => text.slice(start, end)));
  const longer = new Map<string, Set<string>>();
  for (const name of words) {
    const parts = name.split(" ");
    for (let from = 1; from < parts.length; from++) {
      const short = parts.slice(from).join(" ");
      if (words.has(short)) longer.set(short, (longer.get(short) ?? new Set()).add(name));
    }
  }
  return new Map(
    [...longer].flatMap(([short, full]) => (full.size === 1 ? [[short, [...full][0] as string] as const] : [])),
  );
}
