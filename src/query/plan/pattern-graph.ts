import type {
  Direction,
  Expression,
  Name,
  NodePattern,
  PathPattern,
  RelationshipPattern,
  Variable,
} from "../syntax/ast.ts";
import { freeVariables } from "../syntax/free-variables.ts";
import { hiddenName } from "../syntax/hidden-name.ts";
import type { PlanScope, Slot } from "./plan-scope.ts";

/** The patterns of one MATCH as one graph, in which a node that is named twice stands once. */
export interface PatternGraph {
  readonly nodes: readonly PatternNode[];
  readonly edges: readonly PatternEdge[];
  readonly paths: readonly PatternPath[];
  /** All that must hold besides the shape: labels, properties, the parts of WHERE that are joined by AND. */
  readonly conditions: readonly Condition[];
  /** With all that the patterns name, and the parts without a name under names that no user can write. */
  readonly scope: PlanScope;
  /** The variables that were known before. */
  readonly bound: ReadonlySet<string>;
  /** Nodes in the order in which they are written. */
  readonly written: readonly WrittenStep[];
}

export interface PatternNode {
  readonly name: string;
  readonly slot: Slot;
  readonly labels: readonly string[];
}

export interface PatternEdge {
  readonly name: string;
  readonly slot: Slot;
  readonly from: string;
  readonly to: string;
  /** As seen from `from`. */
  readonly direction: Direction;
  readonly types: readonly string[];
  readonly length: { readonly min: number; readonly max: number } | undefined;
  readonly search: PathPattern["search"];
  /** What each relationship of a path of several must fulfil, in the graph's scope. */
  readonly step: { readonly relationship: Slot; readonly condition: Expression } | undefined;
  /** The variable is known from before, so it is compared instead of set. */
  readonly isBound: boolean;
}

export interface PatternPath {
  readonly slot: Slot;
  readonly nodes: readonly Slot[];
  readonly relationships: readonly Slot[];
  /** Its elements by name. */
  readonly names: readonly string[];
}

export interface Condition {
  readonly expression: Expression;
  /** The variables of the MATCH that it needs. */
  readonly needs: readonly string[];
}

type WrittenStep = { readonly node: string } | { readonly edge: PatternEdge };

export function buildPatternGraph(
  patterns: readonly PathPattern[],
  where: Expression | undefined,
  before: PlanScope,
): PatternGraph {
  return new PatternGraphBuilder(before).build(patterns, where);
}

class PatternGraphBuilder {
  readonly #before: PlanScope;
  #scope: PlanScope;
  readonly #nodes = new Map<string, { name: string; slot: Slot; labels: string[] }>();
  readonly #edges: PatternEdge[] = [];
  readonly #paths: PatternPath[] = [];
  readonly #conditions: Expression[] = [];
  readonly #written: WrittenStep[] = [];
  #unnamed = 0;

  constructor(before: PlanScope) {
    this.#before = before;
    this.#scope = before;
  }

  build(patterns: readonly PathPattern[], where: Expression | undefined): PatternGraph {
    for (const pattern of patterns) this.#addPath(pattern);
    if (where !== undefined) this.#conditions.push(...splitConjunction(where));
    const own = new Set([
      ...[...this.#nodes.keys()].filter((name) => this.#before.find(name) === undefined),
      ...this.#edges.filter((edge) => !edge.isBound).map((edge) => edge.name),
      ...patterns.flatMap(({ variable }) => variable?.name ?? []),
    ]);
    return {
      nodes: [...this.#nodes.values()],
      edges: this.#edges,
      paths: this.#paths,
      conditions: this.#conditions.map((expression) => ({
        expression,
        needs: [...freeVariables(expression)].filter((name) => own.has(name)),
      })),
      scope: this.#scope,
      bound: new Set([...this.#nodes.keys()].filter((name) => this.#before.find(name) !== undefined)),
      written: this.#written,
    };
  }

  #addPath(pattern: PathPattern): void {
    const names = pattern.nodes.map((node) => this.#addNode(node));
    const edges = pattern.relationships.map((relationship, index) =>
      this.#addEdge(relationship, names[index] as string, names[index + 1] as string, pattern.search),
    );
    for (const [index, node] of names.entries()) {
      const edge = edges[index - 1];
      this.#written.push(edge === undefined ? { node } : { edge });
    }
    if (pattern.variable === undefined) return;
    this.#paths.push({
      slot: this.#slotOf(pattern.variable.name),
      nodes: names.map((name) => this.#scope.get(name)),
      relationships: edges.map((edge) => edge.slot),
      names: [...names, ...edges.map((edge) => edge.name)],
    });
  }

