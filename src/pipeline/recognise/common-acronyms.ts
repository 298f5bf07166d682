import type { Source } from "../../domain/document.ts";
import { ACRONYM } from "../../text/acronyms.ts";

const BRACKETED = new RegExp(`\\((${ACRONYM.source})s?\\)`, "gu");
/** An acronym's words are looked for in so many characters before it. */
const LOOK_BACK = 120;

/**
 * Acronyms that a text introduces behind words in lower case whose initials they are, "surface-to-air missile (SAM)": they are as much
 * a name as those words, which is none.
 */
export function findCommonAcronyms({ text }: Source): ReadonlySet<string> {
  const common = new Set<string>();
  for (const { 1: acronym = "", index } of text.matchAll(BRACKETED)) {
    const words = text
      .slice(Math.max(0, index - LOOK_BACK), index)
      .split(/[^\p{L}]+/u)
      .filter(Boolean);
    if (standsFor(acronym, words)) common.add(acronym);
  }
  return common;
}

/** True where the last words begin with the letters of the acronym; small words may be left out, and none has a capital. */
function standsFor(acronym: string, words: readonly string[]): boolean {
  const letters = [...acronym.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  return letters.length > 1 && endsWith(words.slice(-LONGEST), letters);
}

/** No phrase for an acronym is longer, in words. */
const LONGEST = 12;

function endsWith(words: readonly string[], letters: readonly string[]): boolean {
  const [word, letter] = [words.at(-1), letters.at(-1)];
  if (letter === undefined) return true;
  if (word === undefined) return false;
  const rest = words.slice(0, -1);
  return (
    (word.startsWith(letter) && endsWith(rest, letters.slice(0, -1))) || (SMALL.has(word) && endsWith(rest, letters))
  );
}

const SMALL: ReadonlySet<string> = new Set(["of", "and", "the", "for", "to", "on", "in"]);
