import type { Expression } from "../syntax/ast.ts";
import { freeVariables } from "../syntax/free-variables.ts";
import type { Condition, PatternEdge, PatternGraph, PatternNode } from "./pattern-graph.ts";
import type { Statistics } from "./statistics.ts";

/** One step of matching a pattern: find a node, or walk an edge from an end that is known. */
export type PatternStep =
  | { readonly kind: "scan"; readonly node: PatternNode; readonly label: string | undefined }
  | { readonly kind: "seek"; readonly node: PatternNode; readonly key: string; readonly value: Expression }
  | { readonly kind: "walk"; readonly edge: PatternEdge; readonly backwards: boolean }
  /** The relationship is known from before, and with it its ends. */
  | { readonly kind: "ends"; readonly edge: PatternEdge };

/** From left to right, as the patterns are written: right for sure, and slow. */
export function orderAsWritten(graph: PatternGraph): PatternStep[] {
  const known = new Set(graph.bound);
  return graph.written.flatMap((step): PatternStep[] => {
    if ("node" in step) return known.has(step.node) ? [] : [scan(graph, step.node, known)];
    const { edge } = step;
    const isEnds = edge.isBound && edge.length === undefined;
    // A shortest path is looked for between two nodes, so both are found before it.
    const needed = isEnds ? [] : edge.search === undefined ? [edge.from] : [edge.from, edge.to];
    const scans = needed.flatMap((name) => (known.has(name) ? [] : [scan(graph, name, known)]));
    known.add(edge.from).add(edge.to);
    return [...scans, isEnds ? { kind: "ends", edge } : { kind: "walk", edge, backwards: false }];
  });
}

function scan(graph: PatternGraph, name: string, known: Set<string>): PatternStep {
  known.add(name);
  return { kind: "scan", node: nodeOf(graph, name), label: undefined };
}

/**
 * Always what promises the fewest rows next: a relationship that is known, then an edge between two known nodes, then
 * the edge with the fewest ways out of a known node; where none is left, the node of which there are fewest.
 */
export function orderByCost(graph: PatternGraph, statistics: Statistics): PatternStep[] {
  const known = new Set(graph.bound);
  const edges = new Set(graph.edges);
  const nodes = new Set(graph.nodes.filter((node) => !known.has(node.name)));
  const steps: PatternStep[] = [];
  while (edges.size > 0 || nodes.size > 0) {
    const edge = cheapestEdge([...edges], known, graph, statistics);
    const step = edge ?? cheapestNode([...nodes], known, graph, statistics);
    steps.push(step);
    const reached = step.kind === "walk" || step.kind === "ends" ? [step.edge.from, step.edge.to] : [step.node.name];
    for (const name of reached) known.add(name);
    for (const node of nodes) if (known.has(node.name)) nodes.delete(node);
    if (step.kind === "walk" || step.kind === "ends") edges.delete(step.edge);
  }
  return steps;
}

function cheapestEdge(
  edges: readonly PatternEdge[],
  known: ReadonlySet<string>,
  graph: PatternGraph,
  statistics: Statistics,
): PatternStep | undefined {
  return cheapest(edges.flatMap((edge) => stepsOf(edge, known, graph, statistics)));
}

interface CostedStep {
  readonly cost: number;
  readonly step: PatternStep;
}

function stepsOf(
  edge: PatternEdge,
  known: ReadonlySet<string>,
  graph: PatternGraph,
  statistics: Statistics,
): CostedStep[] {
  if (edge.isBound && edge.length === undefined) return [{ cost: 0, step: { kind: "ends", edge } }];
  const from = known.has(edge.from) ? fanOut(edge, edge.from, graph, statistics) : undefined;
  const to = known.has(edge.to) ? fanOut(edge, edge.to, graph, statistics) : undefined;
  if (from !== undefined && to !== undefined) {
    const cost = edge.length === undefined ? 0.1 : 1;
    return [{ cost, step: { kind: "walk", edge, backwards: to < from } }];
  }
  // A shortest path is looked for between two nodes, so both must be known.
  const cost = from ?? to;
  if (cost === undefined || edge.search !== undefined) return [];
  return [{ cost, step: { kind: "walk", edge, backwards: from === undefined } }];
}

/** How many rows one row becomes, by the average over all nodes that may stand at `start`. */
function fanOut(edge: PatternEdge, start: string, graph: PatternGraph, statistics: Statistics): number {
  const nodes = Math.max(1, countOf(nodeOf(graph, start), statistics));
  const ways = (statistics.relationshipsOfTypes(edge.types) / nodes) * (edge.direction === "both" ? 2 : 1);
  return edge.length === undefined ? ways : 1000 * ways ** Math.min(4, edge.length.max);
}

function countOf(node: PatternNode, statistics: Statistics): number {
  return Math.min(statistics.nodeCount, ...node.labels.map((label) => statistics.nodesWithLabel(label)));
}

function cheapestNode(
  nodes: readonly PatternNode[],
  known: ReadonlySet<string>,
  graph: PatternGraph,
  statistics: Statistics,
): PatternStep {
  const steps = nodes.flatMap((node): CostedStep[] => {
    const label = [...node.labels].sort((a, b) => statistics.nodesWithLabel(a) - statistics.nodesWithLabel(b))[0];
    const scanned = { cost: countOf(node, statistics), step: { kind: "scan", node, label } as const };
    return [...seeksOf(node, known, graph, statistics), scanned];
  });
  const step = cheapest(steps);
  if (step === undefined) throw new Error("a pattern has edges that no node leads to");
  return step;
}

/** The conditions `node.key = value` whose value is known before the node is. */
function seeksOf(node: PatternNode, known: ReadonlySet<string>, graph: PatternGraph, statistics: Statistics) {
  return graph.conditions.flatMap((condition): CostedStep[] => {
    const sought = equalityOf(condition, node.name);
    if (sought === undefined) return [];
    const own = new Set(condition.needs);
    if ([...freeVariables(sought.value)].some((name) => own.has(name) && !known.has(name))) return [];
    return [{ cost: statistics.nodesPerValue(sought.key) ?? 0, step: { kind: "seek", node, ...sought } }];
  });
}

function equalityOf({ expression }: Condition, name: string): { key: string; value: Expression } | undefined {
  if (expression.kind !== "comparison" || expression.rest.length !== 1) return undefined;
  const [link] = expression.rest;
  if (link?.operator !== "=") return undefined;
  const sides: [Expression, Expression][] = [
    [expression.first, link.operand],
    [link.operand, expression.first],
  ];
  for (const [side, value] of sides) {
    const isProperty = side.kind === "property" && side.subject.kind === "variable" && side.subject.name === name;
    if (isProperty && !freeVariables(value).has(name)) return { key: side.key.name, value };
  }
  return undefined;
}

function nodeOf(graph: PatternGraph, name: string): PatternNode {
  const node = graph.nodes.find((each) => each.name === name);
  if (node === undefined) throw new Error(`a pattern has an edge at a node that it has not: ${name}`);
  return node;
}

/** The first of those that cost least, so that the same query always has the same plan. */
function cheapest(steps: readonly CostedStep[]): PatternStep | undefined {
  return steps.reduce<CostedStep | undefined>(
    (best, each) => (best === undefined || each.cost < best.cost ? each : best),
    undefined,
  )?.step;
}
