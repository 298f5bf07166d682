import type { Sentence, Token } from "../../domain/sentence.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import {
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  OFFICE_TAILS,
  OFFICE_TOPICS,
  ORGANIZATION_HEADS,
} from "../../lexicon/word-lists.ts";
import { oncePer } from "../../text/once.ts";
import { isCapitalised, isNameWord, isPossessive, isTie, lower, wordsOf } from "../../text/words.ts";
import { isBodyName } from "./body-name.ts";
import { endOfComplement } from "./name-runs.ts";
import { isNamedPost, isPersonNext } from "./named-post.ts";
import type { TokenRange } from "./rule.ts";

/** Posts with what they are posts of, or in front of a person's name, in the order of the text. One may end in another. */
export function findTitles(sentence: Sentence, lexicon: Lexicon): readonly TokenRange[] {
  return titlesOf(lexicon)(sentence);
}

const titlesOf = oncePer((lexicon: Lexicon) => oncePer((sentence: Sentence) => readTitles(sentence, lexicon)));

function readTitles(sentence: Sentence, lexicon: Lexicon): readonly TokenRange[] {
  const titles: TokenRange[] = [];
  let [free, open] = [0, 0];
  for (const [index, token] of sentence.tokens.entries()) {
    if (index < open || !isHead(sentence, index, token)) continue;
    const head = withTail(sentence, index);
    const title = titleAt(sentence, { first: index, last: head }, index < free ? open : free, lexicon);
    const nested = index < free;
    if (!isNamedPost(sentence, title, head) || (nested && !isPersonNext(sentence, title.last + 1))) continue;
    titles.push(title);
    [free, open] = [Math.max(free, title.last + 1), head + 1];
  }
  return titles;
}

/** A prince is a post only where he is to be king: "Crown Prince". */
function isHead(sentence: Sentence, index: number, token: Token): boolean {
  const isHeir = /^(?:prince|princess)$/.test(lower(token)) && lowerAt(sentence, index - 1) === "crown";
  return isHeir || OFFICE_HEADS.has(lastPart(token));
}

/** "vice-president" → "president" */
function lastPart(token: Token): string {
  const word = lower(token);
  return OFFICE_HEADS.has(word) ? word : word.slice(word.lastIndexOf("-") + 1);
}

/** "Secretary-General", "Attorney General", "Commander-in-Chief" */
function withTail(sentence: Sentence, head: number): number {
  const tail = isTie(sentence, head + 1) ? head + 2 : head + 1;
  if (lowerAt(sentence, tail) === "in" && lowerAt(sentence, tail + 2) === "chief") return tail + 2;
  const fits = OFFICE_TAILS.has(lowerAt(sentence, tail)) && isCapitalAt(sentence, head) === isCapitalAt(sentence, tail);
  return fits ? tail : head;
}

function titleAt(sentence: Sentence, head: TokenRange, from: number, lexicon: Lexicon): TokenRange {
  const start = withoutRank(sentence, startOfTitle(sentence, head.first, from), head.first);
  return {
    first: withOwner(sentence, { first: start, last: head.first }, from, lexicon),
    last: endOfOffice(sentence, head.last, lexicon),
  };
}

const LONGEST_DESCRIPTION = 3;

/** Back over capitals and the words of titles; over other nouns and adjectives as well where a name stands before them. */
function startOfTitle(sentence: Sentence, head: number, from: number): number {
  let first = head;
  for (let at = head - 1; at >= from && first - at <= LONGEST_DESCRIPTION; at--) {
    if (isTie(sentence, at) && at > from) at--;
    else if (isPossessive(sentence.tokens[at]) && isNameWord(sentence, at - 1)) return at + 1;
    else if (isDescribing(sentence, at)) continue;
    else if (!isPartOfTitle(sentence, at)) break;
    first = at;
  }
  return first;
}

function isPartOfTitle(sentence: Sentence, index: number): boolean {
  const word = lowerAt(sentence, index);
  if (word === "under") return lowerAt(sentence, index + 1) === "secretary";
  return isNameWord(sentence, index) || OFFICE_MODIFIERS.has(word);
}

function isDescribing(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index] as Token;
  return !isPartOfTitle(sentence, index) && !isCapitalised(token) && (token.tag === "NOUN" || token.tag === "ADJ");
}

/** "the first Canadian prime minister": which one in a row it is is no part of the post. */
function withoutRank(sentence: Sentence, first: number, head: number): number {
  const ranked = /^(?:first|second|third)$/.test(sentence.tokens[first]?.text ?? "");
  return ranked && first < head && !/^(?:deputy|vice|assistant)$/.test(lowerAt(sentence, first + 1))
    ? first + 1
    : first;
}

