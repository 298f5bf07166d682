import type {
  Clause,
  Expression,
  MatchClause,
  Projection,
  ProjectionItem,
  Query,
  SingleQuery,
  SortItem,
  Statement,
} from "./ast.ts";
import { type Printers, printExpression as printBare } from "./print-expression.ts";
import { printName } from "./print-name.ts";
import { printPattern as printBarePattern } from "./print-pattern.ts";

const PRINTERS: Printers = {
  expression: (expression, binding = 0) => printBare(expression, binding, PRINTERS),
  pattern: (pattern) => printBarePattern(pattern, PRINTERS),
  query: (query) => printQuery(query),
};

/** The query as text, one clause a line and no bracket that is not needed. To parse it gives the same tree. */
export function print(statement: Statement): string {
  const mode = statement.mode === "run" ? "" : `${statement.mode.toUpperCase()} `;
  return mode + printQuery(statement.query);
}

/** An expression as text; two that mean the same thing in the same words have the same text. */
export function printExpressionText(expression: Expression): string {
  return PRINTERS.expression(expression);
}

function printQuery(query: Query): string {
  const unions = query.unions.map((union) => `UNION${union.all ? " ALL" : ""}\n${printSingle(union.query)}`);
  return [printSingle(query.first), ...unions].join("\n");
}

function printSingle(query: SingleQuery): string {
  return query.clauses.map(printClause).join("\n");
}

function printClause(clause: Clause): string {
  switch (clause.kind) {
    case "match":
      return `${clause.optional ? "OPTIONAL " : ""}MATCH ${printPatterns(clause)}${printWhere(clause.where)}`;
    case "unwind":
      return `UNWIND ${PRINTERS.expression(clause.list)} AS ${printName(clause.variable)}`;
    case "with":
      return `WITH ${printProjection(clause.body)}${printWhere(clause.where)}`;
    case "return":
      return `RETURN ${printProjection(clause.body)}`;
    case "create":
      return `CREATE ${printPatterns(clause)}`;
    case "call":
      return printCall(clause);
  }
}

function printCall(call: Clause & { kind: "call" }): string {
  const name = call.procedure.name.split(".").map((part) => printName({ ...call.procedure, name: part }));
  const args = call.arguments && `(${call.arguments.map((argument) => PRINTERS.expression(argument)).join(", ")})`;
  const items = call.yields?.map(
    ({ field, alias }) => printName(field) + (alias === undefined ? "" : ` AS ${printName(alias)}`),
  );
  const yields = call.hasYield ? ` YIELD ${items?.join(", ") ?? "*"}` : "";
  return `CALL ${name.join(".")}${args ?? ""}${yields}${printWhere(call.where)}`;
}

function printPatterns({ patterns }: Pick<MatchClause, "patterns">): string {
  return patterns.map(PRINTERS.pattern).join(", ");
}

function printWhere(where: MatchClause["where"]): string {
  return where === undefined ? "" : ` WHERE ${PRINTERS.expression(where)}`;
}

function printProjection(body: Projection): string {
  const items = [...(body.star ? ["*"] : []), ...body.items.map(printItem)].join(", ");
  const order = body.orderBy.length === 0 ? "" : ` ORDER BY ${body.orderBy.map(printSortItem).join(", ")}`;
  const skip = body.skip === undefined ? "" : ` SKIP ${PRINTERS.expression(body.skip)}`;
  const limit = body.limit === undefined ? "" : ` LIMIT ${PRINTERS.expression(body.limit)}`;
  return `${body.distinct ? "DISTINCT " : ""}${items}${order}${skip}${limit}`;
}

function printItem({ expression, alias }: ProjectionItem): string {
  return PRINTERS.expression(expression) + (alias === undefined ? "" : ` AS ${printName(alias)}`);
}

function printSortItem({ expression, descending }: SortItem): string {
  return PRINTERS.expression(expression) + (descending ? " DESC" : "");
}
