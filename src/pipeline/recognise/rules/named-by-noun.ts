import type { Sentence, Token } from "../../../domain/sentence.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { findReferringType } from "../../../lexicon/referring-nouns.ts";
import { HONORIFICS, NAMED_BEHIND, OFFICE_HEADS } from "../../../lexicon/word-lists.ts";
import { wordSet } from "../../../text/word-set.ts";
import { isPossessive, lower, wordsOf } from "../../../text/words.ts";
import { endOfRun, findNameRuns } from "../name-runs.ts";
import type { Found, Rule, TokenRange } from "../rule.ts";

/** A name beside a noun that says what it is, between commas: "the exporter, Rosneft," and "Rosneft, an oil company". */
export const namedInApposition: Rule = {
  id: "recognise/nouns/apposition",
  find: (sentence, lexicon) =>
    sentence.tokens.flatMap((token, index): Found[] => {
      if (token.label !== "appos") return [];
      return [
        ...nameWithNoun(sentence, index, token.head, lexicon),
        ...nameWithNoun(sentence, token.head, index, lexicon),
      ];
    }),
  examples: [
    ["The state arms exporter, Rosoboronexport, signed.", "Organization Rosoboronexport"],
    ["The missile, Taepodong 2, could reach it.", "System Taepodong 2"],
    ["Lukoil, a Russian oil company, bought it.", "Organization Lukoil"],
    ["Anna Karlsson, a pilot, bought it.", ""],
    ["The city, Japan, and the bank agreed.", ""],
  ],
};

const CALLED: ReadonlySet<string> = wordSet("called dubbed named codenamed nicknamed entitled titled");

/** A name that a text gives to what it speaks of: "an exercise known as Great Shield III", 'drills dubbed "Bold Step 2009"'. */
export const namedByCalling: Rule = {
  id: "recognise/nouns/called",
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): Found[] => {
      const known = lower(token) === "known" && lowerAt(sentence, index + 1) === "as";
      const type = known || CALLED.has(lower(token)) ? typeBefore(sentence, index) : undefined;
      const name = type ? nameBehind(sentence, known ? index + 2 : index + 1) : undefined;
      return type && name ? [{ ...name, type }] : [];
    }),
  examples: [
    ["The exercise, known as Great Shield III, began.", "Event Great Shield III"],
    ['They held drills dubbed "Bold Step 2009" at sea.', "Event Bold Step 2009"],
    ["It tested a missile called Red Arrow.", "System Red Arrow"],
    ["A man called John Smith came.", ""],
    ["The summit was called by Norway.", ""],
  ],
};

/** Capitals right behind a noun that names follow: "the firms Rosneft and Lukoil", "exercises including Bold Step". */
export const namedBehindNoun: Rule = {
  id: "recognise/nouns/behind",
  find: (sentence, lexicon) =>
    findNameRuns(sentence).flatMap((run): Found[] => {
      const noun = sentence.tokens[beforeExample(sentence, run.first)];
      const type = noun && NAMED_BEHIND.has(noun.lemma) ? findReferringType(noun.lemma) : undefined;
      if (!type) return [];
      return [run, ...joinedRuns(sentence, run)]
        .filter((each) => isUnknownName(sentence, each, lexicon))
        .map((each) => ({ ...withNumber(sentence, each), type }));
    }),
  examples: [
    ["It sanctioned the firms Rosneft and Lukoil.", "Organization Rosneft; Organization Lukoil"],
    ["They held exercises including Bold Step and Zapad.", "Event Bold Step; Event Zapad"],
    ["It docked beside the frigate Tabar.", "System Tabar"],
    ["A company in Kaspi closed.", ""],
    ["Then company President John Smith spoke.", ""],
  ],
};

function nameWithNoun(sentence: Sentence, name: number, noun: number, lexicon: Lexicon): Found[] {
  const run = findNameRuns(sentence).find(({ first, last }) => first <= name && name <= last);
  const head = sentence.tokens[noun];
  const type = head?.tag === "NOUN" ? findReferringType(head.lemma) : undefined;
  if (!run || !type || TOLD_OTHERWISE.has(type)) return [];
  return [run, ...(name > noun ? joinedRuns(sentence, run) : [])]
    .filter((each) => isUnknownName(sentence, each, lexicon))
    .map((each) => ({ ...withNumber(sentence, each), type }));
}

/** People and countries are known by other means; a noun beside them is a post or says nothing. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set(["Person", "Country"]);

const LOOK_BACK = 5;

/** The type of the noun that is called something: the nearest one before, over commas and "code-". */
function typeBefore(sentence: Sentence, index: number): string | undefined {
  for (let at = index - 1; at >= Math.max(0, index - LOOK_BACK); at--) {
    const token = sentence.tokens[at] as Token;
    if (token.tag === "PUNCT" || lower(token) === "code") continue;
    const type = token.tag === "NOUN" ? findReferringType(token.lemma) : undefined;
    return type && !TOLD_OTHERWISE.has(type) ? type : undefined;
  }
  return undefined;
}

function nameBehind(sentence: Sentence, index: number): TokenRange | undefined {
  const first = /^["“‘']$/.test(sentence.tokens[index]?.text ?? "") ? index + 1 : index;
  const run = findNameRuns(sentence).find((each) => each.first <= first && first <= each.last);
  return run && withNumber(sentence, { first, last: run.last });
}

/** "Bold Step 2009", "Taepodong 2", "Great Shield III" */
function withNumber(sentence: Sentence, { first, last }: TokenRange): TokenRange {
  const next = sentence.tokens[last + 1];
  const numbered =
    next?.tag === "NUM" && next.head >= first && next.head <= last && /^(?:\d{1,4}|[IVX]+)$/.test(next.text);
  return { first, last: numbered ? last + 1 : last };
}

/** The place of the noun, over "including", "such as" and "like". */
function beforeExample(sentence: Sentence, index: number): number {
  if (lowerAt(sentence, index - 1) === "as" && lowerAt(sentence, index - 2) === "such") return index - 3;
  return /^(?:including|like)$/.test(lowerAt(sentence, index - 1)) ? index - 2 : index - 1;
}

function joinedRuns(sentence: Sentence, run: TokenRange): TokenRange[] {
  const joined: TokenRange[] = [];
  for (let { last } = run; /^(?:and|,)$/.test(lowerAt(sentence, last + 1)); ) {
    const next = findNameRuns(sentence).find(({ first }) => first === last + 2);
    if (!next) break;
    joined.push(next);
    last = endOfRun(sentence, next.first);
  }
  return joined;
}

/** No country, place, body or title of a person, which say themselves what they are. */
function isUnknownName(sentence: Sentence, { first, last }: TokenRange, lexicon: Lexicon): boolean {
  const words = wordsOf(sentence, first, last);
  const begin = lowerAt(sentence, first);
  if (lexicon.findCountry(words) || lexicon.isPlace(words) || lexicon.isOrganization(words)) return false;
  if (isPerson(sentence.tokens[first])) return false;
  return !OFFICE_HEADS.has(begin) && !HONORIFICS.has(begin) && !isPossessive(sentence.tokens[last + 1]);
}

function isPerson(token: Token | undefined): boolean {
  return token?.entity === "B-Person" && (token.probability ?? 0) >= 0.8;
}

function lowerAt(sentence: Sentence, index: number): string {
  const token = sentence.tokens[index];
  return token ? lower(token) : "";
}
