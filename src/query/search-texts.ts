import type { Span } from "../domain/span.ts";
import { type FoldedText, foldText } from "./fold-text.ts";

/** Where words stand in one text. */
export interface TextHits {
  /** The first ones, in order; none overlaps another. */
  readonly spans: readonly Span[];
  /** How many there are in all. */
  readonly count: number;
}

/** Characters that make a search worth while: fewer fit nearly everything. */
const LEAST = 3;
const LEAST_IN_DENSE_SCRIPTS = 2;

/** Scripts in which two characters are a word, or tell as much as three Latin letters do. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/** `text` as `findWords` wants it. */
export function foldWords(text: string): string {
  return foldText(text).folded.trim();
}

/** The same for a search as the user types; undefined where that is too little to search for. */
export function foldTypedWords(text: string): string | undefined {
  const words = foldWords(text);
  const least = DENSE.test(text) ? LEAST_IN_DENSE_SCRIPTS : LEAST;
  return words !== "" && [...text.trim()].length >= least ? words : undefined;
}

/** Every place where the text reads `words` (folded, not empty), letter for letter, also within longer words. */
export function findWords(text: FoldedText, words: string, limit: number): TextHits {
  const spans: Span[] = [];
  let count = 0;
  let at = text.folded.indexOf(words);
  while (at >= 0) {
    const end = at + words.length;
    const isHit = isBorder(text, at) && isBorder(text, end);
    if (isHit && ++count <= limit) spans.push(toSpan(text, at, end));
    at = text.folded.indexOf(words, isHit ? end : at + 1);
  }
  return { spans, count };
}

/** False within what one character folds to ("ﬃ", "ß"): no span could end there. */
function isBorder({ starts }: FoldedText, place: number): boolean {
  return starts[place] !== starts[place - 1];
}

function toSpan({ text, starts }: FoldedText, start: number, end: number): Span {
  return { start: starts[start] ?? text.length, end: starts[end] ?? text.length };
}

/** A hit with what stands around it in its line: `reach` code units at most on either side, cut between words if it can be. */
export function excerptAround(text: string, hit: Span, reach: number): Span {
  const before = text.slice(Math.max(0, hit.start - reach), hit.start);
  const after = text.slice(hit.end, hit.end + reach);
  return {
    start: hit.start - lineEndOf(before, before.length < hit.start),
    end: hit.end + lineStartOf(after, hit.end + after.length < text.length),
  };
}

/** Length of the part of `before` that belongs to the line at its end. */
function lineEndOf(before: string, isCut: boolean): number {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (!isCut || line.length < before.length) return line.length;
  const space = line.search(/\s/);
  // Without a space (Chinese, one endless word) it is cut anywhere but within a surrogate pair.
  return space >= 0 ? line.length - space - 1 : line.length - (/^[\uDC00-\uDFFF]/.test(line) ? 1 : 0);
}

/** Length of the part of `after` that belongs to the line at its beginning. */
function lineStartOf(after: string, isCut: boolean): number {
  const lineEnd = after.search(/[\r\n]/);
  if (lineEnd >= 0) return lineEnd;
  if (!isCut) return after.length;
  const space = Math.max(after.lastIndexOf(" "), after.lastIndexOf("\t"));
  return space >= 0 ? space : after.length - (/[\uD800-\uDBFF]$/.test(after) ? 1 : 0);
}
