import { Float } from "../run/value.ts";
import type {
  BinaryOperator,
  CaseExpression,
  Expression,
  Literal,
  MapEntry,
  MapProjectionItem,
  PathPattern,
  Query,
} from "./ast.ts";
import { printName } from "./print-name.ts";

/** The three printers that call each other from different files. */
export interface Printers {
  /** In brackets where it binds looser than `binding`. */
  expression(expression: Expression, binding?: number): string;
  pattern(pattern: PathPattern): string;
  query(query: Query): string;
}

const NOT = 4;
const COMPARISON = 5;
const PREDICATE = 6;
const SIGN = 10;
const POSTFIX = 11;

const BINDING: Readonly<Record<BinaryOperator, number>> = {
  OR: 1,
  XOR: 2,
  AND: 3,
  IN: PREDICATE,
  "STARTS WITH": PREDICATE,
  "ENDS WITH": PREDICATE,
  CONTAINS: PREDICATE,
  "=~": PREDICATE,
  "+": 7,
  "-": 7,
  "*": 8,
  "/": 8,
  "%": 8,
  "^": 9,
};

export function printExpression(expression: Expression, binding: number, printers: Printers): string {
  const text = printBare(expression, printers);
  return bindingOf(expression) < binding ? `(${text})` : text;
}

function bindingOf(expression: Expression): number {
  switch (expression.kind) {
    case "binary":
      return BINDING[expression.operator];
    case "unary":
      return expression.operator === "NOT" ? NOT : SIGN;
    case "comparison":
      return COMPARISON;
    case "null-test":
      return PREDICATE;
    case "literal":
      return typeof expression.value === "bigint" && expression.value < 0n ? SIGN : POSTFIX + 1;
    case "property":
    case "index":
    case "slice":
    case "label-test":
      return POSTFIX;
    default:
      return POSTFIX + 1;
  }
}

function printBare(expression: Expression, printers: Printers): string {
  const print = printers.expression;
  switch (expression.kind) {
    case "literal":
      return printLiteral(expression.value);
    case "parameter":
      return `$${/^\d+$/.test(expression.name) ? expression.name : printName(expression)}`;
    case "variable":
      return printName(expression);
    case "property":
      return `${print(expression.subject, POSTFIX)}.${printName(expression.key)}`;
    case "label-test":
      return (
        print(expression.subject, expression.subject.kind === "label-test" ? POSTFIX + 1 : POSTFIX) +
        expression.labels.map((label) => `:${printName(label)}`).join("")
      );
    case "list":
      return `[${expression.items.map((item, index) => print(item, index === 0 && looksLikeLoop(item) ? POSTFIX : 0)).join(", ")}]`;
    case "map":
      return printMap(expression.entries, printers);
    case "map-projection":
      return `${printName(expression.subject)} {${expression.items.map((item) => printMapItem(item, printers)).join(", ")}}`;
    case "index":
      return `${print(expression.subject, POSTFIX)}[${print(expression.index)}]`;
    case "slice":
      return `${print(expression.subject, POSTFIX)}[${printOptional(expression.from, printers)}..${printOptional(expression.to, printers)}]`;
    case "unary":
      return printUnary(expression, printers);
    case "binary":
      return `${print(expression.left, BINDING[expression.operator])} ${expression.operator} ${print(expression.right, BINDING[expression.operator] + 1)}`;
    case "comparison":
      return [
        print(expression.first, PREDICATE),
        ...expression.rest.map((link) => `${link.operator} ${print(link.operand, PREDICATE)}`),
      ].join(" ");
    case "null-test":
      return `${print(expression.operand, PREDICATE)} IS ${expression.negated ? "NOT " : ""}NULL`;
    case "call":
      return `${printFunctionName(expression.function.name)}(${expression.distinct ? "DISTINCT " : ""}${expression.arguments.map((argument) => print(argument)).join(", ")})`;
    case "count-star":
      return "count(*)";
    case "case":
      return printCase(expression, printers);
    default:
      return printScoped(expression, printers);
  }
}

