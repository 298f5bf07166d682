import type { Sentence } from "../../../domain/sentence.ts";
import type { CountryForm } from "../../../lexicon/countries.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { isCapitalised, lower, wordsOf } from "../../../text/words.ts";
import type { Found, Rule, TokenRange } from "../rule.ts";

/** Behind these a capital is where something happens, not who acts. */
const WHERE: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "outside",
  "from",
  "towards",
  "toward",
  "around",
  "via",
]);

/** Nouns and verbs of travel: behind them, "to" leads to a place. */
const TRAVEL: ReadonlySet<string> = new Set([
  "visit",
  "trip",
  "travel",
  "fly",
  "arrive",
  "come",
  "go",
  "return",
  "head",
  "journey",
  "tour",
]);

interface NamedCountry extends TokenRange {
  readonly form: CountryForm;
}

/** Names, demonyms and capitals of states, the longest first. */
export const countryName: Rule = {
  id: "recognise/countries/gazetteer",
  onHeadlines: true,
  find: (sentence, lexicon) =>
    findCountries(sentence, lexicon).map((named) => ({ ...named, type: typeOf(sentence, named) })),
  examples: [
    ["The United States and Russian officials met.", "Country United States; Country Russian"],
    ["Moscow rejected the offer.", "Country Moscow"],
    ["They met in Moscow.", "Place Moscow"],
    ["He will visit New Delhi.", "Place New Delhi"],
    ["He paid a visit to New Delhi.", "Place New Delhi"],
    ["Its ties to New Delhi suffered.", "Country New Delhi"],
    ["The polish is off.", ""],
    ["He will chair the meeting in turkey costume.", ""],
  ],
};

function findCountries(sentence: Sentence, lexicon: Lexicon): NamedCountry[] {
  const found: NamedCountry[] = [];
  for (let first = 0; first < sentence.tokens.length; first++) {
    const named = findCountryAt(sentence, first, lexicon);
    if (!named) continue;
    found.push(named);
    first = named.last;
  }
  return found;
}

function findCountryAt(sentence: Sentence, first: number, lexicon: Lexicon): NamedCountry | undefined {
  const token = sentence.tokens[first];
  if (!token || !isCapitalised(token)) return undefined;
  for (let last = Math.min(first + lexicon.longestName, sentence.tokens.length) - 1; last >= first; last--) {
    const country = lexicon.findCountry(wordsOf(sentence, first, last));
    if (country) return { first, last, form: country.form };
  }
  return undefined;
}

function typeOf(sentence: Sentence, named: NamedCountry): Found["type"] {
  return named.form === "capital" && isWhere(sentence, named) ? "Place" : "Country";
}

function isWhere(sentence: Sentence, { first }: TokenRange): boolean {
  const before = sentence.tokens[first - 1];
  if (!before) return false;
  if (WHERE.has(lower(before)) || before.lemma === "visit" || before.text === ",")
    return before.text !== "," || isAfterPlace(sentence, first);
  return (
    lower(before) === "to" &&
    sentence.tokens.slice(Math.max(0, first - 5), first).some((token) => TRAVEL.has(token.lemma))
  );
}

/** "in Paris, London and Rome": the list goes on being one of places. */
function isAfterPlace(sentence: Sentence, first: number): boolean {
  const before = sentence.tokens[first - 3];
  return before !== undefined && WHERE.has(lower(before));
}
