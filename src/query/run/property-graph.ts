import type { NodeValue, RelationshipValue, Value } from "./value.ts";

/**
 * What the engine needs of a graph. Nodes and relationships are numbered from 0 without gaps; names of labels, types
 * and keys are looked up once a query (`labelId` …) and numbers are used from there on. Results of `…Properties` and
 * `…Labels` are in a stable order.
 */
export interface PropertyGraph {
  readonly nodeCount: number;
  readonly relationshipCount: number;

  readonly labels: readonly string[];
  readonly types: readonly string[];

  /** One object a node, so that rows hold references and nothing is allocated twice. */
  node(id: number): NodeValue;
  relationship(id: number): RelationshipValue;

  labelsOf(node: number): readonly string[];
  hasLabel(node: number, label: string): boolean;
  typeOf(relationship: number): string;

  /** `null` where the node has none of that name. */
  nodeProperty(node: number, key: string): Value;
  nodeKeys(node: number): readonly string[];
  relationshipProperty(relationship: number, key: string): Value;
  relationshipKeys(relationship: number): readonly string[];
}
