import { floatOverflow, integerOverflow, invalidNumber } from "../messages.ts";
import { Float } from "../run/value.ts";
import type {
  CaseAlternative,
  Expression,
  MapEntry,
  MapProjection,
  MapProjectionItem,
  Quantifier,
  Variable,
} from "./ast.ts";
import { FIRST_TOO_LARGE } from "./numbers.ts";
import { isPatternAhead } from "./parse-pattern.ts";
import type { TokenStream } from "./token-stream.ts";

/** What an expression is made of, before operators and postfixes. */
export function parseAtom(tokens: TokenStream): Expression {
  const token = tokens.peek();
  switch (token.kind) {
    case "number":
      return parseNumber(tokens);
    case "string":
      tokens.next();
      return { kind: "literal", value: token.text, start: token.start, end: tokens.end };
    case "symbol":
      return parseBracketed(tokens);
    case "name":
      return parseWord(tokens);
    default:
      return parseNamed(tokens);
  }
}

function parseNumber(tokens: TokenStream): Expression {
  const token = tokens.next();
  const { value } = token;
  if (value === undefined) throw invalidNumber(token.text, token);
  if (typeof value === "bigint" && value >= FIRST_TOO_LARGE) throw integerOverflow(token.text, token);
  if (value instanceof Float && !Number.isFinite(value.value)) throw floatOverflow(token.text, token);
  return { kind: "literal", value, start: token.start, end: tokens.end };
}

function parseBracketed(tokens: TokenStream): Expression {
  if (isPatternAhead(tokens)) return parsePatternExpression(tokens);
  const first = tokens.peek();
  if (tokens.isSymbol("[")) return parseList(tokens);
  if (tokens.isSymbol("{")) return parseMap(tokens);
  if (tokens.takeSymbol("$")) return parseParameter(tokens);
  if (!tokens.takeSymbol("(")) throw tokens.unexpected("an expression");
  const inner = tokens.grammar.parseExpression(tokens);
  tokens.expectSymbol(")");
  // The brackets belong to what they hold, or `(a) + b` would start one character late.
  return { ...inner, start: first.start, end: tokens.end };
}

function parseParameter(tokens: TokenStream): Expression {
  const token = tokens.peek();
  const start = { start: token.start - 1, end: token.end };
  if (token.kind === "number" && /^\d+$/.test(token.text)) {
    tokens.next();
    return { kind: "parameter", name: token.text, ...start };
  }
  const { name } = tokens.expectName("the name of a parameter");
  return { kind: "parameter", name, start: start.start, end: tokens.end };
}

const WORDS: ReadonlyMap<string, (tokens: TokenStream) => Expression> = new Map([
  ["TRUE", (tokens: TokenStream) => parseConstant(tokens, true)],
  ["FALSE", (tokens: TokenStream) => parseConstant(tokens, false)],
  ["NULL", (tokens: TokenStream) => parseConstant(tokens, null)],
  ["CASE", parseCase],
]);

const CALL_WORDS: ReadonlyMap<string, (tokens: TokenStream) => Expression> = new Map([
  ["ALL", parseQuantifier],
  ["ANY", parseQuantifier],
  ["NONE", parseQuantifier],
  ["SINGLE", parseQuantifier],
  ["REDUCE", parseReduce],
  ["SHORTESTPATH", parsePatternExpression],
  ["ALLSHORTESTPATHS", parsePatternExpression],
]);

function parseWord(tokens: TokenStream): Expression {
  const word = tokens.peek().text;
  if (word === "EXISTS" && tokens.isSymbol("{", 1)) return parseExists(tokens);
  const rule = WORDS.get(word) ?? (tokens.isSymbol("(", 1) ? CALL_WORDS.get(word) : undefined);
  return rule === undefined ? parseNamed(tokens) : rule(tokens);
}

function parseConstant(tokens: TokenStream, value: boolean | null): Expression {
  const token = tokens.next();
  return { kind: "literal", value, start: token.start, end: tokens.end };
}

