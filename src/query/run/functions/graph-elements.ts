import type { PropertyGraph } from "../property-graph.ts";
import { type MapValue, NodeValue, type PathValue, RelationshipValue } from "../value.ts";
import { type FunctionDefinition, parameter } from "./function-definition.ts";

const node = parameter("node", "Node");
const relationship = parameter("relationship", "Relationship");
const path = parameter("path", "Path");
const element = parameter("element", "Node", "Relationship", "Map");

/** A node's, a relationship's or a map's. */
export function keysOf(value: NodeValue | RelationshipValue | MapValue, graph: PropertyGraph): readonly string[] {
  if (value instanceof NodeValue) return graph.nodeKeys(value.id);
  return value instanceof RelationshipValue ? graph.relationshipKeys(value.id) : [...value.keys()];
}

export function propertiesOf(value: NodeValue | RelationshipValue | MapValue, graph: PropertyGraph): MapValue {
  if (value instanceof NodeValue) {
    return new Map(graph.nodeKeys(value.id).map((key) => [key, graph.nodeProperty(value.id, key)]));
  }
  if (value instanceof RelationshipValue) {
    return new Map(graph.relationshipKeys(value.id).map((key) => [key, graph.relationshipProperty(value.id, key)]));
  }
  return value;
}

type Element = NodeValue | RelationshipValue | MapValue;

export const graphFunctions: readonly FunctionDefinition[] = [
  {
    name: "endNode",
    parameters: [relationship],
    result: ["Node"],
    about: "The node that a relationship points to.",
    example: { call: "labels(endNode(r))", result: "['Agreement']" },
    run: ([value], { context }) => context.graph.node((value as RelationshipValue).end),
  },
  {
    name: "evidence",
    parameters: [relationship],
    result: ["List"],
    about:
      "An extension: where a claim is said, as maps of quote, document, title, publisher, start, end, status, date and attribution.",
    example: { call: "evidence(r)", result: "null" },
    run: ([value], { context }) => context.graph.relationshipProperty((value as RelationshipValue).id, "evidence"),
  },
  {
    name: "id",
    parameters: [parameter("element", "Node", "Relationship")],
    result: ["Integer"],
    about: "The number of a node or relationship in this graph; another build may number differently.",
    example: { call: "id(startNode(r)) = id(n)", result: "true" },
    run: ([value]) => (value as NodeValue | RelationshipValue).id,
  },
  {
    name: "keys",
    parameters: [element],
    result: ["List"],
    about: "The names of the properties of a node or relationship, or of the entries of a map.",
    example: { call: "keys({a: 1, b: 2})", result: "['a', 'b']" },
    run: ([value], { context }) => keysOf(value as Element, context.graph),
  },
  {
    name: "labels",
    parameters: [node],
    result: ["List"],
    about: "The labels of a node.",
    example: { call: "labels(n)", result: "['Person']" },
    run: ([value], { context }) => context.graph.labelsOf((value as NodeValue).id),
  },
  {
    name: "length",
    parameters: [path],
    result: ["Integer"],
    about: "The number of relationships of a path.",
    example: { call: "length(p)", result: "1" },
    run: ([value]) => (value as PathValue).relationships.length,
  },
  {
    name: "nodes",
    parameters: [path],
    result: ["List"],
    about: "The nodes of a path, from its start to its end.",
    example: { call: "size(nodes(p))", result: "2" },
    run: ([value]) => (value as PathValue).nodes,
  },
  {
    name: "properties",
    parameters: [element],
    result: ["Map"],
    about: "All properties of a node or relationship as a map.",
    example: { call: "properties(n)", result: "{name: 'Ada', born: 1815}" },
    run: ([value], { context }) => propertiesOf(value as Element, context.graph),
  },
  {
    name: "relationships",
    parameters: [path],
    result: ["List"],
    about: "The relationships of a path, from its start to its end.",
    example: { call: "relationships(p) = [r]", result: "true" },
    run: ([value]) => (value as PathValue).relationships,
  },
  {
    name: "startNode",
    parameters: [relationship],
    result: ["Node"],
    about: "The node that a relationship comes from.",
    example: { call: "startNode(r).name", result: "'Ada'" },
    run: ([value], { context }) => context.graph.node((value as RelationshipValue).start),
  },
  {
    name: "type",
    parameters: [relationship],
    result: ["String"],
    about: "The type of a relationship.",
    example: { call: "type(r)", result: "'SIGNED'" },
    run: ([value], { context }) => context.graph.typeOf((value as RelationshipValue).id),
  },
];
