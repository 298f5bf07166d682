import type { Sentence, Token } from "../domain/sentence.ts";
import { oncePer } from "./once.ts";
import { wordSet } from "./word-set.ts";

const MONTHS = "january february march april may june july august september october november december";
const MONTHS_SHORT = "jan feb mar apr jun jul aug sep sept oct nov dec";
const NEAR_DAYS = "today tonight yesterday tomorrow";
const DAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun";

const DATE_WORDS: ReadonlySet<string> = wordSet(`${MONTHS} ${MONTHS_SHORT} ${DAYS} ${NEAR_DAYS}`);

/** Parts of speech that begin no name, whatever their first letter. */
const FUNCTION_TAGS: ReadonlySet<string> = new Set([
  "DET",
  "PRON",
  "ADP",
  "SCONJ",
  "CCONJ",
  "AUX",
  "PART",
  "PUNCT",
  "INTJ",
]);

export function lower(token: Token): string {
  return token.text.toLowerCase();
}

export function isCapitalised(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  return code < FIRST_BEYOND_ASCII ? code >= CAPITAL_A && code <= CAPITAL_Z : /^\p{Lu}/u.test(token.text);
}

/** Most words begin with a letter of ASCII, and this is asked more often than anything else: no expression is run for them. */
const [FIRST_BEYOND_ASCII, CAPITAL_A, CAPITAL_Z] = [0x80, 0x41, 0x5a];

/** All capitals, with two letters at least: `RELOS`, `IRIGC-TEC`, `M&MTC`, `G20`. */
export function isAcronym(token: Token): boolean {
  return isCapitalised(token) && /^\p{Lu}[\p{Lu}\d&.-]+$/u.test(token.text) && !token.text.endsWith(".");
}

/** The name of a month or a day, with a capital: "May", "Friday", "Today". */
export function isDateWord(token: Token): boolean {
  return isCapitalised(token) && DATE_WORDS.has(lower(token).replace(/\.$/, ""));
}

/** The mark of possession that stands as a token of its own: `’s`, `'`. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/.test(token.text);
}

/** A word that can be part of a name; of the first word of a sentence only its part of speech can tell. */
export function isNameWord(sentence: Sentence, index: number): boolean {
  return nameWordsOf(sentence)[index] ?? false;
}

const nameWordsOf = oncePer((sentence: Sentence) => sentence.tokens.map((_, index) => isNameWordAt(sentence, index)));

function isNameWordAt(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined || !isCapitalised(token) || isDateWord(token) || isAddress(token)) return false;
  if (FUNCTION_TAGS.has(token.tag)) return isUnderSecretary(sentence, index);
  return index > 0 || (token.tag !== "ADV" && token.tag !== "VERB" && token.tag !== "NUM");
}

/** An address of mail or of a page. */
function isAddress(token: Token): boolean {
  return /[@_/]|\.(?:com|org|net|gov|edu|int)$/.test(token.text);
}

/** The one preposition that begins a title. */
function isUnderSecretary(sentence: Sentence, index: number): boolean {
  const [token, next] = [sentence.tokens[index], sentence.tokens[index + 1]];
  return token !== undefined && next !== undefined && lower(token) === "under" && lower(next) === "secretary";
}

/** A hyphen, dash, slash or ampersand that ties two words together without blanks: `India–Russia`, `Trade & Industry`. */
export function isTie(sentence: Sentence, index: number): boolean {
  const [before, token, after] = [sentence.tokens[index - 1], sentence.tokens[index], sentence.tokens[index + 1]];
  if (!before || !token || !after) return false;
  if (token.text === "&") return true;
  return /^[-–/]$/.test(token.text) && before.end === token.start && token.end === after.start;
}

/** The words of `first` to `last` with single blanks between those that are apart in the text. */
export function wordsOf(sentence: Sentence, first: number, last: number): string {
  let words = "";
  let end = -1;
  for (const token of sentence.tokens.slice(first, last + 1)) {
    words += (end === -1 || end === token.start ? "" : " ") + token.text;
    end = token.end;
  }
  return words;
}

/**
 * True for headlines In Title Case, whose capitals tell nothing: no full stop, and most longer words have a capital.
 */
export const isTitleCase = oncePer((sentence: Sentence): boolean => {
  const words = sentence.tokens.filter((token) => token.text.length > 3 && /^\p{L}/u.test(token.text));
  const last = sentence.tokens.at(-1)?.text ?? "";
  return words.length >= 4 && !/^[.!?”"]$/.test(last) && words.filter(isCapitalised).length > words.length * 0.7;
});
