import {
  Float,
  isList,
  isMap,
  NodeValue,
  PathValue,
  RelationshipValue,
  type Value,
} from "../../../src/query/run/value.ts";
import type { CompactGraph } from "../../../src/query/store/compact-graph.ts";

/** A value in the words of the TCK's tables, with labels and keys sorted: two that mean the same are written alike. */
export function printCanonical(value: Value, graph: CompactGraph, anyOrder: boolean): string {
  const print = (each: Value): string => printCanonical(each, graph, anyOrder);
  if (value === null || typeof value === "boolean" || typeof value === "number" || typeof value === "bigint")
    return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (value instanceof Float) return printFloat(value.value);
  if (isList(value)) return printList(value.map(print), anyOrder);
  if (isMap(value)) return printEntries([...value].map(([key, each]) => [key, print(each)]));
  if (value instanceof NodeValue) return printNode(value, graph, print);
  if (value instanceof RelationshipValue) return printRelationship(value, graph, print);
  if (value instanceof PathValue) return printPath(value, print);
  return JSON.stringify(value.toString());
}

export function printFloat(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

export function printList(items: readonly string[], anyOrder: boolean): string {
  return `[${(anyOrder ? [...items].sort() : items).join(", ")}]`;
}

export function printEntries(entries: readonly (readonly [string, string])[]): string {
  return `{${entries
    .map(([key, value]) => `${key}: ${value}`)
    .sort()
    .join(", ")}}`;
}

export function printElement(names: readonly string[], entries: string): string {
  const labels = [...names]
    .sort()
    .map((name) => `:${name}`)
    .join("");
  return [labels, entries === "{}" ? "" : entries].filter((part) => part !== "").join(" ");
}

function printNode({ id }: NodeValue, graph: CompactGraph, print: (value: Value) => string): string {
  const entries = graph.nodeKeys(id).map((key) => [key, print(graph.nodeProperty(id, key))] as const);
  return `(${printElement(graph.labelsOf(id), printEntries(entries))})`;
}

function printRelationship({ id }: RelationshipValue, graph: CompactGraph, print: (value: Value) => string): string {
  const entries = graph.relationshipKeys(id).map((key) => [key, print(graph.relationshipProperty(id, key))] as const);
  return `[${printElement([graph.typeOf(id)], printEntries(entries))}]`;
}

function printPath(path: PathValue, print: (value: Value) => string): string {
  const steps = path.relationships.map((relationship, index) => {
    const isForward = relationship.start === path.nodes[index]?.id;
    const node = print(path.nodes[index + 1] ?? null);
    return `${isForward ? "-" : "<-"}${print(relationship)}${isForward ? "->" : "-"}${node}`;
  });
  return `<${print(path.nodes[0] ?? null)}${steps.join("")}>`;
}
