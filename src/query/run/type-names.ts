import {
  Float,
  isInteger,
  isList,
  isMap,
  NodeValue,
  PathValue,
  RelationshipValue,
  type TemporalKind,
  type TemporalValue,
  type Value,
} from "./value.ts";

/** What a value is, in the words of messages and signatures. */
export type TypeName =
  | "Null"
  | "Boolean"
  | "Integer"
  | "Float"
  | "String"
  | "List"
  | "Map"
  | "Node"
  | "Relationship"
  | "Path"
  | TemporalTypeName;

export type TemporalTypeName = "Date" | "LocalTime" | "Time" | "LocalDateTime" | "DateTime" | "Duration";

const TEMPORAL_NAMES: Readonly<Record<TemporalKind, TemporalTypeName>> = {
  date: "Date",
  localtime: "LocalTime",
  time: "Time",
  localdatetime: "LocalDateTime",
  datetime: "DateTime",
  duration: "Duration",
};

export function typeNameOf(value: Value): TypeName {
  if (value === null) return "Null";
  if (typeof value === "string") return "String";
  if (isInteger(value)) return "Integer";
  if (typeof value === "boolean") return "Boolean";
  if (value instanceof Float) return "Float";
  if (isList(value)) return "List";
  if (isMap(value)) return "Map";
  if (value instanceof NodeValue) return "Node";
  if (value instanceof RelationshipValue) return "Relationship";
  if (value instanceof PathValue) return "Path";
  return TEMPORAL_NAMES[(value as TemporalValue).kind];
}
