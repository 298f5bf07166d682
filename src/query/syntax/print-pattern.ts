import type { NodePattern, PathLength, PathPattern, RelationshipPattern } from "./ast.ts";
import type { Printers } from "./print-expression.ts";
import { printName } from "./print-name.ts";

export function printPattern(pattern: PathPattern, printers: Printers): string {
  const [first, ...nodes] = pattern.nodes.map((node) => printNode(node, printers));
  const rest = nodes.map((node, index) => {
    const relationship = pattern.relationships[index];
    return relationship === undefined ? node : printRelationship(relationship, printers) + node;
  });
  const chain = [first, ...rest].join("");
  const variable = pattern.variable === undefined ? "" : `${printName(pattern.variable)} = `;
  return variable + (pattern.search === undefined ? chain : `${pattern.search}(${chain})`);
}

function printNode({ variable, labels, properties }: NodePattern, printers: Printers): string {
  const name = variable === undefined ? "" : printName(variable);
  const label = labels.map((each) => `:${printName(each)}`).join("");
  const map = properties === undefined ? "" : printers.expression(properties);
  return `(${[name + label, map].filter((part) => part !== "").join(" ")})`;
}

function printRelationship(relationship: RelationshipPattern, printers: Printers): string {
  const { variable, types, length, properties, direction } = relationship;
  const name = variable === undefined ? "" : printName(variable);
  const type = types.length === 0 ? "" : `:${types.map(printName).join("|")}`;
  const map = properties === undefined ? "" : printers.expression(properties);
  const detail = [name + type + printLength(length), map].filter((part) => part !== "").join(" ");
  const brackets = detail === "" ? "" : `[${detail}]`;
  return `${direction === "in" ? "<-" : "-"}${brackets}${direction === "out" ? "->" : "-"}`;
}

function printLength(length: PathLength | undefined): string {
  if (length === undefined) return "";
  const { min, max } = length;
  if (min === max) return `*${min ?? ""}`;
  return `*${min ?? ""}..${max ?? ""}`;
}
