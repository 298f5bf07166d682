import { prefixesOf } from "../text/prefixes.ts";
import { type CountryName, type CountryNames, readCountryNames, readRegions } from "./countries.ts";
import { KNOWN_ORGANIZATION_NAMES, KNOWN_PLACES } from "./word-lists.ts";

/** What the pipeline knows about names, beside its schema; immutable. */
export interface Lexicon {
  readonly name: string;
  /** What these words name as a country's name, demonym or capital; in any case, with blanks single. */
  findCountry(words: string): CountryName | undefined;
  /** False where no country's name, demonym or capital begins with these letters, in any case. */
  canBeginCountry(letters: string): boolean;
  isPlace(words: string): boolean;
  isOrganization(words: string): boolean;
  /** The longest name in it, in words: how far a stage needs to look. */
  readonly longestName: number;
}

/** The lexicon for news in English. */
export function readLexicon(): Lexicon {
  const countries = readCountryNames();
  const countryStarts = prefixesOf(countries.keys());
  const places = lowered([...KNOWN_PLACES, ...readRegions()]);
  const organizations = lowered(KNOWN_ORGANIZATION_NAMES);
  return {
    name: "news-en",
    findCountry: (words) => countries.get(words.toLowerCase()),
    canBeginCountry: (letters) => countryStarts.has(letters.toLowerCase()),
    isPlace: (words) => places.has(words.toLowerCase()),
    isOrganization: (words) => organizations.has(words.toLowerCase()),
    longestName: longest(countries),
  };
}

function lowered(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}

function longest(countries: CountryNames): number {
  return Math.max(...[...countries.keys()].map((name) => name.split(" ").length));
}
