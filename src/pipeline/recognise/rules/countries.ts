import type { Sentence } from "../../../domain/sentence.ts";
import type { CountryName } from "../../../lexicon/countries.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { conjunctsOf, headWithin, isLabel } from "../../../text/tree.ts";
import { treeOf } from "../../../text/tree-of.ts";
import { wordSet } from "../../../text/word-set.ts";
import { isAcronym, isCapitalised, lower, wordsOf } from "../../../text/words.ts";
import { findNameRuns } from "../name-runs.ts";
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

const SITES: ReadonlySet<string> = wordSet(
  "hq headquarters office offices airport embassy suburb suburbs street streets hotel bureau metro stadium district",
);

interface NamedCountry extends TokenRange, CountryName {}

/** Names, demonyms and capitals of states, the longest first. */
export const countryName: Rule = {
  id: "recognise/countries/gazetteer",
  onHeadlines: true,
  find: (sentence, lexicon) =>
    findCountries(sentence, lexicon).map((named) => ({ ...named, type: typeOf(sentence, named, lexicon) })),
  examples: [
    ["The United States and Russian officials met.", "Country United States; Country Russian"],
    ["Moscow rejected the offer.", "Country Moscow"],
    ["They met in Moscow.", "Place Moscow"],
    ["He will visit New Delhi.", "Place New Delhi"],
    ["He paid a visit to New Delhi.", "Place New Delhi"],
    ["It came as a surprise to Washington.", "Country Washington"],
    ["The ambassador to Tokyo, Japan, left Northern Ireland.", "Place Tokyo; Country Japan"],
    ["MOSCOW (Agency) - The ship left.", "Place MOSCOW"],
    ["He flew to Prague and Rome.", "Place Prague; Place Rome"],
    ["They signed it in the Czech capital, Prague.", "Country Czech; Place Prague"],
    ["It opened outside its Paris headquarters.", "Place Paris"],
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
  if (!token || !isCapitalised(token) || !lexicon.canBeginCountry(token.text)) return undefined;
  for (let last = Math.min(first + lexicon.longestName, sentence.tokens.length) - 1; last >= first; last--) {
    const country = lexicon.findCountry(wordsOf(sentence, first, last));
    if (country) return isPartOfPlace(sentence, first, last, lexicon) ? undefined : { first, last, ...country };
  }
  return undefined;
}

/** "Northern Ireland" is no Ireland. */
function isPartOfPlace(sentence: Sentence, first: number, last: number, lexicon: Lexicon): boolean {
  return first > 0 && lexicon.isPlace(wordsOf(sentence, first - 1, last));
}

/** A capital is a place where its role in the sentence says so, and else the state that acts. */
function typeOf(sentence: Sentence, named: NamedCountry, lexicon: Lexicon): Found["type"] {
  return named.form === "capital" &&
    (isWhere(sentence, named) || isDateline(sentence, named) || isBeforeOwnCountry(sentence, named, lexicon))
    ? "Place"
    : "Country";
}

function isWhere(sentence: Sentence, { first, last }: TokenRange): boolean {
  const tree = treeOf(sentence);
  const head = headWithin(tree, first, last);
  if (isPartOfSite(sentence, head, last) || isCapitalOfCountry(sentence, first)) return true;
  return conjunctsOf(tree, head).some((index) =>
    isWhereAt(sentence, index === head ? first : startOfRun(sentence, index), index),
  );
}

function startOfRun(sentence: Sentence, index: number): number {
  return findNameRuns(sentence).find((run) => run.first <= index && index <= run.last)?.first ?? index;
}

function isWhereAt(sentence: Sentence, first: number, head: number): boolean {
  const before = sentence.tokens[first - 1];
  if (!before) return false;
  if (WHERE.has(lower(before)) || before.lemma === "visit") return true;
  return lower(before) === "to" && isTravelled(sentence, head);
}

/** What "to" hangs on is a word of travel: "a trip to", "flew from Oslo to"; not "a surprise to". */
function isTravelled(sentence: Sentence, head: number): boolean {
  const goal = sentence.tokens[sentence.tokens[head]?.head ?? -1];
  const above = goal && sentence.tokens[goal.head];
  return [goal, goal && isLabel(goal, "conj") ? above : undefined].some((token) => token && TRAVEL.has(token.lemma));
}

/** "its Paris headquarters", "the Geneva airport": in front of a site, it says where that is. */
function isPartOfSite(sentence: Sentence, head: number, last: number): boolean {
  const site = sentence.tokens[last + 1];
  return isLabel(sentence.tokens[head], "compound") && site !== undefined && SITES.has(lower(site));
}

/** "OSLO, May 3 – …", "OSLO (Agency) – …": where a report was written. */
function isDateline(sentence: Sentence, { first, last }: TokenRange): boolean {
  const [begin, next] = [sentence.tokens[first], sentence.tokens[last + 1]];
  return first === 0 && begin !== undefined && isAcronym(begin) && next !== undefined && /^[,(–—-]$/.test(next.text);
}

/** "Tokyo, Japan" */
function isBeforeOwnCountry(sentence: Sentence, { last, country }: NamedCountry, lexicon: Lexicon): boolean {
  return sentence.tokens[last + 1]?.text === "," && findCountryAt(sentence, last + 2, lexicon)?.country === country;
}

/** "the Czech capital, Prague", "the capital Prague" */
function isCapitalOfCountry(sentence: Sentence, first: number): boolean {
  const before = sentence.tokens[first - 1]?.text === "," ? first - 2 : first - 1;
  return /^(?:capital|city)$/.test(sentence.tokens[before]?.lemma ?? "");
}
