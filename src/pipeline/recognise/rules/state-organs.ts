import type { Sentence, Token } from "../../../domain/sentence.ts";
import type { Lexicon } from "../../../lexicon/lexicon.ts";
import { STATE_ORGANS } from "../../../lexicon/word-lists.ts";
import { isCapitalised, isPossessive, lower, wordsOf } from "../../../text/words.ts";
import type { Found, Rule } from "../rule.ts";

/** An organ in lower case behind its state: "Russia’s parliament", "the Georgian internal affairs ministry". */
export const stateOrgan: Rule = {
  id: "recognise/organizations/state-organ",
  find: (sentence, lexicon) =>
    sentence.tokens.flatMap((token, last): Found[] => {
      if (isCapitalised(token) || !isOrgan(sentence, last) || sentence.tokens[last + 1]?.tag === "NOUN") return [];
      const first = startOfOrgan(sentence, last, lexicon);
      return first < last && hasOrgans(ownerOf(sentence, first, last), lexicon)
        ? [{ first, last: endOfOrgan(sentence, last), type: "Organization" }]
        : [];
    }),
  examples: [
    ["On Tuesday, Russia’s parliament voted.", "Organization Russia’s parliament"],
    ["South Korea’s parliament on Tuesday voted.", "Organization South Korea’s parliament"],
    ["The Georgian internal affairs ministry reported it.", "Organization Georgian internal affairs ministry"],
    ["Now Poland’s upper house may vote.", "Organization Poland’s upper house"],
    ["Then the French ministry of public health said no.", "Organization French ministry of public health"],
    ["The parliament voted.", ""],
    ["Poland’s house fell.", ""],
    ["Russian military cooperation grew.", ""],
  ],
};

function hasOrgans(owner: string, lexicon: Lexicon): boolean {
  return lexicon.findCountry(owner) !== undefined || /^(?:EU|UN)$/.test(owner);
}

/** Which of two houses it is must stand before them. */
const HOUSES: ReadonlySet<string> = new Set(["house", "chamber"]);

function isOrgan(sentence: Sentence, index: number): boolean {
  const [before, organ] = [sentence.tokens[index - 1], sentence.tokens[index]];
  if (organ && HOUSES.has(lower(organ))) return before !== undefined && /^(?:upper|lower)$/.test(lower(before));
  return organ !== undefined && STATE_ORGANS.has(organ.lemma);
}

/** "ministry of foreign affairs", in lower case */
function endOfOrgan(sentence: Sentence, index: number): number {
  const isTopic = (at: number) => {
    const token = sentence.tokens[at];
    return token !== undefined && !isCapitalised(token) && /^(?:NOUN|ADJ|PROPN)$/.test(token.tag);
  };
  let last = index;
  if (sentence.tokens[index + 1]?.text === "of" && isTopic(index + 2)) last = index + 2;
  while (last > index && isTopic(last + 1)) last++;
  return last;
}

/** "South Korea" of "South Korea’s parliament" */
function startOfCountry(sentence: Sentence, last: number, lexicon: Lexicon): number {
  for (let first = Math.max(0, last - lexicon.longestName + 1); first < last; first++)
    if (lexicon.findCountry(wordsOf(sentence, first, last)) !== undefined) return first;
  return last;
}

function ownerOf(sentence: Sentence, first: number, organ: number): string {
  let last = first;
  while (last + 1 < organ && isCapitalised(sentence.tokens[last + 1] as Token)) last++;
  return wordsOf(sentence, first, last);
}

function startOfOrgan(sentence: Sentence, last: number, lexicon: Lexicon): number {
  let first = last;
  for (let at = last - 1; at >= 0 && last - at <= 5; at--) {
    const token = sentence.tokens[at] as Token;
    if (isCapitalised(token)) return startOfCountry(sentence, at, lexicon);
    if (token.tag !== "NOUN" && token.tag !== "ADJ" && !isPossessive(token)) return last;
    first = at;
  }
  return first;
}
