import { tooDeep, unexpectedSyntax } from "../messages.ts";
import type { Expression, Name, PathPattern, Query } from "./ast.ts";
import { type Token, tokenise } from "./lexer.ts";
import { isReserved } from "./reserved-words.ts";

/** The three rules that call each other from different files: expressions hold patterns and queries, and these expressions. */
export interface Grammar {
  parseExpression(tokens: TokenStream): Expression;
  parsePattern(tokens: TokenStream): PathPattern;
  parseSubquery(tokens: TokenStream): Query;
}

/** Deeper than anyone writes, shallow enough for the call stack. */
const DEEPEST = 200;

/** The tokens of a query and how far they are read. `take…` moves on where the token fits, `expect…` throws where not. */
export class TokenStream {
  readonly grammar: Grammar;
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #end: Token;
  #position = 0;
  #depth = 0;

  constructor(text: string, grammar: Grammar) {
    this.grammar = grammar;
    this.#text = text;
    this.#tokens = tokenise(text);
    this.#end = this.#tokens.at(-1) as Token;
  }

  /** `ahead` tokens after the next one; past the end, the end. */
  peek(ahead = 0): Token {
    const at = this.#position + ahead;
    return at < this.#tokens.length ? (this.#tokens[at] as Token) : this.#end;
  }

  next(): Token {
    const token = this.peek();
    if (token.kind !== "end") this.#position += 1;
    return token;
  }

  isSymbol(symbol: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === "symbol" && token.text === symbol;
  }

  isKeyword(keyword: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === "name" && token.text === keyword;
  }

  takeSymbol(symbol: string): boolean {
    const found = this.isSymbol(symbol);
    if (found) this.#position += 1;
    return found;
  }

  /** One keyword, or two in a row (`ORDER BY`), both or none. */
  takeKeyword(keyword: string, second?: string): boolean {
    if (!this.isKeyword(keyword) || (second !== undefined && !this.isKeyword(second, 1))) return false;
    this.#position += second === undefined ? 1 : 2;
    return true;
  }

  expectSymbol(symbol: string): Token {
    if (!this.isSymbol(symbol)) throw this.unexpected(symbol);
    return this.next();
  }

  expectKeyword(keyword: string): Token {
    if (!this.isKeyword(keyword)) throw this.unexpected(keyword);
    return this.next();
  }

  /** A label, type or property: any word, reserved or not. */
  expectName(expected: string): Name {
    const token = this.peek();
    if (token.kind !== "name" && token.kind !== "quoted") throw this.unexpected(expected);
    return this.#toName(this.next());
  }

  isVariable(ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === "quoted" || (token.kind === "name" && !isReserved(token.text));
  }

  takeVariable(): Name | undefined {
    return this.isVariable() ? this.#toName(this.next()) : undefined;
  }

  expectVariable(expected = "a variable"): Name {
    const name = this.takeVariable();
    if (name === undefined) throw this.unexpected(expected);
    return name;
  }

  /** Where what was read last ends. */
  get end(): number {
    return this.#position === 0 ? 0 : (this.#tokens[this.#position - 1] as Token).end;
  }

  unexpected(expected: string) {
    const token = this.peek();
    const found = token.kind === "end" ? "the end of the query" : this.#text.slice(token.start, token.end);
    return unexpectedSyntax(found, expected, token);
  }

  /** Runs a rule that may hold itself. */
  nested<T>(rule: () => T): T {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw tooDeep(this.peek());
    const result = rule();
    this.#depth -= 1;
    return result;
  }

  /** Items of `rule` with commas between them, at least one. */
  list<T>(rule: () => T): T[] {
    const items = [rule()];
    while (this.takeSymbol(",")) items.push(rule());
    return items;
  }

  /** How many tokens ahead the bracket closes that opens `ahead` tokens ahead; the end of the query where it never does. */
  closingBracket(ahead: number): number {
    let depth = 0;
    for (let at = ahead; ; at += 1) {
      const token = this.peek(at);
      if (token.kind === "end") return at;
      if (token.kind !== "symbol") continue;
      if ("([{".includes(token.text)) depth += 1;
      else if (")]}".includes(token.text)) depth -= 1;
      if (depth === 0) return at;
    }
  }

  #toName(token: Token): Name {
    const name = token.kind === "quoted" ? token.text : this.#text.slice(token.start, token.end);
    return { name, start: token.start, end: token.end };
  }
}
