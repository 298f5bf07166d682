import {
  Float,
  isList,
  isMap,
  NodeValue,
  PathValue,
  RelationshipValue,
  TemporalValue,
  type Value,
} from "../../src/query/run/value.ts";
import type { RecordsGraph } from "../../src/query/store/records-graph.ts";
import type { Cell, NodeCell, RelationshipCell } from "./cell.ts";

export function toCell(value: Value, records: RecordsGraph): Cell {
  if (value instanceof NodeValue) return toNodeCell(value, records);
  if (value instanceof RelationshipValue) return toRelationshipCell(value, records);
  if (value instanceof PathValue) {
    return {
      kind: "path",
      nodes: value.nodes.map((node) => toNodeCell(node, records)),
      relationships: value.relationships.map((relationship) => toRelationshipCell(relationship, records)),
    };
  }
  if (value instanceof Float) return { kind: "float", value: value.value };
  if (value instanceof TemporalValue) return { kind: "time", text: value.toString() };
  if (isList(value)) return value.map((each) => toCell(each, records));
  if (isMap(value)) return { kind: "map", entries: [...value].map(([key, each]) => [key, toCell(each, records)]) };
  return value;
}

function toNodeCell({ id }: NodeValue, { graph, entityOf, documentOf }: RecordsGraph): NodeCell {
  const [entity, document] = [entityOf(id)?.id, documentOf(id)?.id];
  return {
    kind: "node",
    name: String(graph.nodeProperty(id, "name") ?? ""),
    labels: graph.labelsOf(id),
    ...(entity && { entity }),
    ...(document && { document }),
  };
}

function toRelationshipCell({ id }: RelationshipValue, { graph, claimOf }: RecordsGraph): RelationshipCell {
  const claim = claimOf(id)?.id;
  return { kind: "relationship", type: graph.typeOf(id), ...(claim && { claim }) };
}