  #addNode({ variable, labels, properties }: NodePattern): string {
    const name = this.#nameOf(variable, "node");
    const known = this.#nodes.get(name);
    const node = known ?? { name, slot: this.#slotOf(name), labels: [] };
    node.labels.push(...labels.map((label) => label.name));
    this.#nodes.set(name, node);
    if (labels.length > 0) this.#conditions.push(labelTest(name, labels));
    this.#addProperties(name, properties);
    return name;
  }

  #addEdge(pattern: RelationshipPattern, from: string, to: string, search: PathPattern["search"]): PatternEdge {
    const name = this.#nameOf(pattern.variable, "relationship");
    const isBound = this.#before.find(name) !== undefined;
    const slot = this.#slotOf(name);
    const isPath = pattern.length !== undefined || search !== undefined;
    if (!isPath) this.#addProperties(name, pattern.properties);
    const edge: PatternEdge = {
      name,
      slot,
      from,
      to,
      direction: pattern.direction,
      types: pattern.types.map((type) => type.name),
      length: isPath ? lengthOf(pattern) : undefined,
      search,
      step: isPath ? this.#stepOf(pattern) : undefined,
      isBound,
    };
    this.#edges.push(edge);
    return edge;
  }

  /** The properties of a path of several relationships are those of each. */
  #stepOf({ properties }: RelationshipPattern): PatternEdge["step"] {
    if (properties?.kind !== "map" || properties.entries.length === 0) return undefined;
    const name = this.#nameOf(undefined, "step");
    const slot = this.#slotOf(name);
    const tests = properties.entries.map(({ key, value }) => propertyTest(name, key, value));
    const condition = tests.reduce((left, right) => ({
      kind: "binary",
      operator: "AND",
      left,
      right,
      start: left.start,
      end: right.end,
    }));
    return { relationship: slot, condition };
  }

  #addProperties(name: string, properties: Expression | undefined): void {
    if (properties?.kind !== "map") return;
    for (const { key, value } of properties.entries) this.#conditions.push(propertyTest(name, key, value));
  }

  #nameOf(variable: Name | undefined, what: string): string {
    if (variable !== undefined) return variable.name;
    do this.#unnamed += 1;
    while (this.#scope.find(hiddenName(`${what}${this.#unnamed}`)) !== undefined);
    return hiddenName(`${what}${this.#unnamed}`);
  }

  #slotOf(name: string): Slot {
    const known = this.#scope.find(name);
    if (known !== undefined) return known;
    const { scope, slot } = this.#scope.add(name);
    this.#scope = scope;
    return slot;
  }
}

function lengthOf({ length }: RelationshipPattern): { min: number; max: number } {
  if (length === undefined) return { min: 1, max: 1 };
  return { min: length.min ?? 1, max: length.max ?? Number.POSITIVE_INFINITY };
}

function variable(name: string, at: { readonly start: number; readonly end: number }): Variable {
  return { kind: "variable", name, start: at.start, end: at.end };
}

function labelTest(name: string, labels: readonly Name[]): Expression {
  const [first = { start: 0, end: 0 }] = labels;
  return { kind: "label-test", subject: variable(name, first), labels, start: first.start, end: first.end };
}

function propertyTest(name: string, key: Name, value: Expression): Expression {
  const span = { start: key.start, end: value.end };
  const first: Expression = { kind: "property", subject: variable(name, key), key, start: key.start, end: key.end };
  return { kind: "comparison", first, rest: [{ operator: "=", operand: value, ...span }], ...span };
}

/** `a AND b` is two conditions, each of which may be tested as early as it can. */
function splitConjunction(expression: Expression): Expression[] {
  if (expression.kind !== "binary" || expression.operator !== "AND") return [expression];
  return [...splitConjunction(expression.left), ...splitConjunction(expression.right)];
}
