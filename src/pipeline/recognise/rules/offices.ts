import type { Sentence, Token } from "../../../domain/sentence.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import {
  HONORIFICS,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  OFFICE_TOPICS,
  ORGANIZATION_HEADS,
  WEAK_OFFICE_HEADS,
} from "../../../lexicon/word-lists.ts";
import { isCapitalised, isNameWord, isTie, lower, wordsOf } from "../../../text/words.ts";
import { endOfComplement } from "../name-runs.ts";
import type { Found, Rule, TokenRange } from "../rule.ts";

/** A post with what it is a post of, or in front of a person's name; a bare title ("the minister") is none. */
export const office: Rule = {
  id: "recognise/offices/title",
  find: (sentence, lexicon) => findOffices(sentence, lexicon).map((range) => ({ ...range, type: "Office" })),
  examples: [
    ["Russian President Vladimir Putin arrived.", "Office Russian President"],
    ["He met State Duma Speaker Vyacheslav Volodin.", "Office State Duma Speaker"],
    ["The president of Georgia signed it.", "Office president of Georgia"],
    ["Foreign Minister of Japan Taro Kono spoke.", "Office Foreign Minister of Japan"],
    ["The Russian foreign minister refused.", "Office Russian foreign minister"],
    ["Minister of Foreign Affairs Sergei Lavrov spoke.", "Office Minister of Foreign Affairs"],
    ["Lee Tae-sik, South Korea’s ambassador to Japan, left.", "Office South Korea’s ambassador to Japan"],
    ["The minister spoke to the president.", ""],
    ["The Queen Mary sailed.", ""],
  ],
};

const OF: ReadonlySet<string> = new Set(["of", "for", "to"]);

function findOffices(sentence: Sentence, lexicon: Lexicon): TokenRange[] {
  const offices: TokenRange[] = [];
  for (const [head, token] of sentence.tokens.entries()) {
    const after = (offices.at(-1)?.last ?? -1) + 1;
    if (head < after || !OFFICE_HEADS.has(lower(token))) continue;
    const first = withOwner(sentence, startOfOffice(sentence, head, after), after, lexicon);
    const last = endOfOffice(sentence, head, lexicon);
    if (isNamedPost(sentence, { first, last }, head)) offices.push({ first, last });
  }
  return offices;
}

function startOfOffice(sentence: Sentence, head: number, after: number): number {
  let first = head;
  while (first > after) {
    if (isTie(sentence, first - 1) && first - 2 >= after) first -= 2;
    else if (isPartOfTitle(sentence, first - 1)) first--;
    else return first;
  }
  return first;
}

/** "South Korea’s ambassador": the country whose post it is belongs to its words. */
function withOwner(sentence: Sentence, first: number, after: number, lexicon: Lexicon): number {
  if (!/^['’]s?$/.test(sentence.tokens[first - 1]?.text ?? "")) return first;
  for (const length of [3, 2, 1]) {
    const start = first - 1 - length;
    if (start >= after && lexicon.findCountry(wordsOf(sentence, start, first - 2))) return start;
  }
  return first;
}

function isPartOfTitle(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (!token) return false;
  return isNameWord(sentence, index) || OFFICE_MODIFIERS.has(lower(token));
}

function endOfOffice(sentence: Sentence, head: number, lexicon: Lexicon): number {
  const end = endOfComplement(sentence, head, OF);
  const whole = endOfOwner(sentence, end);
  for (let last = head + 2; last < whole; last++) {
    if (isEndOfPost(sentence, head + 2, last, lexicon) && isNameWord(sentence, last + 1)) return last;
  }
  return whole;
}

/** "Chairman of the State Duma’s International Affairs Committee": the owner's part is a part of the post. */
function endOfOwner(sentence: Sentence, end: number): number {
  const mark = sentence.tokens[end + 1];
  if (mark?.tag !== "PART" || !isNameWord(sentence, end + 2) || end < 1) return end;
  let last = end + 2;
  while (isNameWord(sentence, last + 1)) last++;
  for (let at = last; at > end + 1; at--) if (ORGANIZATION_HEADS.has(lower(sentence.tokens[at] as Token))) return at;
  return end;
}

/** Where a person's name may begin right behind: "Minister of Foreign Affairs | Sergei Lavrov". */
function isEndOfPost(sentence: Sentence, first: number, last: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[last] as Token;
  const next = sentence.tokens[last + 1] as Token;
  if (OFFICE_TOPICS.has(lower(next)) || ORGANIZATION_HEADS.has(lower(next)) || isTie(sentence, last + 1)) return false;
  return (
    OFFICE_TOPICS.has(lower(token)) ||
    ORGANIZATION_HEADS.has(lower(token)) ||
    lexicon.findCountry(wordsOf(sentence, first, last)) !== undefined
  );
}

function isNamedPost(sentence: Sentence, office: TokenRange, head: number): boolean {
  const token = sentence.tokens[head] as Token;
  const beforePerson = isPersonNext(sentence, office.last + 1) && isCapitalised(token);
  const owned = office.last > head || sentence.tokens.slice(office.first, head).some(isCapitalised);
  if (WEAK_OFFICE_HEADS.has(lower(token)))
    return office.last > head || (owned && isPersonNext(sentence, office.last + 1));
  return beforePerson || owned;
}

function isPersonNext(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  return token !== undefined && isNameWord(sentence, index) && (token.tag === "PROPN" || HONORIFICS.has(lower(token)));
}

/** The same, for the rules that look for a name behind a title. */
export function findTitles(sentence: Sentence, lexicon: Lexicon): readonly Found[] {
  return office.find(sentence, lexicon);
}
