import type { Sentence } from "../../domain/sentence.ts";
import { HONORIFICS, OFFICE_HEADS, ORGANIZATION_HEADS, POSSESSIVE_MEMBERS } from "../../lexicon/word-lists.ts";
import { oncePer } from "../../text/once.ts";
import { isCapitalised, isNameWord, isPossessive, isTie, lower } from "../../text/words.ts";
import type { TokenRange } from "./rule.ts";

/** Longest stretches of name words, ties between them included: `India–Russia Annual Summit`. */
export const findNameRuns = oncePer((sentence: Sentence): readonly TokenRange[] => {
  const runs: TokenRange[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    if (!isNameWord(sentence, index)) continue;
    const last = endOfRun(sentence, index);
    runs.push({ first: index, last });
    index = last;
  }
  return runs;
});

/** The last token of the run of name words that goes on from `index`. */
export function endOfRun(sentence: Sentence, index: number): number {
  let last = index;
  while (true) {
    if (isPersonAt(sentence, last + 1)) return last;
    if (isNameWord(sentence, last + 1)) last++;
    else if (isTie(sentence, last + 1) && isTied(sentence, last + 2)) last += 2;
    else if (isOwnedByMembers(sentence, last)) last += 2;
    else return last;
  }
}

const SURE = 0.8;

/** Where the model is sure that somebody's name begins, another one ends. */
function isPersonAt(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  return token?.entity === "B-Person" && (token.probability ?? 0) >= SURE;
}

/** "Foreign Ministers’ Meeting", "People’s Liberation Army", "Prime Minister’s Office": whose it is belongs to the name. */
function isOwnedByMembers(sentence: Sentence, index: number): boolean {
  if (!isPossessive(sentence.tokens[index + 1]) || !isNameWord(sentence, index + 2)) return false;
  return POSSESSIVE_MEMBERS.has(text(sentence, index)) || /^(?:office|bureau)$/.test(text(sentence, index + 2));
}

/** Behind a tie a number counts as well: `Agreement 2021-2031`. */
function isTied(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  return token !== undefined && (isNameWord(sentence, index) || isCapitalised(token) || /^\d+$/.test(token.text));
}

const LINKS: ReadonlySet<string> = new Set(["of", "on", "for", "to", "against"]);
const JOINTS: ReadonlySet<string> = new Set(["and", "&", ","]);

/**
 * Where a name goes on behind its head: `Treaty of Peace, Friendship, and Cooperation`, `Ministry of Commerce and Industry`.
 * Returns the last token, or `head` where it does not go on.
 */
export function endOfComplement(sentence: Sentence, head: number, links: ReadonlySet<string> = LINKS): number {
  let last = head;
  for (let at = head + 1; links.has(text(sentence, at)); at = last + 1) {
    const first = text(sentence, at + 1) === "the" ? at + 2 : at + 1;
    if (!isNameWord(sentence, first)) break;
    last = endOfSeries(sentence, endOfRun(sentence, first));
  }
  return last;
}

/** Goes on over commas and "and" as long as capitals follow and the series is closed by "and": else it is a list of other things. */
function endOfSeries(sentence: Sentence, end: number): number {
  let last = end;
  while (JOINTS.has(text(sentence, last + 1))) {
    let next = last + 2;
    let joint = text(sentence, last + 1);
    if (joint === "," && JOINTS.has(text(sentence, next)) && text(sentence, next) !== ",")
      joint = text(sentence, next++);
    if (!isNameWord(sentence, next) || isPersonAt(sentence, next) || HONORIFICS.has(text(sentence, next))) break;
    const end = endOfRun(sentence, next);
    if (isNameOfItsOwn(sentence, end)) break;
    last = end;
    if (joint !== "," || isClosed(sentence, next, end)) return last;
  }
  return end;
}

/** "Trade, Economic, Scientific & Cultural Cooperation": the "&" that closes the series ties its last two. */
function isClosed(sentence: Sentence, first: number, last: number): boolean {
  return sentence.tokens.slice(first, last).some((token) => token.text === "&");
}

/** "Ministry of Law and | Chamber of Commerce": the head of a body or a post begins another name. */
function isNameOfItsOwn(sentence: Sentence, end: number): boolean {
  const word = text(sentence, end);
  return /^(?:of|for)$/.test(text(sentence, end + 1)) && (ORGANIZATION_HEADS.has(word) || OFFICE_HEADS.has(word));
}

function text(sentence: Sentence, index: number): string {
  const token = sentence.tokens[index];
  return token ? lower(token) : "";
}
