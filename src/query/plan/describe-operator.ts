import type { Direction } from "../syntax/ast.ts";
import { showHiddenNames } from "../syntax/hidden-name.ts";
import { printExpressionText } from "../syntax/print.ts";
import type { NodeTest, Operator, Term } from "./operators.ts";
import type { Slot } from "./plan-scope.ts";

/** What an operator does, in a word, and to what. */
export function describeOperator(operator: Operator): { readonly name: string; readonly detail: string } {
  switch (operator.op) {
    case "argument":
      return { name: "Argument", detail: "" };
    case "node-scan":
      return {
        name: "NodeScan",
        detail: `(${nameOf(operator.node)}${operator.label === undefined ? "" : `:${operator.label}`})`,
      };
    case "node-seek":
      return { name: "NodeSeek", detail: `(${nameOf(operator.node)} {${operator.key}: ${print(operator.value)}})` };
    case "expand":
      return {
        name: operator.toIsBound ? "ExpandInto" : "Expand",
        detail: printWalk(operator, "") + printTests(operator.tests),
      };
    case "expand-count":
      return {
        name: "ExpandCount",
        detail: `${nameOf(operator.count)} of ${printWalk({ ...operator, to: operator.count }, "")}${printTests(operator.tests)}`,
      };
    case "expand-twice": {
      const first = printWalk({ ...operator.first, from: operator.from, to: { slot: -1, name: "" } }, "");
      const second = printWalk({ ...operator.second, from: { slot: -1, name: "" }, to: operator.to }, "").slice(2);
      return {
        name: "ExpandTwice",
        detail: `${first}${second}${printTests([...operator.first.tests, ...operator.second.tests])}`,
      };
    }
    case "expand-path":
      return { name: "ExpandPath", detail: printWalk(operator, printLength(operator)) };
    case "shortest-path":
      return {
        name: operator.all ? "AllShortestPaths" : "ShortestPath",
        detail: printWalk(operator, printLength(operator)),
      };
    case "relationship-ends":
      return { name: "RelationshipEnds", detail: printWalk(operator, "") };
    default:
      return describeRows(operator);
  }
}

type RowOperator = Exclude<
  Operator,
  {
    op:
      | "argument"
      | "node-scan"
      | "node-seek"
      | "expand"
      | "expand-count"
      | "expand-twice"
      | "expand-path"
      | "shortest-path"
      | "relationship-ends";
  }
>;

function describeRows(operator: RowOperator): { readonly name: string; readonly detail: string } {
  switch (operator.op) {
    case "named-path":
      return { name: "NamedPath", detail: nameOf(operator.path) };
    case "filter":
      return { name: "Filter", detail: print(operator.condition) };
    case "optional":
      return { name: "Optional", detail: operator.nulls.map(nameOf).join(", ") };
    case "unwind":
      return { name: "Unwind", detail: `${print(operator.list)} AS ${nameOf(operator.variable)}` };
    case "call":
      return { name: "Call", detail: `${operator.procedure.name}(${operator.arguments.map(print).join(", ")})` };
    case "project":
      return {
        name: "Project",
        detail: operator.items.map(({ variable, value }) => `${print(value)} AS ${nameOf(variable)}`).join(", "),
      };
    case "aggregate": {
      const keys = operator.keys.map(({ value }) => print(value));
      const calls = operator.aggregates.map(({ call }) => printExpressionText(call));
      return { name: "Aggregate", detail: `${calls.join(", ")}${keys.length === 0 ? "" : ` by ${keys.join(", ")}`}` };
    }
    case "distinct":
      return { name: "Distinct", detail: operator.variables.map(nameOf).join(", ") };
    case "sort":
    case "top": {
      const keys = operator.keys.map(({ value, descending }) => `${print(value)}${descending ? " DESC" : ""}`);
      return { name: operator.op === "sort" ? "Sort" : "Top", detail: keys.join(", ") };
    }
    case "skip":
      return { name: "Skip", detail: print(operator.count.value) };
    case "limit":
      return { name: "Limit", detail: print(operator.count.value) };
    case "union":
      return { name: "Union", detail: operator.columns.map(nameOf).join(", ") };
  }
}

function print({ expression }: Term): string {
  return showHiddenNames(printExpressionText(expression));
}

function nameOf({ name }: Slot): string {
  return showHiddenNames(name);
}

function printWalk(
  walk: { readonly from: Slot; readonly to: Slot; readonly direction: Direction; readonly types: readonly string[] },
  length: string,
): string {
  const types = walk.types.length === 0 ? "" : `:${walk.types.join("|")}`;
  const detail = types === "" && length === "" ? "" : `[${types}${length}]`;
  const left = walk.direction === "in" ? "<-" : "-";
  const right = walk.direction === "out" ? "->" : "-";
  return `(${nameOf(walk.from)})${left}${detail}${right}(${nameOf(walk.to)})`;
}

function printLength({ min, max }: { readonly min: number; readonly max: number }): string {
  return `*${min}..${Number.isFinite(max) ? max : ""}`;
}

function printTests(tests: readonly NodeTest[]): string {
  const printed = tests.map((test) => showHiddenNames(printExpressionText(test)));
  return printed.length === 0 ? "" : ` WHERE ${printed.join(" AND ")}`;
}
