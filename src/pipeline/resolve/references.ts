import type { Candidate } from "../../domain/entity.ts";
import { compareSpans } from "../../domain/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { nameKeys } from "../../lexicon/name-keys.ts";
import { findMisspellings } from "./misspellings.ts";
import type { PostedOffice } from "./office-keys.ts";
import type { Offices } from "./offices.ts";
import { findShortNameBehind } from "./short-name-behind.ts";
import { findShortNames, shortNameKey } from "./short-names.ts";

/** One candidate with its words and the keys that say what it names; two that share a key name the same. */
export interface Reference extends Candidate {
  readonly text: string;
  readonly keys: readonly string[];
  /** For an office: how it is called with what it is a post of. */
  readonly fullName?: string;
}

/** References for the names of a document and for its posts, sorted by place. */
export function findReferences(
  names: readonly Candidate[],
  { offices, keys }: Offices,
  text: string,
  lexicon: Lexicon,
): readonly Reference[] {
  const posts = offices.map((office): Reference => {
    const { candidate } = office;
    const key = keys.get(candidate) ?? "";
    return {
      ...candidate,
      text: text.slice(candidate.start, candidate.end),
      keys: [key],
      fullName: fullName(office, key),
    };
  });
  const others = names.filter(({ type }) => type !== "Office");
  const longer = findShortNames(others, text);
  const spelled = findMisspellings(others, text);
  const named = others.map((candidate): Reference => {
    const words = text.slice(candidate.start, candidate.end);
    const full = longer.get(shortNameKey(candidate.type, words)) ?? words;
    const name = spelled.get(`${candidate.type} ${full}`) ?? full;
    const acronym = findShortNameBehind(candidate, others, text);
    const forms = [name, ...(acronym ? [acronym] : [])];
    return { ...candidate, text: words, keys: forms.flatMap((form) => nameKeys(candidate.type, form, lexicon)) };
  });
  return [...posts, ...named].sort(compareSpans);
}

/** "President of Russia"; a post whose country is not told keeps its words. */
function fullName(office: PostedOffice, key: string): string {
  const owner = key.split("|")[1] ?? "";
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
