import type { Span } from "../../domain/span.ts";
import { ABBREVIATION } from "./abbreviations.ts";

/**
 * The tokens of a stretch of text, cut as the English treebanks of Universal Dependencies cut them: `do n't`, `Duma 's`, `can not`,
 * `India – Russia`, `long - term`, but `U.S.`, `anti-ship`, `S-400`, `IRIGC-TEC`, `9/11`.
 */
export function splitTokens(text: string, stretch: Span): readonly Span[] {
  const tokens: Span[] = [];
  for (const chunk of findChunks(text, stretch)) splitChunk(text, chunk, tokens);
  return tokens;
}

/** No space and no control character is part of a token. */
const CHUNK = /[^\s\p{Cc}\u200b\u2028\u2029\ufeff]+/gu;

function* findChunks(text: string, stretch: Span): Iterable<Span> {
  for (const { index, 0: words } of text.slice(stretch.start, stretch.end).matchAll(CHUNK)) {
    const start = stretch.start + index;
    yield { start, end: start + words.length };
  }
}

const ADDRESS = /^[<([{"“]*((?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+)/u;
const MARKS_BEHIND = ".,;:!?'\"”’)]}>";

function splitChunk(text: string, chunk: Span, tokens: Span[]): void {
  const words = text.slice(chunk.start, chunk.end);
  const address = /@|:\/\/|www\./.test(words) ? ADDRESS.exec(words) : null;
  const start = chunk.start + (address ? address[0].length - (address[1] ?? "").length : words.length);
  let end = address ? chunk.start + address[0].length : chunk.end;
  splitWords(text, { start: chunk.start, end: start }, tokens);
  if (!address) return;
  while (end > start && MARKS_BEHIND.includes(text.charAt(end - 1))) end--;
  tokens.push({ start, end });
  splitWords(text, { start: end, end: chunk.end }, tokens);
}

/** What a token may be, tried in this order at every place; each alternative is linear in what it reads. */
const PIECES: readonly RegExp[] = [
  /[:;]-?[()DPp](?![\p{L}\p{N}])/uy, // :-)
  /([.\-*_=+<>$\\/~#|])\1+|[!?]{2,}/uy,
  /(?:\p{L}\.){2,}/uy, // U.S.
  ABBREVIATION, // Mr. Gen. Inc.
  /\p{Lu}\.(?!\p{L})(?!$)/uy, // J. Smith
  /(?:US|HK|NZ|[ACS])?\$|[€£¥₹%#](?!\p{L})/uy,
  /(?:\d{3}-)?\d{3}-\d{4}(?!\d)/uy, // a telephone number
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?/uy,
  /[@#][\p{L}\p{N}_]+/uy,
  /['’]\d{2}s?(?![\p{L}\p{N}])/uy, // the '90s
  /['’](?:em|til|cause|tis|twas)(?!\p{L})/iuy,
  /\d+(?:[.:/]\d+)*(?:st|nd|rd|th|s)?(?=\d*(?![\p{L}\p{N}])|(?:am|pm|km|kg|mm|cm|mph|bn|k)(?![\p{L}\p{N}]))/iuy,
  /\p{Lu}+(?:&\p{Lu}+)+/uy, // M&MTC
  /[\p{L}\p{N}\p{M}_]+(?:['’.][\p{L}\p{N}\p{M}_]+)*/uy,
  /./suy,
];

function splitWords(text: string, { start, end }: Span, tokens: Span[]): void {
  for (let at = start; at < end; ) {
    const word = { start: at, end: Math.min(endOfPiece(text, at), end) };
    const whole = { start: at, end: Math.min(endOfCompound(text, word, end), end) };
    splitContraction(text, whole, tokens);
    at = whole.end;
  }
}

function endOfPiece(text: string, at: number): number {
  for (const piece of PIECES) {
    piece.lastIndex = at;
    if (piece.test(text)) return piece.lastIndex;
  }
  return at + 1;
}

/** Parts that make one word with what follows their hyphen. */
const PREFIX =
  /^(?:anti|bi|co|counter|cross|de|e|ex|extra|hyper|inter|intra|mega|micro|mid|mini|mis|multi|neo|non|over|pan|para|post|pre|pro|proto|pseudo|psycho|quasi|re|semi|sub|super|trans|tri|ultra|un|under|vice)$/i;

const WORD_BEHIND_HYPHEN = /-([\p{L}\p{N}]+)/uy;

/** `word` itself where no hyphen ties it to what stands behind. */
function endOfCompound(text: string, word: Span, limit: number): number {
  let { end } = word;
  while (end < limit && text[end] === "-") {
    WORD_BEHIND_HYPHEN.lastIndex = end;
    const next = WORD_BEHIND_HYPHEN.exec(text)?.[1];
    if (next === undefined || !isOneWord(text.slice(word.start, end), next)) break;
    end = WORD_BEHIND_HYPHEN.lastIndex;
  }
  return end;
}

function isOneWord(before: string, behind: string): boolean {
  if (PREFIX.test(before)) return /^\p{L}/u.test(behind);
  if (/^\p{Lu}[\p{L}\d]{0,7}$/u.test(before) && /^\d/.test(behind)) return true; // S-400, BrahMos-2, MiG-29
  return /^\p{Lu}[\p{Lu}\d-]*$/u.test(before) && /^\p{Lu}+\d*$/u.test(behind); // IRIGC-TEC, SAC-D
}

const NOT = /^(?:do|does|did|is|are|was|were|has|have|had|ca|wo|could|would|should|must|might|need|sha|ai)(n['’]?t)$/i;
const CLITIC = /['’](?:s|re|ve|ll|d|m)$/i;
const MERGED = /^(?:(can)not|(gon|wan)na|(got)ta)$/i;

function splitContraction(text: string, span: Span, tokens: Span[]): void {
  const word = text.slice(span.start, span.end);
  const behind = (NOT.exec(word)?.[1] ?? CLITIC.exec(word)?.[0])?.length;
  const merged = MERGED.exec(word);
  const cut = merged ? (merged[1] ?? merged[2] ?? merged[3] ?? "").length : word.length - (behind ?? 0);
  if (cut > 0 && cut < word.length) tokens.push({ start: span.start, end: span.start + cut });
  tokens.push({ start: cut < word.length ? span.start + cut : span.start, end: span.end });
}