/** "South Korea’s ambassador", "Republic of Korea Foreign Minister": whose post it is belongs to its words. */
function withOwner(sentence: Sentence, { first, last }: TokenRange, from: number, lexicon: Lexicon): number {
  for (let start = Math.max(from, first - lexicon.longestName - 1); start < first; start++) {
    const isOwner = isPossessive(sentence.tokens[first - 1])
      ? isOwnerName(sentence, { first: start, last: first - 2 }, lexicon)
      : isCountryAcross(sentence, start, { first, last }, lexicon);
    if (isOwner) return start;
  }
  return first;
}

function isOwnerName(sentence: Sentence, range: TokenRange, lexicon: Lexicon): boolean {
  if (range.last < range.first) return false;
  const country = lexicon.findCountry(wordsOf(sentence, range.first, range.last)) !== undefined;
  return country || isBodyName(sentence, range, lexicon);
}

/** A country whose name begins before the capitals in front of the head: "Republic of | Korea Foreign Minister". */
function isCountryAcross(sentence: Sentence, start: number, { first, last }: TokenRange, lexicon: Lexicon): boolean {
  for (let end = first; end < last; end++) if (lexicon.findCountry(wordsOf(sentence, start, end))) return true;
  return false;
}

function endsInCountry(sentence: Sentence, first: number, last: number, lexicon: Lexicon): boolean {
  for (let start = first; start <= last; start++) {
    const country = lexicon.findCountry(wordsOf(sentence, start, last));
    if (country) return country.form !== "demonym";
  }
  return false;
}

const OF: ReadonlySet<string> = new Set(["of", "for", "to"]);

function endOfOffice(sentence: Sentence, head: number, lexicon: Lexicon): number {
  const end = endOfComplement(sentence, endOfPortfolio(sentence, head), OF);
  const whole = endOfOwner(sentence, end);
  for (let last = head + 1; last < whole; last++) {
    if (sentence.tokens[last + 1]?.entity === "B-Person" && isNameWord(sentence, last)) return last;
    if (last > head + 1 && isEndOfPost(sentence, head + 2, last, lexicon) && beginsName(sentence, last + 1))
      return last;
  }
  return whole;
}

/** A capital that goes on with nothing that the model takes for a body: not "Policy" of "Representative for Security Policy". */
function beginsName(sentence: Sentence, index: number): boolean {
  return isNameWord(sentence, index) && sentence.tokens[index]?.entity !== "I-Organization";
}

/** "Permanent Secretary (Law)" */
function endOfPortfolio(sentence: Sentence, head: number): number {
  const [open, topic, close] = [1, 2, 3].map((step) => lowerAt(sentence, head + step));
  return open === "(" && close === ")" && OFFICE_TOPICS.has(topic ?? "") ? head + 3 : head;
}

/** "Chairman of the State Duma’s International Affairs Committee": the owner's part is a part of the post. */
function endOfOwner(sentence: Sentence, end: number): number {
  const mark = sentence.tokens[end + 1];
  if (mark?.tag !== "PART" || !isNameWord(sentence, end + 2) || end < 1) return end;
  let last = end + 2;
  while (isNameWord(sentence, last + 1)) last++;
  for (let at = last; at > end + 1; at--) {
    if (ORGANIZATION_HEADS.has(lowerAt(sentence, at))) return lowerAt(sentence, at) === "office" ? end : at;
  }
  return end;
}

/** Where a person's name may begin right behind: "Minister of Foreign Affairs | Sergei Lavrov". */
function isEndOfPost(sentence: Sentence, first: number, last: number, lexicon: Lexicon): boolean {
  const next = lowerAt(sentence, last + 1);
  if ([OFFICE_TOPICS, ORGANIZATION_HEADS, OFFICE_HEADS].some((heads) => heads.has(next)) || isTie(sentence, last + 1))
    return false;
  const word = lowerAt(sentence, last);
  const ends = [OFFICE_TOPICS, ORGANIZATION_HEADS, OFFICE_HEADS].some((heads) => heads.has(word));
  return ends || endsInCountry(sentence, first, last, lexicon);
}

function isCapitalAt(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  return token !== undefined && isCapitalised(token);
}

function lowerAt(sentence: Sentence, index: number): string {
  const token = sentence.tokens[index];
  return token ? lower(token) : "";
}