/** `[x IN y]` would be read as a loop over y. */
function looksLikeLoop(item: Expression): boolean {
  let left = item;
  for (;;) {
    if (left.kind === "binary" && left.operator === "IN" && left.left.kind === "variable") return true;
    if (left.kind === "binary") left = left.left;
    else if (left.kind === "comparison") left = left.first;
    else if (left.kind === "null-test") left = left.operand;
    else return false;
  }
}

type Scoped = Extract<
  Expression,
  { kind: "list-comprehension" | "quantifier" | "reduce" | "pattern" | "pattern-comprehension" | "exists" }
>;

function printScoped(expression: Scoped, printers: Printers): string {
  const print = printers.expression;
  switch (expression.kind) {
    case "list-comprehension":
      return `[${printLoop(expression, printers)}${expression.result === undefined ? "" : ` | ${print(expression.result)}`}]`;
    case "quantifier":
      return `${expression.quantifier}(${printLoop(expression, printers)})`;
    case "reduce":
      return `reduce(${printName(expression.accumulator)} = ${print(expression.initial)}, ${printName(expression.variable)} IN ${print(expression.list)} | ${print(expression.result)})`;
    case "pattern":
      return printers.pattern(expression.pattern);
    case "pattern-comprehension":
      return `[${printers.pattern(expression.pattern)}${printWhere(expression.where, printers)} | ${print(expression.result)}]`;
    case "exists":
      return `EXISTS { ${printers.query(expression.query)} }`;
  }
}

function printLoop(
  loop: Extract<Expression, { kind: "list-comprehension" | "quantifier" }>,
  printers: Printers,
): string {
  return `${printName(loop.variable)} IN ${printers.expression(loop.list)}${printWhere(loop.where, printers)}`;
}

function printWhere(where: Expression | undefined, printers: Printers): string {
  return where === undefined ? "" : ` WHERE ${printers.expression(where)}`;
}

function printOptional(expression: Expression | undefined, printers: Printers): string {
  return expression === undefined ? "" : printers.expression(expression);
}

function printUnary(expression: Extract<Expression, { kind: "unary" }>, printers: Printers): string {
  if (expression.operator === "NOT") return `NOT ${printers.expression(expression.operand, NOT)}`;
  return expression.operator + printers.expression(expression.operand, SIGN);
}

function printCase(expression: CaseExpression, printers: Printers): string {
  const print = printers.expression;
  const subject = expression.subject === undefined ? "" : ` ${print(expression.subject)}`;
  const alternatives = expression.alternatives.map(({ when, result }) => ` WHEN ${print(when)} THEN ${print(result)}`);
  const otherwise = expression.otherwise === undefined ? "" : ` ELSE ${print(expression.otherwise)}`;
  return `CASE${subject}${alternatives.join("")}${otherwise} END`;
}

function printMap(entries: readonly MapEntry[], printers: Printers): string {
  return `{${entries.map((entry) => printEntry(entry, printers)).join(", ")}}`;
}

function printEntry({ key, value }: Pick<MapEntry, "key" | "value">, printers: Printers): string {
  return `${printName(key)}: ${printers.expression(value)}`;
}

function printMapItem(item: MapProjectionItem, printers: Printers): string {
  switch (item.kind) {
    case "all":
      return ".*";
    case "property":
      return `.${printName(item.key)}`;
    case "entry":
      return printEntry(item, printers);
    case "variable":
      return printName(item.variable);
  }
}

function printFunctionName(name: string): string {
  return name
    .split(".")
    .map((part) => printName({ name: part }))
    .join(".");
}

function printLiteral(value: Literal["value"]): string {
  if (value instanceof Float) return printFloat(value.value);
  return typeof value === "string" ? printString(value) : String(value);
}

/** JavaScript's shortest form, made to look like a float: `1.0`, `1e21`. */
function printFloat(value: number): string {
  const text = String(value).replace("e+", "e");
  return /[.e]/.test(text) ? text : `${text}.0`;
}

function printString(value: string): string {
  const content = value.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
  return `'${content}'`;
}
