import { createRequire } from "node:module";

/** How a text names a country: by its name, by its demonym ("Indian"), or by its capital ("New Delhi"). */
export type CountryForm = "name" | "demonym" | "capital";

export interface CountryName {
  /** The country's common English name. */
  readonly country: string;
  readonly form: CountryForm;
}

/** Names in lower case, each with what it names. */
export type CountryNames = ReadonlyMap<string, CountryName>;

interface CountryRecord {
  readonly name: { readonly common: string; readonly official: string };
  readonly cca2: string;
  readonly independent?: boolean;
  readonly unMember: boolean;
  readonly altSpellings: readonly string[];
  readonly demonyms: Readonly<Record<string, { readonly m: string; readonly f: string }>>;
  readonly capital: readonly string[];
  readonly region: string;
  readonly subregion: string;
}

/** Territories that news treats as states though the data set marks them as neither independent nor members. */
const ACT_AS_STATES = new Set(["TW", "PS", "XK"]);

/** What newsrooms write and the data set does not have. */
const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["US", ["U.S.", "U.S.A.", "US", "America"]],
  ["GB", ["U.K.", "Britain"]],
  ["AE", ["U.A.E.", "Emirates"]],
  ["KR", ["ROK", "S. Korea"]],
  ["KP", ["DPRK", "N. Korea"]],
  ["CN", ["PRC"]],
  ["TR", ["Turkey"]],
  ["CZ", ["Czech Republic"]],
]);

/** Demonyms beside the official ones. */
const DEMONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["GB", ["Briton"]],
  ["PH", ["Philippine"]],
  ["TJ", ["Tajik"]],
  ["UZ", ["Uzbek"]],
  ["KZ", ["Kazakh"]],
  ["TM", ["Turkmen"]],
  ["KG", ["Kyrgyz"]],
]);

/** Capitals as newsrooms shorten them. */
const CAPITALS: ReadonlyMap<string, readonly string[]> = new Map([
  ["US", ["Washington"]],
  ["UA", ["Kiev"]],
]);

/** Words that are far more often something else: a capital or a code that is a common word or name. */
const TOO_COMMON = new Set([
  "saint",
  "islands",
  "georgetown",
  "kingston",
  "hamilton",
  "stanley",
  "victoria",
  "male",
  "alliance",
]);

/** From the data set of the npm package `world-countries` (ODbL): sovereign states and what acts as one. */
export function readCountryNames(): CountryNames {
  const states = readCountries().filter(isState);
  const names = new Map<string, CountryName>();
  for (const form of ["name", "demonym", "capital"] as const) {
    for (const state of states) {
      for (const words of formsOf(state, form)) {
        const key = words.toLowerCase();
        if (!names.has(key) && isLatin(words) && !TOO_COMMON.has(key))
          names.set(key, { country: state.name.common, form });
      }
    }
  }
  return names;
}

function formsOf({ name, cca2, altSpellings, demonyms, capital }: CountryRecord, form: CountryForm): readonly string[] {
  if (form === "capital") return [...capital, ...(CAPITALS.get(cca2) ?? [])];
  if (form === "demonym")
    return [demonyms.eng?.m ?? "", demonyms.eng?.f ?? "", ...(DEMONYMS.get(cca2) ?? [])].filter(Boolean);
  return [name.common, name.official, ...(ABBREVIATIONS.get(cca2) ?? []), ...altSpellings.filter(isUsualSpelling)];
}

function isLatin(words: string): boolean {
  return /^[\p{Script=Latin}.'’ ()-]+$/u.test(words);
}

/** Two-letter codes ("IN", "IT") and lower-case forms are words of the language before they are countries. */
function isUsualSpelling(spelling: string): boolean {
  return (spelling.length > 3 || ["UK", "USA", "UAE"].includes(spelling)) && /^\p{Lu}/u.test(spelling);
}

/** Continents, their parts ("Central Asia") and what is part of a state far away ("Greenland"), from the same data set. */
export function readRegions(): readonly string[] {
  const countries = readCountries();
  const territories = countries.filter((country) => !isState(country)).map(({ name }) => name.common);
  return [...new Set([...countries.flatMap(({ region, subregion }) => [region, subregion]), ...territories])]
    .filter((name) => name !== "")
    .sort();
}

function readCountries(): readonly CountryRecord[] {
  return createRequire(import.meta.url)("world-countries/countries.json");
}

function isState(country: CountryRecord): boolean {
  return country.independent === true || country.unMember || ACT_AS_STATES.has(country.cca2);
}
