import {
  Float,
  isList,
  isMap,
  NodeValue,
  PathValue,
  RelationshipValue,
  TemporalValue,
  type Value,
} from "../../query/run/value.ts";
import type { CompactGraph } from "../../query/store/compact-graph.ts";

/**
 * A value as JSON has it. Temporal values become their ISO text, and what no JSON number holds (integers beyond
 * ±(2⁵³ − 1), infinities, NaN) a text. Nodes and relationships have their record's id, where they stand for one.
 */
export function toJsonValue(value: Value, graph: CompactGraph): unknown {
  if (value instanceof Float) return Number.isFinite(value.value) ? value.value : String(value.value);
  if (typeof value === "bigint" || value instanceof TemporalValue) return String(value);
  if (isList(value)) return value.map((item) => toJsonValue(item, graph));
  if (isMap(value)) return Object.fromEntries([...value].map(([key, item]) => [key, toJsonValue(item, graph)]));
  if (value instanceof NodeValue) return toJsonNode(value, graph);
  if (value instanceof RelationshipValue) return toJsonRelationship(value, graph);
  if (value instanceof PathValue) {
    return {
      nodes: value.nodes.map((node) => toJsonNode(node, graph)),
      relationships: value.relationships.map((relationship) => toJsonRelationship(relationship, graph)),
    };
  }
  return value;
}

function toJsonNode({ id }: NodeValue, graph: CompactGraph): object {
  const entries = graph.nodeKeys(id).map((key) => [key, toJsonValue(graph.nodeProperty(id, key), graph)]);
  return { id: nodeId(id, graph), labels: graph.labelsOf(id), properties: Object.fromEntries(entries) };
}

function toJsonRelationship({ id, start, end }: RelationshipValue, graph: CompactGraph): object {
  const entries = graph
    .relationshipKeys(id)
    .map((key) => [key, toJsonValue(graph.relationshipProperty(id, key), graph)]);
  return {
    id: graph.relationshipProperty(id, "id") ?? `relationship ${id}`,
    type: graph.typeOf(id),
    start: nodeId(start, graph),
    end: nodeId(end, graph),
    properties: Object.fromEntries(entries),
  };
}

/** A `:Value` has no record of its own. */
function nodeId(node: number, graph: CompactGraph): unknown {
  return graph.nodeProperty(node, "id") ?? `node ${node}`;
}
