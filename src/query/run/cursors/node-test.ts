import type { NodeTest } from "../../plan/operators.ts";
import type { ComparisonChain, Expression } from "../../syntax/ast.ts";
import { comparisonOf } from "../compile/comparisons.ts";
import type { Value } from "../value.ts";
import type { Execution } from "./cursor.ts";

type Test = (node: number) => boolean;

/** Says of a node whether it meets all of them; nothing where there is none. */
export function compileNodeTests(tests: readonly NodeTest[], execution: Execution): Test | undefined {
  const [first, ...more] = tests.flatMap((test) =>
    test.kind === "label-test"
      ? test.labels.map(({ name }) => labelTest(name, execution))
      : [propertyTest(test, execution)],
  );
  if (first === undefined || more.length === 0) return first;
  return (node) => first(node) && more.every((test) => test(node));
}

function labelTest(label: string, { graph }: Execution): Test {
  const { labelSetOf } = graph;
  const sets = graph.labelSetsWith(label);
  return (node) => sets[labelSetOf[node] as number] === 1;
}

function propertyTest({ first, rest }: ComparisonChain, { graph, context }: Execution): Test {
  const [link] = rest;
  if (first.kind !== "property" || link === undefined)
    throw new Error("the planner took an expression for a node test");
  const read = graph.nodeReader(first.key.name);
  const holds = comparisonOf(link.operator);
  const given = givenValue(link.operand, context.parameters);
  return (node) => holds(read(node), given) === true;
}

function givenValue(operand: Expression, parameters: ReadonlyMap<string, Value>): Value {
  if (operand.kind === "literal") return operand.value;
  return (operand.kind === "parameter" ? parameters.get(operand.name) : undefined) ?? null;
}
