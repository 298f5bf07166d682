import type { Candidate } from "../../domain/entity.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { nameKeys } from "../../lexicon/name-keys.ts";
import { findAcronymBehind } from "../../text/acronyms.ts";
import { officeKeys, type PostedOffice, readOffice } from "./office-keys.ts";

/** One candidate with its words and the keys that say what it names; two that share a key name the same. */
export interface Reference extends Candidate {
  readonly text: string;
  readonly keys: readonly string[];
  /** For an office: how it is called with what it is a post of. */
  readonly fullName?: string;
}

/** References for the names of a document, which are sorted by place. */
export function findReferences(names: readonly Candidate[], text: string, lexicon: Lexicon): readonly Reference[] {
  const offices = new Map<Candidate, PostedOffice>();
  for (const name of names) if (name.type === "Office") offices.set(name, readOffice(name, names, text, lexicon));
  const keysOfOffices = officeKeys([...offices.values()]);
  const people = fullNames(names, text);
  return names.map((candidate): Reference => {
    const words = text.slice(candidate.start, candidate.end);
    const office = offices.get(candidate);
    if (office) {
      const keys = [keysOfOffices.get(candidate) ?? ""];
      return { ...candidate, text: words, keys, fullName: fullName(office, keysOfOffices) };
    }
    const name = candidate.type === "Person" ? (people.get(words) ?? words) : words;
    const acronym = findAcronymBehind(text, candidate.end);
    const keys = [name, ...(acronym ? [acronym] : [])].flatMap((each) => nameKeys(candidate.type, each, lexicon));
    return { ...candidate, text: words, keys };
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
