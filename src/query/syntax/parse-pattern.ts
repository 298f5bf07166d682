import { invalidRelationshipPattern } from "../messages.ts";
import type { Direction, Expression, Name, NodePattern, PathLength, PathPattern, RelationshipPattern } from "./ast.ts";
import type { TokenStream } from "./token-stream.ts";

/** `p = (a)-[:TYPE]->(b)`, also `shortestPath(…)` of one. */
export function parsePattern(tokens: TokenStream): PathPattern {
  const first = tokens.peek();
  const variable = tokens.isVariable() && tokens.isSymbol("=", 1) ? tokens.takeVariable() : undefined;
  if (variable !== undefined) tokens.expectSymbol("=");
  const search = takeSearch(tokens);
  if (search !== undefined) tokens.expectSymbol("(");
  const { nodes, relationships } = parseChain(tokens);
  if (search !== undefined) tokens.expectSymbol(")");
  return { variable, search, nodes, relationships, start: first.start, end: tokens.end };
}

/** True where a pattern with at least one relationship starts, as opposed to an expression in brackets. */
export function isPatternAhead(tokens: TokenStream, ahead = 0): boolean {
  if (isSearch(tokens, ahead)) return true;
  if (!tokens.isSymbol("(", ahead)) return false;
  let at = ahead + 1;
  if (tokens.isVariable(at)) at += 1;
  while (tokens.isSymbol(":", at)) at += 2;
  if (tokens.isSymbol("{", at)) at = tokens.closingBracket(at) + 1;
  else if (tokens.isSymbol("$", at)) at += 2;
  return tokens.isSymbol(")", at) && isRelationshipAhead(tokens, at + 1);
}

/** `--`, `-[`, `<-` and then `-` or `[`. */
function isRelationshipAhead(tokens: TokenStream, ahead: number): boolean {
  const dash = tokens.isSymbol("<", ahead) ? ahead + 1 : ahead;
  return tokens.isSymbol("-", dash) && (tokens.isSymbol("-", dash + 1) || tokens.isSymbol("[", dash + 1));
}

function isSearch(tokens: TokenStream, ahead: number): boolean {
  return (
    (tokens.isKeyword("SHORTESTPATH", ahead) || tokens.isKeyword("ALLSHORTESTPATHS", ahead)) &&
    tokens.isSymbol("(", ahead + 1)
  );
}

function takeSearch(tokens: TokenStream): PathPattern["search"] {
  if (!isSearch(tokens, 0)) return undefined;
  return tokens.next().text === "SHORTESTPATH" ? "shortestPath" : "allShortestPaths";
}

/** A chain may stand in brackets of its own, without a meaning: `((a)-->(b))`. */
function parseChain(tokens: TokenStream): Pick<PathPattern, "nodes" | "relationships"> {
  if (tokens.isSymbol("(") && tokens.isSymbol("(", 1)) {
    return tokens.nested(() => {
      tokens.expectSymbol("(");
      const chain = parseChain(tokens);
      tokens.expectSymbol(")");
      return chain;
    });
  }
  const nodes = [parseNode(tokens)];
  const relationships: RelationshipPattern[] = [];
  while (tokens.isSymbol("-") || tokens.isSymbol("<")) {
    relationships.push(parseRelationship(tokens));
    nodes.push(parseNode(tokens));
  }
  return { nodes, relationships };
}

function parseNode(tokens: TokenStream): NodePattern {
  const first = tokens.expectSymbol("(");
  const variable = tokens.takeVariable();
  const labels: Name[] = [];
  while (tokens.takeSymbol(":")) labels.push(tokens.expectName("a label"));
  const properties = parseProperties(tokens);
  if (!tokens.isSymbol(")")) throw tokens.unexpected("a label, a map of properties or )");
  tokens.next();
  return { variable, labels, properties, start: first.start, end: tokens.end };
}

function parseRelationship(tokens: TokenStream): RelationshipPattern {
  const first = tokens.peek();
  const left = tokens.takeSymbol("<");
  tokens.expectSymbol("-");
  const { variable, types, length, properties } = tokens.isSymbol("[") ? parseDetail(tokens) : NO_DETAIL;
  tokens.expectSymbol("-");
  const right = tokens.takeSymbol(">");
  const direction: Direction = left === right ? "both" : left ? "in" : "out";
  return { variable, types, length, properties, direction, start: first.start, end: tokens.end };
}

type Detail = Pick<RelationshipPattern, "variable" | "types" | "length" | "properties">;

const NO_DETAIL: Detail = { variable: undefined, types: [], length: undefined, properties: undefined };

function parseDetail(tokens: TokenStream): Detail {
  tokens.expectSymbol("[");
  const variable = tokens.takeVariable();
  const types = tokens.takeSymbol(":") ? parseTypes(tokens) : [];
  const length = tokens.isSymbol("*") ? parseLength(tokens) : undefined;
  const properties = parseProperties(tokens);
  if (!tokens.isSymbol("]")) throw invalidRelationshipPattern(tokens.peek());
  tokens.next();
  return { variable, types, length, properties };
}

/** `A|B`, also with the older `A|:B`. */
function parseTypes(tokens: TokenStream): Name[] {
  const types = [tokens.expectName("a relationship type")];
  while (tokens.takeSymbol("|")) {
    tokens.takeSymbol(":");
    types.push(tokens.expectName("a relationship type"));
  }
  return types;
}

/** `*`, `*2`, `*1..3`, `*..3`, `*1..` */
function parseLength(tokens: TokenStream): PathLength {
  const first = tokens.expectSymbol("*");
  const min = takeCount(tokens);
  if (!tokens.takeSymbol("..")) return { min, max: min, start: first.start, end: tokens.end };
  return { min, max: takeCount(tokens), start: first.start, end: tokens.end };
}

function takeCount(tokens: TokenStream): number | undefined {
  const token = tokens.peek();
  if (token.kind !== "number") return undefined;
  if (typeof token.value !== "number") throw tokens.unexpected("a number of hops");
  tokens.next();
  return token.value;
}

function parseProperties(tokens: TokenStream): Expression | undefined {
  return tokens.isSymbol("{") || tokens.isSymbol("$") ? tokens.grammar.parseExpression(tokens) : undefined;
}
