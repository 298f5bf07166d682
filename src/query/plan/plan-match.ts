import type { Expression } from "../syntax/ast.ts";
import type { Expand, Operator, Step, Term } from "./operators.ts";
import { orderAsWritten, orderByCost, type PatternStep } from "./order-pattern.ts";
import type { PatternEdge, PatternGraph } from "./pattern-graph.ts";
import type { Slot } from "./plan-scope.ts";
import type { Statistics } from "./statistics.ts";

export interface MatchOptions {
  /** Absent for the naive plan: as written, and all conditions at the end. */
  readonly statistics: Statistics | undefined;
  /** Names that anything but the pattern's shape speaks of. */
  readonly used: ReadonlySet<string>;
}

/** The operators that find all ways in which a pattern fits, for each row of `input`. */
export function planMatch(graph: PatternGraph, input: Operator, options: MatchOptions): Operator {
  return new MatchPlanner(graph, options).plan(input);
}

class MatchPlanner {
  readonly #graph: PatternGraph;
  readonly #options: MatchOptions;
  readonly #known: Set<string>;
  readonly #walked: PatternEdge[] = [];
  #conditions: PatternGraph["conditions"];

  constructor(graph: PatternGraph, options: MatchOptions) {
    this.#graph = graph;
    this.#options = options;
    this.#known = new Set(graph.bound);
    this.#conditions = graph.conditions;
  }

  plan(input: Operator): Operator {
    const { statistics } = this.#options;
    const steps = statistics === undefined ? orderAsWritten(this.#graph) : orderByCost(this.#graph, statistics);
    let plan = statistics === undefined ? input : this.#filter(input);
    for (const step of steps) {
      plan = this.#addStep(plan, step);
      if (statistics !== undefined) plan = this.#filter(plan);
    }
    for (const { slot, nodes, relationships } of this.#graph.paths) {
      plan = { op: "named-path", input: plan, path: slot, nodes, relationships };
    }
    return this.#conditions.reduce((below, { expression }) => this.#toFilter(below, expression), plan);
  }

  /** Tests what can be tested by now. */
  #filter(input: Operator): Operator {
    const ready = this.#conditions.filter(({ needs }) => needs.every((name) => this.#known.has(name)));
    this.#conditions = this.#conditions.filter((condition) => !ready.includes(condition));
    return ready.reduce((below, { expression }) => this.#toFilter(below, expression), input);
  }

  #toFilter(input: Operator, expression: Expression): Operator {
    return { op: "filter", input, condition: this.#term(expression) };
  }

  #term(expression: Expression): Term {
    return { expression, scope: this.#graph.scope };
  }

  #addStep(input: Operator, step: PatternStep): Operator {
    switch (step.kind) {
      case "scan":
        this.#known.add(step.node.name);
        return { op: "node-scan", input, node: step.node.slot, label: step.label };
      case "seek":
        this.#known.add(step.node.name);
        return { op: "node-seek", input, node: step.node.slot, key: step.key, value: this.#term(step.value) };
      case "walk":
        return this.#addWalk(input, step.edge, step.backwards);
      case "ends":
        return this.#addEnds(input, step.edge);
    }
  }

  #addWalk(input: Operator, edge: PatternEdge, backwards: boolean): Operator {
    const walk = this.#walkOf(edge, backwards);
    const unlike = this.#unlike(edge);
    this.#learn(edge);
    if (edge.length === undefined) return this.#expand({ ...walk, unlike }, edge, input);
    const { min, max } = edge.length;
    // A list that is known from before is compared with what is found.
    const found: Slot = edge.isBound ? this.#graph.scope.add(`${edge.name} again`).slot : edge.slot;
    const path = { ...walk, unlike, relationships: found, min, max, step: this.#stepOf(edge), input };
    if (edge.search !== undefined) return { op: "shortest-path", all: edge.search === "allShortestPaths", ...path };
    const plan: Operator = { op: "expand-path", backwards, ...path };
    return edge.isBound ? this.#sameList(plan, found, edge) : plan;
  }

  #expand(
    walk: Pick<Expand, "from" | "to" | "toIsBound" | "direction" | "types" | "unlike">,
    edge: PatternEdge,
    input: Operator,
  ): Operator {
    const inPath = this.#graph.paths.some((path) => path.names.includes(edge.name));
    const inCondition = this.#graph.conditions.some(({ needs }) => needs.includes(edge.name));
    const asValue = this.#options.used.has(edge.name) || inPath || inCondition;
    const mustDiffer = this.#graph.edges.some((other) => other !== edge && this.#mayBeSame(edge, other));
    const relationship =
      asValue || mustDiffer ? { slot: edge.slot, form: asValue ? ("value" as const) : ("id" as const) } : undefined;
    return { op: "expand", input, ...walk, relationship, tests: [] };
  }

  #sameList(input: Operator, found: Slot, edge: PatternEdge): Operator {
    const scope = this.#graph.scope.set(found.name, found);
    const at = { start: 0, end: 0 };
    const first: Expression = { kind: "variable", name: edge.name, ...at };
    const operand: Expression = { kind: "variable", name: found.name, ...at };
    const expression: Expression = { kind: "comparison", first, rest: [{ operator: "=", operand, ...at }], ...at };
    return { op: "filter", input, condition: { expression, scope } };
  }

  #addEnds(input: Operator, edge: PatternEdge): Operator {
    const walk = this.#walkOf(edge, false);
    const fromIsBound = this.#known.has(edge.from);
    const unlike = this.#unlike(edge);
    this.#learn(edge);
    return { op: "relationship-ends", input, ...walk, unlike, relationship: edge.slot, fromIsBound };
  }

  #walkOf(edge: PatternEdge, backwards: boolean) {
    const [from, to] = backwards ? [edge.to, edge.from] : [edge.from, edge.to];
    const turned = { out: "in", in: "out", both: "both" } as const;
    return {
      from: this.#graph.scope.get(from),
      to: this.#graph.scope.get(to),
      toIsBound: this.#known.has(to) || from === to,
      direction: backwards ? turned[edge.direction] : edge.direction,
      types: edge.types,
    };
  }

  #stepOf({ step }: PatternEdge): Step | undefined {
    return step && { relationship: step.relationship, condition: this.#term(step.condition) };
  }

  #learn(edge: PatternEdge): void {
    this.#known.add(edge.from).add(edge.to).add(edge.name);
    this.#walked.push(edge);
  }

  #unlike(edge: PatternEdge): Slot[] {
    return this.#walked.filter((other) => this.#mayBeSame(edge, other)).map((other) => other.slot);
  }

  /** Relationships of different types differ anyway. */
  #mayBeSame(a: PatternEdge, b: PatternEdge): boolean {
    if (a.search !== undefined || b.search !== undefined) return false;
    return a.types.length === 0 || b.types.length === 0 || a.types.some((type) => b.types.includes(type));
  }
}
