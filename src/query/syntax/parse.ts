import { readOnly } from "../messages.ts";
import type {
  CallClause,
  Clause,
  MatchClause,
  Name,
  Projection,
  ProjectionItem,
  Query,
  SingleQuery,
  SortItem,
  Statement,
  Union,
  YieldItem,
} from "./ast.ts";
import { parseExpression } from "./parse-expression.ts";
import { parsePattern } from "./parse-pattern.ts";
import { type Grammar, TokenStream } from "./token-stream.ts";

const GRAMMAR: Grammar = { parseExpression, parsePattern, parseSubquery };

/** The tree of a query's text; a `QueryError` of kind `syntax` where it has none. */
export function parse(text: string): Statement {
  const tokens = new TokenStream(text, GRAMMAR);
  const first = tokens.peek();
  const mode = tokens.takeKeyword("EXPLAIN") ? "explain" : tokens.takeKeyword("PROFILE") ? "profile" : "run";
  const query = parseQuery(tokens);
  tokens.takeSymbol(";");
  if (tokens.peek().kind !== "end") throw tokens.unexpected("a clause or the end of the query");
  return { mode, query, start: first.start, end: tokens.end };
}

function parseQuery(tokens: TokenStream): Query {
  const first = parseSingleQuery(tokens);
  const unions: Union[] = [];
  while (tokens.isKeyword("UNION")) {
    const keyword = tokens.next();
    const all = tokens.takeKeyword("ALL");
    unions.push({ all, query: parseSingleQuery(tokens), start: keyword.start, end: tokens.end });
  }
  return { first, unions, start: first.start, end: tokens.end };
}

/** A query, or in short what its one MATCH would hold: `(a)-->(b) WHERE a.name = b.name`. */
function parseSubquery(tokens: TokenStream): Query {
  if (!tokens.isSymbol("(")) return parseQuery(tokens);
  const match = parseMatchBody(tokens, tokens.peek(), false);
  const span = { start: match.start, end: match.end };
  return { first: { clauses: [match], ...span }, unions: [], ...span };
}

function parseSingleQuery(tokens: TokenStream): SingleQuery {
  const first = tokens.peek();
  const clauses: Clause[] = [];
  for (;;) {
    const clause = parseClause(tokens);
    if (clause === undefined) break;
    clauses.push(clause);
  }
  if (clauses.length === 0) throw tokens.unexpected("MATCH, UNWIND, WITH, CALL or RETURN");
  return { clauses, start: first.start, end: tokens.end };
}

const WRITING = ["MERGE", "SET", "DELETE", "DETACH", "REMOVE", "FOREACH", "LOAD", "DROP"];

function parseClause(tokens: TokenStream): Clause | undefined {
  const first = tokens.peek();
  if (tokens.takeKeyword("MATCH")) return parseMatchBody(tokens, first, false);
  if (tokens.takeKeyword("OPTIONAL", "MATCH")) return parseMatchBody(tokens, first, true);
  if (tokens.takeKeyword("UNWIND")) {
    const list = parseExpression(tokens);
    tokens.expectKeyword("AS");
    return { kind: "unwind", list, variable: tokens.expectVariable(), start: first.start, end: tokens.end };
  }
  if (tokens.takeKeyword("CALL")) return parseCallBody(tokens, first);
  if (tokens.takeKeyword("WITH")) {
    const body = parseProjection(tokens);
    return { kind: "with", body, where: parseWhere(tokens), start: first.start, end: tokens.end };
  }
  if (tokens.takeKeyword("RETURN"))
    return { kind: "return", body: parseProjection(tokens), start: first.start, end: tokens.end };
  if (tokens.takeKeyword("CREATE")) {
    const patterns = tokens.list(() => parsePattern(tokens));
    return { kind: "create", patterns, start: first.start, end: tokens.end };
  }
  const writing = WRITING.find((keyword) => tokens.isKeyword(keyword));
  if (writing !== undefined) throw readOnly(writing, first);
  return undefined;
}

type Place = { readonly start: number; readonly end: number };

function parseMatchBody(tokens: TokenStream, first: Place, optional: boolean): MatchClause {
  const patterns = tokens.list(() => parsePattern(tokens));
  return { kind: "match", optional, patterns, where: parseWhere(tokens), start: first.start, end: tokens.end };
}

function parseWhere(tokens: TokenStream) {
  return tokens.takeKeyword("WHERE") ? parseExpression(tokens) : undefined;
}

function parseCallBody(tokens: TokenStream, first: Place): CallClause {
  const procedure = parseProcedureName(tokens);
  let args: CallClause["arguments"];
  if (tokens.takeSymbol("(")) {
    args = tokens.isSymbol(")") ? [] : tokens.list(() => parseExpression(tokens));
    tokens.expectSymbol(")");
  }
  const hasYield = tokens.takeKeyword("YIELD");
  const yields = hasYield && !tokens.takeSymbol("*") ? tokens.list(() => parseYieldItem(tokens)) : undefined;
  const where = hasYield ? parseWhere(tokens) : undefined;
  return { kind: "call", procedure, arguments: args, yields, hasYield, where, start: first.start, end: tokens.end };
}

function parseProcedureName(tokens: TokenStream): Name {
  const first = tokens.expectName("the name of a procedure");
  let { name } = first;
  while (tokens.takeSymbol(".")) name += `.${tokens.expectName("the name of a procedure").name}`;
  return { name, start: first.start, end: tokens.end };
}

function parseYieldItem(tokens: TokenStream): YieldItem {
  const field = tokens.expectVariable("a column of the procedure");
  const alias = tokens.takeKeyword("AS") ? tokens.expectVariable() : undefined;
  return { field, alias, start: field.start, end: tokens.end };
}

function parseProjection(tokens: TokenStream): Projection {
  const first = tokens.peek();
  const distinct = tokens.takeKeyword("DISTINCT");
  const star = tokens.takeSymbol("*");
  const items = !star || tokens.takeSymbol(",") ? tokens.list(() => parseProjectionItem(tokens)) : [];
  const orderBy = tokens.takeKeyword("ORDER", "BY") ? tokens.list(() => parseSortItem(tokens)) : [];
  const skip = tokens.takeKeyword("SKIP") ? parseExpression(tokens) : undefined;
  const limit = tokens.takeKeyword("LIMIT") ? parseExpression(tokens) : undefined;
  return { distinct, star, items, orderBy, skip, limit, start: first.start, end: tokens.end };
}

function parseProjectionItem(tokens: TokenStream): ProjectionItem {
  const expression = parseExpression(tokens);
  const alias = tokens.takeKeyword("AS") ? tokens.expectVariable() : undefined;
  return { expression, alias, start: expression.start, end: tokens.end };
}

function parseSortItem(tokens: TokenStream): SortItem {
  const expression = parseExpression(tokens);
  const descending = tokens.takeKeyword("DESC") || tokens.takeKeyword("DESCENDING");
  if (!descending && !tokens.takeKeyword("ASC")) tokens.takeKeyword("ASCENDING");
  return { expression, descending, start: expression.start, end: tokens.end };
}
