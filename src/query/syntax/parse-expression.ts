import type {
  BinaryOperator,
  ComparisonLink,
  ComparisonOperator,
  Expression,
  FunctionCall,
  Literal,
  UnaryOperation,
} from "./ast.ts";
import { FIRST_TOO_LARGE } from "./numbers.ts";
import { parseAtom } from "./parse-atom.ts";
import type { TokenStream } from "./token-stream.ts";

/** The loosest binding first: OR, XOR, AND, NOT, comparison, IN and the like, + -, * / %, ^, sign, then `.key`, `[…]`, `:Label`. */
export function parseExpression(tokens: TokenStream): Expression {
  return tokens.nested(() => parseOr(tokens));
}

type Rule = (tokens: TokenStream) => Expression;

const parseOr = leftAssociative((tokens) => parseXor(tokens), takeWord("OR"));
const parseXor = leftAssociative((tokens) => parseAnd(tokens), takeWord("XOR"));
const parseAnd = leftAssociative((tokens) => parseNot(tokens), takeWord("AND"));

function parseNot(tokens: TokenStream): Expression {
  const first = tokens.peek();
  if (!tokens.takeKeyword("NOT")) return parseComparison(tokens);
  const operand = tokens.nested(() => parseNot(tokens));
  return { kind: "unary", operator: "NOT", operand, start: first.start, end: tokens.end };
}

const COMPARISONS: ReadonlySet<string> = new Set<ComparisonOperator>(["=", "<>", "<", "<=", ">", ">="]);

function parseComparison(tokens: TokenStream): Expression {
  const first = parsePredicate(tokens);
  const rest: ComparisonLink[] = [];
  for (;;) {
    const token = tokens.peek();
    if (token.kind !== "symbol" || !COMPARISONS.has(token.text)) break;
    tokens.next();
    const operand = parsePredicate(tokens);
    rest.push({ operator: token.text as ComparisonOperator, operand, start: token.start, end: tokens.end });
  }
  return rest.length === 0 ? first : { kind: "comparison", first, rest, start: first.start, end: tokens.end };
}

/** IN, STARTS WITH, ENDS WITH, CONTAINS, =~ and IS [NOT] NULL, from left to right. */
function parsePredicate(tokens: TokenStream): Expression {
  let left = parseSum(tokens);
  for (;;) {
    if (tokens.takeKeyword("IS")) {
      const negated = tokens.takeKeyword("NOT");
      tokens.expectKeyword("NULL");
      left = { kind: "null-test", operand: left, negated, start: left.start, end: tokens.end };
      continue;
    }
    const operator = takePredicateOperator(tokens);
    if (operator === undefined) return left;
    left = { kind: "binary", operator, left, right: parseSum(tokens), start: left.start, end: tokens.end };
  }
}

function takePredicateOperator(tokens: TokenStream): BinaryOperator | undefined {
  if (tokens.takeSymbol("=~")) return "=~";
  if (tokens.takeKeyword("IN")) return "IN";
  if (tokens.takeKeyword("STARTS", "WITH")) return "STARTS WITH";
  if (tokens.takeKeyword("ENDS", "WITH")) return "ENDS WITH";
  return tokens.takeKeyword("CONTAINS") ? "CONTAINS" : undefined;
}

const parseSum = leftAssociative((tokens) => parseProduct(tokens), takeOneOf("+", "-"));
const parseProduct = leftAssociative((tokens) => parsePower(tokens), takeOneOf("*", "/", "%"));
const parsePower = leftAssociative((tokens) => parseSigned(tokens), takeOneOf("^"));

function parseSigned(tokens: TokenStream): Expression {
  const first = tokens.peek();
  const operator = takeSign(tokens);
  if (operator === undefined) return parsePostfix(tokens);
  if (operator === "-" && tokens.peek().value === FIRST_TOO_LARGE) {
    tokens.next();
    return { kind: "literal", value: -FIRST_TOO_LARGE, start: first.start, end: tokens.end } satisfies Literal;
  }
  const operand = tokens.nested(() => parseSigned(tokens));
  return { kind: "unary", operator, operand, start: first.start, end: tokens.end };
}

const takeSign: (tokens: TokenStream) => UnaryOperation["operator"] | undefined = takeOneOf("+", "-");

/** `.key`, `[index]`, `[from..to]` and `:Label` after an atom. */
function parsePostfix(tokens: TokenStream): Expression {
  let subject = parseAtom(tokens);
  for (;;) {
    if (tokens.takeSymbol(".")) {
      const key = tokens.expectName("a property");
      subject = { kind: "property", subject, key, start: subject.start, end: tokens.end };
    } else if (tokens.takeSymbol("[")) {
      subject = parseIndex(tokens, subject);
    } else if (tokens.isSymbol(":")) {
      const labels = [];
      while (tokens.takeSymbol(":")) labels.push(tokens.expectName("a label"));
      subject = { kind: "label-test", subject, labels, start: subject.start, end: tokens.end };
    } else if (tokens.isSymbol("(") && subject.kind === "property") {
      subject = parseQualifiedCall(tokens, subject);
    } else return subject;
  }
}

function parseIndex(tokens: TokenStream, subject: Expression): Expression {
  const from = tokens.isSymbol("..") ? undefined : parseExpression(tokens);
  if (from !== undefined && tokens.takeSymbol("]")) {
    return { kind: "index", subject, index: from, start: subject.start, end: tokens.end };
  }
  tokens.expectSymbol("..");
  const to = tokens.isSymbol("]") ? undefined : parseExpression(tokens);
  tokens.expectSymbol("]");
  return { kind: "slice", subject, from, to, start: subject.start, end: tokens.end };
}

/** `duration.between(…)` has been read as properties of a variable until its bracket shows that it is a name with dots. */
function parseQualifiedCall(tokens: TokenStream, written: Expression): FunctionCall {
  const name = qualifiedName(written);
  if (name === undefined) throw tokens.unexpected("an operator or the end of the expression");
  const args = parseArguments(tokens);
  return {
    kind: "call",
    function: { name, start: written.start, end: written.end },
    distinct: false,
    arguments: args,
    start: written.start,
    end: tokens.end,
  };
}

function qualifiedName(written: Expression): string | undefined {
  if (written.kind === "variable") return written.name;
  if (written.kind !== "property") return undefined;
  const before = qualifiedName(written.subject);
  return before === undefined ? undefined : `${before}.${written.key.name}`;
}

function parseArguments(tokens: TokenStream): Expression[] {
  tokens.expectSymbol("(");
  const args = tokens.isSymbol(")") ? [] : tokens.list(() => parseExpression(tokens));
  tokens.expectSymbol(")");
  return args;
}

function leftAssociative(operand: Rule, takeOperator: (tokens: TokenStream) => BinaryOperator | undefined): Rule {
  return (tokens) => {
    let left = operand(tokens);
    for (;;) {
      const operator = takeOperator(tokens);
      if (operator === undefined) return left;
      left = { kind: "binary", operator, left, right: operand(tokens), start: left.start, end: tokens.end };
    }
  };
}

function takeWord(word: "OR" | "XOR" | "AND") {
  return (tokens: TokenStream) => (tokens.takeKeyword(word) ? word : undefined);
}

function takeOneOf<T extends BinaryOperator>(...operators: readonly T[]) {
  return (tokens: TokenStream): T | undefined => {
    for (const operator of operators) if (tokens.takeSymbol(operator)) return operator;
    return undefined;
  };
}
