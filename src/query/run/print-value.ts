import { Float, isList, isMap, NodeValue, PathValue, RelationshipValue, TemporalValue, type Value } from "./value.ts";

/** `1.0`, `0.1`, `1e21`, `NaN`: always told from an integer, and read back as the same float. */
export function printFloat(value: number): string {
  const text = Object.is(value, -0) ? "-0" : String(value).replace("e+", "e");
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/** A value as the language writes it; strings in single quotes. Of nodes, relationships and paths only what they are. */
export function printValue(value: Value): string {
  if (typeof value === "string") return printString(value);
  if (value instanceof Float) return printFloat(value.value);
  if (isList(value)) return `[${value.map(printValue).join(", ")}]`;
  if (isMap(value)) return `{${[...value].map(([key, entry]) => `${key}: ${printValue(entry)}`).join(", ")}}`;
  if (value instanceof TemporalValue) return `'${value}'`;
  if (value instanceof NodeValue) return `(node ${value.id})`;
  if (value instanceof RelationshipValue) return `[relationship ${value.id}]`;
  if (value instanceof PathValue) return `<path of ${value.relationships.length}>`;
  return String(value);
}

function printString(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n")}'`;
}