/** A variable, a map projection of one, or a call. */
function parseNamed(tokens: TokenStream): Expression {
  const name = tokens.expectVariable("an expression");
  if (tokens.isSymbol("(")) return parseCall(tokens, name);
  const variable: Variable = { kind: "variable", ...name };
  return tokens.isSymbol("{") ? parseMapProjection(tokens, variable) : variable;
}

function parseCall(tokens: TokenStream, name: Variable | { name: string; start: number; end: number }): Expression {
  tokens.expectSymbol("(");
  if (name.name.toUpperCase() === "COUNT" && tokens.isSymbol("*") && tokens.isSymbol(")", 1)) {
    tokens.next();
    tokens.next();
    return { kind: "count-star", start: name.start, end: tokens.end };
  }
  const distinct = tokens.takeKeyword("DISTINCT");
  const args = tokens.isSymbol(")") ? [] : tokens.list(() => tokens.grammar.parseExpression(tokens));
  tokens.expectSymbol(")");
  return { kind: "call", function: { ...name }, distinct, arguments: args, start: name.start, end: tokens.end };
}

function parseMapProjection(tokens: TokenStream, subject: Variable): MapProjection {
  tokens.expectSymbol("{");
  const items = tokens.isSymbol("}") ? [] : tokens.list(() => parseMapProjectionItem(tokens));
  tokens.expectSymbol("}");
  return { kind: "map-projection", subject, items, start: subject.start, end: tokens.end };
}

function parseMapProjectionItem(tokens: TokenStream): MapProjectionItem {
  const first = tokens.peek();
  if (tokens.takeSymbol(".")) {
    if (tokens.takeSymbol("*")) return { kind: "all", start: first.start, end: tokens.end };
    const key = tokens.expectName("a property or *");
    return { kind: "property", key, start: first.start, end: tokens.end };
  }
  if (tokens.isSymbol(":", 1)) return { kind: "entry", ...parseEntry(tokens) };
  const variable = tokens.expectVariable("a property, an entry or a variable");
  return { kind: "variable", variable: { kind: "variable", ...variable }, start: first.start, end: tokens.end };
}

function parseMap(tokens: TokenStream): Expression {
  const first = tokens.expectSymbol("{");
  const entries = tokens.isSymbol("}") ? [] : tokens.list(() => parseEntry(tokens));
  tokens.expectSymbol("}");
  return { kind: "map", entries, start: first.start, end: tokens.end };
}

function parseEntry(tokens: TokenStream): MapEntry {
  const key = tokens.expectName("a key");
  tokens.expectSymbol(":");
  const value = tokens.grammar.parseExpression(tokens);
  return { key, value, start: key.start, end: tokens.end };
}

function parseList(tokens: TokenStream): Expression {
  if (tokens.isVariable(1) && tokens.isKeyword("IN", 2)) return parseListComprehension(tokens);
  if (isPatternComprehension(tokens)) return parsePatternComprehension(tokens);
  const first = tokens.expectSymbol("[");
  const items = tokens.isSymbol("]") ? [] : tokens.list(() => tokens.grammar.parseExpression(tokens));
  tokens.expectSymbol("]");
  return { kind: "list", items, start: first.start, end: tokens.end };
}

function parseListComprehension(tokens: TokenStream): Expression {
  const first = tokens.expectSymbol("[");
  const { variable, list, where } = parseFilter(tokens);
  const result = tokens.takeSymbol("|") ? tokens.grammar.parseExpression(tokens) : undefined;
  tokens.expectSymbol("]");
  return { kind: "list-comprehension", variable, list, where, result, start: first.start, end: tokens.end };
}

/** `variable IN list WHERE where` */
function parseFilter(tokens: TokenStream) {
  const variable = tokens.expectVariable();
  tokens.expectKeyword("IN");
  const list = tokens.grammar.parseExpression(tokens);
  const where = tokens.takeKeyword("WHERE") ? tokens.grammar.parseExpression(tokens) : undefined;
  return { variable, list, where };
}

