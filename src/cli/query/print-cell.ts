import { printValue } from "../../query/run/print-value.ts";
import { isList, isMap, NodeValue, PathValue, RelationshipValue, type Value } from "../../query/run/value.ts";
import type { CompactGraph } from "../../query/store/compact-graph.ts";

/** A value for people: `(Russia)`, `[:SIGNED 2025-02-18]`, text as it is. What is not there is an empty cell. */
export function printCell(value: Value, graph: CompactGraph): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  return printWithin(value, graph);
}

/** The same within a list or map, where text needs quotes and what is not there a word. */
function printWithin(value: Value, graph: CompactGraph): string {
  if (value instanceof NodeValue) return printNode(value, graph);
  if (value instanceof RelationshipValue) return printRelationship(value, graph);
  if (value instanceof PathValue) return printPath(value, graph);
  if (isList(value)) return `[${value.map((item) => printWithin(item, graph)).join(", ")}]`;
  if (isMap(value)) return `{${[...value].map(([key, item]) => `${key}: ${printWithin(item, graph)}`).join(", ")}}`;
  return printValue(value);
}

function printNode({ id }: NodeValue, graph: CompactGraph): string {
  const name = graph.nodeProperty(id, "name");
  return `(${typeof name === "string" ? name : ""})`;
}

function printRelationship({ id }: RelationshipValue, graph: CompactGraph): string {
  const date = graph.relationshipProperty(id, "date");
  return `[:${graph.typeOf(id)}${typeof date === "string" ? ` ${date}` : ""}]`;
}

/** With the arrows as the claims point, whichever way they were walked. */
function printPath({ nodes, relationships }: PathValue, graph: CompactGraph): string {
  const steps = relationships.map((relationship, at) => {
    const isAlong = relationship.start === nodes[at]?.id;
    const to = nodes[at + 1];
    const arrow = printRelationship(relationship, graph);
    return `${isAlong ? "-" : "<-"}${arrow}${isAlong ? "->" : "-"}${to === undefined ? "" : printNode(to, graph)}`;
  });
  return `${nodes[0] === undefined ? "" : printNode(nodes[0], graph)}${steps.join("")}`;
}
