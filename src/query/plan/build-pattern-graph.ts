import type { Expression, Name, NodePattern, PathPattern, RelationshipPattern } from "../syntax/ast.ts";
import { freeVariables } from "../syntax/free-variables.ts";
import { hiddenName } from "../syntax/hidden-name.ts";
import { replaceExpressions } from "../syntax/walk.ts";
import { isVariable, labelTest, propertyTest, splitConjunction, variable } from "./pattern-conditions.ts";
import type { PatternEdge, PatternGraph, PatternPath, WrittenStep } from "./pattern-graph.ts";
import type { PlanScope, Slot } from "./plan-scope.ts";

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
  #where: readonly Expression[] = [];
  readonly #written: WrittenStep[] = [];
  #unnamed = 0;

  constructor(before: PlanScope) {
    this.#before = before;
    this.#scope = before;
  }

  build(patterns: readonly PathPattern[], where: Expression | undefined): PatternGraph {
    this.#where = where === undefined ? [] : splitConjunction(where);
    for (const pattern of patterns) this.#addPath(pattern);
    // Labels and properties come first: what WHERE computes may be an error for nodes that do not have them.
    this.#conditions.push(...this.#where);
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
      this.#addEdge(relationship, names[index] as string, names[index + 1] as string, pattern),
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

  #addEdge(pattern: RelationshipPattern, from: string, to: string, path: PathPattern): PatternEdge {
    const { search } = path;
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
      step: isPath ? this.#stepOf(pattern, path) : undefined,
      isBound,
    };
    this.#edges.push(edge);
    return edge;
  }

  /** The properties of a path of several relationships are those of each. */
  #stepOf({ properties }: RelationshipPattern, path: PathPattern): PatternEdge["step"] {
    const name = this.#nameOf(undefined, "step");
    const entries = properties?.kind === "map" ? properties.entries : [];
    const tests = entries.map(({ key, value }) => propertyTest(name, key, value));
    const [first, ...rest] = [...tests, ...this.#searchConditions(path, name)];
    if (first === undefined) return undefined;
    const condition = rest.reduce<Expression>(
      (left, right) => ({ kind: "binary", operator: "AND", left, right, start: left.start, end: right.end }),
      first,
    );
    return { relationship: this.#slotOf(name), condition };
  }

  /**
   * `WHERE all(r IN relationships(p) WHERE …)` over a shortest path asks for the shortest of those paths, not whether the
   * shortest of all is one of them; so the search itself must know it. It stays a condition too, which then always holds.
   */
  #searchConditions({ search, variable: path }: PathPattern, step: string): Expression[] {
    if (search === undefined || path === undefined) return [];
    return this.#where.flatMap((condition) => {
      if (condition.kind !== "quantifier" || condition.quantifier !== "all" || condition.where === undefined) return [];
      const { list, where, variable: loop } = condition;
      const isOfPath =
        list.kind === "call" &&
        list.function.name.toLowerCase() === "relationships" &&
        list.arguments[0]?.kind === "variable" &&
        list.arguments[0].name === path.name;
      const others = [...freeVariables(where)].filter((name) => name !== loop.name);
      if (!isOfPath || others.some((name) => this.#before.find(name) === undefined)) return [];
      return [replaceExpressions(where, (each) => (isVariable(each, loop.name) ? variable(step, each) : undefined))];
    });
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