/** A pattern and, before the bracket closes, a `|`; without it this is a list with a pattern as its first item. */
function isPatternComprehension(tokens: TokenStream): boolean {
  const pattern = tokens.isVariable(1) && tokens.isSymbol("=", 2) ? 3 : 1;
  if (!isPatternAhead(tokens, pattern)) return false;
  const end = tokens.closingBracket(0);
  for (let at = pattern; at < end; at += 1) {
    if (tokens.isSymbol("|", at)) return true;
    if (["(", "[", "{"].some((symbol) => tokens.isSymbol(symbol, at))) at = tokens.closingBracket(at);
  }
  return false;
}

function parsePatternComprehension(tokens: TokenStream): Expression {
  const first = tokens.expectSymbol("[");
  const pattern = tokens.grammar.parsePattern(tokens);
  const where = tokens.takeKeyword("WHERE") ? tokens.grammar.parseExpression(tokens) : undefined;
  tokens.expectSymbol("|");
  const result = tokens.grammar.parseExpression(tokens);
  tokens.expectSymbol("]");
  return { kind: "pattern-comprehension", pattern, where, result, start: first.start, end: tokens.end };
}

function parsePatternExpression(tokens: TokenStream): Expression {
  const pattern = tokens.grammar.parsePattern(tokens);
  return { kind: "pattern", pattern, start: pattern.start, end: pattern.end };
}

function parseQuantifier(tokens: TokenStream): Expression {
  const first = tokens.next();
  tokens.expectSymbol("(");
  const filter = parseFilter(tokens);
  tokens.expectSymbol(")");
  const quantifier = first.text.toLowerCase() as Quantifier["quantifier"];
  return { kind: "quantifier", quantifier, ...filter, start: first.start, end: tokens.end };
}

function parseReduce(tokens: TokenStream): Expression {
  const first = tokens.next();
  tokens.expectSymbol("(");
  const accumulator = tokens.expectVariable();
  tokens.expectSymbol("=");
  const initial = tokens.grammar.parseExpression(tokens);
  tokens.expectSymbol(",");
  const variable = tokens.expectVariable();
  tokens.expectKeyword("IN");
  const list = tokens.grammar.parseExpression(tokens);
  tokens.expectSymbol("|");
  const result = tokens.grammar.parseExpression(tokens);
  tokens.expectSymbol(")");
  return { kind: "reduce", accumulator, initial, variable, list, result, start: first.start, end: tokens.end };
}

function parseCase(tokens: TokenStream): Expression {
  const first = tokens.next();
  const subject = tokens.isKeyword("WHEN") ? undefined : tokens.grammar.parseExpression(tokens);
  const alternatives: CaseAlternative[] = [];
  do {
    const when = tokens.expectKeyword("WHEN");
    const condition = tokens.grammar.parseExpression(tokens);
    tokens.expectKeyword("THEN");
    const result = tokens.grammar.parseExpression(tokens);
    alternatives.push({ when: condition, result, start: when.start, end: tokens.end });
  } while (tokens.isKeyword("WHEN"));
  const otherwise = tokens.takeKeyword("ELSE") ? tokens.grammar.parseExpression(tokens) : undefined;
  tokens.expectKeyword("END");
  return { kind: "case", subject, alternatives, otherwise, start: first.start, end: tokens.end };
}

/** `EXISTS { query }`, or in short `EXISTS { pattern WHERE condition }`. */
function parseExists(tokens: TokenStream): Expression {
  const first = tokens.next();
  tokens.expectSymbol("{");
  const query = tokens.nested(() => tokens.grammar.parseSubquery(tokens));
  tokens.expectSymbol("}");
  return { kind: "exists", query, start: first.start, end: tokens.end };
}
