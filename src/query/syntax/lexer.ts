import type { Span } from "../../domain/span.ts";
import { invalidEscape, invalidUnicodeCharacter, unexpectedCharacter, unterminated } from "../messages.ts";
import { readNumber } from "./numbers.ts";

/** `name`: keywords too, which are told apart by where they stand. `quoted`: a name in backticks, never a keyword. */
export type TokenKind = "name" | "quoted" | "string" | "number" | "symbol" | "end";

export interface Token extends Span {
  readonly kind: TokenKind;
  /** Of a name its upper case (to be compared with keywords), of a symbol itself, of a quoted name or string its content. */
  readonly text: string;
  /** Of a number; absent also where the digits make none (`3x`), which is an error only where a number may stand. */
  readonly value: ReturnType<typeof readNumber> | undefined;
}

const BLANK = /(?:\s|\/\/[^\n]*)+/uy;
const NAME = /[\p{ID_Start}\p{Pc}][\p{ID_Continue}\p{Sc}]*/uy;
/** Also takes what follows a number without a gap, so that `3x` is one wrong number and not two tokens. */
const NUMBER = /(?:0[xo])?[\p{ID_Continue}\p{Sc}]+/uy;
const FRACTION = /\.\d[\p{ID_Continue}\p{Sc}]*/uy;
const EXPONENT_SIGN = /[+-]\d+/uy;
const SYMBOL = /<=|>=|<>|=~|\.\.|[-+*/%^=<>()[\]{},.:;|$!&]/uy;
const STRING_PART = /[^\\'"]+/uy;

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** The query's tokens in order, closed by one `end`; blanks and comments are left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = skipBlanks(text, 0);
  while (at < text.length) {
    const token = readToken(text, at);
    tokens.push(token);
    at = skipBlanks(text, token.end);
  }
  tokens.push({ kind: "end", text: "", start: text.length, end: text.length, value: undefined });
  return tokens;
}

function readToken(text: string, at: number): Token {
  const first = text.charAt(at);
  if (first === "'" || first === '"') return readString(text, at);
  if (first === "`") return readQuotedName(text, at);
  const nameEnd = endOf(NAME, text, at);
  if (nameEnd > at) return token("name", text.slice(at, nameEnd).toUpperCase(), at, nameEnd);
  if (/\d/.test(first) || (first === "." && /\d/.test(text.charAt(at + 1)))) return readNumberToken(text, at);
  const symbolEnd = endOf(SYMBOL, text, at);
  if (symbolEnd > at) return token("symbol", text.slice(at, symbolEnd), at, symbolEnd);
  throw wrongCharacter(text, at);
}

function readNumberToken(text: string, at: number): Token {
  let end = endOf(FRACTION, text, endOf(NUMBER, text, at));
  if (/^[\d.]+e$/i.test(text.slice(at, end))) end = endOf(EXPONENT_SIGN, text, end);
  const digits = text.slice(at, end);
  return { kind: "number", text: digits, start: at, end, value: readNumber(digits) };
}

function readString(text: string, start: number): Token {
  const quote = text.charAt(start);
  let content = "";
  let at = start + 1;
  for (;;) {
    const partEnd = endOf(STRING_PART, text, at);
    content += text.slice(at, partEnd);
    at = partEnd;
    const next = text.charAt(at);
    if (next === "") throw unterminated("string", quote, { start, end: text.length });
    if (next === quote) return token("string", content, start, at + 1);
    const [piece, length] = next === "\\" ? readEscape(text, at) : [next, 1];
    content += piece;
    at += length;
  }
}

/** What an escape means and how long it is; `at` is its backslash. */
function readEscape(text: string, at: number): readonly [string, number] {
  const letter = text.charAt(at + 1);
  const simple = ESCAPES[letter];
  if (simple !== undefined && Object.hasOwn(ESCAPES, letter)) return [simple, 2];
  const length = letter === "u" ? 4 : letter === "U" ? 8 : 0;
  const digits = text.slice(at + 2, at + 2 + length);
  const codePoint = digits.length === length && /^[\da-f]+$/i.test(digits) ? Number.parseInt(digits, 16) : Infinity;
  if (codePoint > 0x10ffff) throw invalidEscape(text.slice(at, at + 2 + length), { start: at, end: at + 2 + length });
  return [String.fromCodePoint(codePoint), 2 + length];
}

/** A backtick within the name is written twice. */
function readQuotedName(text: string, start: number): Token {
  let content = "";
  let at = start + 1;
  for (;;) {
    const end = text.indexOf("`", at);
    if (end < 0) throw unterminated("name", "`", { start, end: text.length });
    content += text.slice(at, end);
    if (text.charAt(end + 1) !== "`") return token("quoted", content, start, end + 1);
    content += "`";
    at = end + 2;
  }
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = endOf(BLANK, text, at);
    if (!text.startsWith("/*", at)) return at;
    const end = text.indexOf("*/", at + 2);
    if (end < 0) throw unterminated("comment", "*/", { start: at, end: text.length });
    at = end + 2;
  }
}

function wrongCharacter(text: string, at: number) {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const span = { start: at, end: at + character.length };
  return character > "\x7f" ? invalidUnicodeCharacter(character, span) : unexpectedCharacter(character, span);
}

/** Where the pattern, a sticky one, stops to fit; `at` itself where it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function token(kind: TokenKind, text: string, start: number, end: number): Token {
  return { kind, text, start, end, value: undefined };
}
