import type { PropertyGraph } from "../../../src/query/run/property-graph.ts";
import { NodeValue, RelationshipValue, type Value } from "../../../src/query/run/value.ts";

interface Element {
  readonly names: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
}

const nodes: readonly Element[] = [
  { names: ["Person"], properties: { name: "Ada", born: 1815 } },
  { names: ["Agreement"], properties: { name: "RELOS" } },
];
const relationships: readonly Element[] = [
  { names: ["SIGNED"], properties: { date: "2025-02-18" } },
  { names: ["NAMES"], properties: {} },
];

const nodeValues = nodes.map((_, id) => new NodeValue(id));
const relationshipValues = [new RelationshipValue(0, 0, 1), new RelationshipValue(1, 1, 0)];

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`the small graph has no element ${index}`);
  return found;
}

/** `(a:Person {name: 'Ada', born: 1815})-[:SIGNED {date: '2025-02-18'}]->(b:Agreement {name: 'RELOS'})-[:NAMES]->(a)` */
export const smallGraph: PropertyGraph = {
  nodeCount: nodes.length,
  relationshipCount: relationships.length,
  labels: ["Agreement", "Person"],
  types: ["NAMES", "SIGNED"],
  node: (id) => at(nodeValues, id),
  relationship: (id) => at(relationshipValues, id),
  labelsOf: (node) => at(nodes, node).names,
  hasLabel: (node, label) => at(nodes, node).names.includes(label),
  typeOf: (relationship) => at(at(relationships, relationship).names, 0),
  nodeProperty: (node, key) => at(nodes, node).properties[key] ?? null,
  nodeKeys: (node) => Object.keys(at(nodes, node).properties),
  relationshipProperty: (relationship, key) => at(relationships, relationship).properties[key] ?? null,
  relationshipKeys: (relationship) => Object.keys(at(relationships, relationship).properties),
};
