import type { Sentence } from "../../domain/sentence.ts";
import { HONORIFICS, WEAK_OFFICE_HEADS } from "../../lexicon/word-lists.ts";
import { isCapitalised, isNameWord, isPossessive, lower } from "../../text/words.ts";
import type { TokenRange } from "./rule.ts";

/** It says what it is a post of, or who holds it stands beside it. */
export function isNamedPost(sentence: Sentence, title: TokenRange, head: number): boolean {
  const weak = WEAK_OFFICE_HEADS.has(lowerAt(sentence, head));
  const owned = sentence.tokens.slice(title.first, head).some(isCapitalised);
  if (title.last > head) return true;
  if (isBareTitle(sentence, title) && !isHolderBehind(sentence, head)) return false;
  const personNext = isPersonNext(sentence, title.last + 1);
  if (weak) return (owned && personNext) || (title.first < head && isHolderBehind(sentence, head));
  return owned || personNext || isHolderBehind(sentence, head);
}

/** "the Vice President": whoever it is was named before. */
function isBareTitle(sentence: Sentence, { first, last }: TokenRange): boolean {
  const modifiers = sentence.tokens.slice(first, last).map(lower);
  const isOwn = isNameWord(sentence, isPossessive(sentence.tokens[last + 1]) ? last + 2 : last + 1);
  return (
    lowerAt(sentence, first - 1) === "the" &&
    !isOwn &&
    modifiers.length > 0 &&
    modifiers.every((word) => BARE.has(word))
  );
}

const BARE: ReadonlySet<string> = new Set(["vice", "deputy", "prime", "foreign", "defence", "defense"]);

/** "its director general, Ana Lopez, said": the name of one person between commas. */
function isHolderBehind(sentence: Sentence, head: number): boolean {
  const first = HONORIFICS.has(lowerAt(sentence, head + 2)) ? head + 3 : head + 2;
  if (lowerAt(sentence, head + 1) !== "," || !sentence.tokens[first]?.entity?.endsWith("Person")) return false;
  let last = first;
  while (sentence.tokens[last + 1]?.entity === "I-Person") last++;
  return last > first && /^[,.;]$/.test(lowerAt(sentence, last + 1));
}

/** A name may begin here. */
export function isPersonNext(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  return token !== undefined && isNameWord(sentence, index) && (token.tag === "PROPN" || HONORIFICS.has(lower(token)));
}

function lowerAt(sentence: Sentence, index: number): string {
  const token = sentence.tokens[index];
  return token ? lower(token) : "";
}
