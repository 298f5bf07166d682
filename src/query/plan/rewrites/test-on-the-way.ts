import type { Expression, LabelTest } from "../../syntax/ast.ts";
import type { Filter, NodeScan, NodeTest, Operator } from "../operators.ts";

/** A filter for what a node is by itself, above the operator that finds the node, becomes part of it. */
export function testOnTheWay(plan: Operator): Operator {
  if (plan.op !== "filter") return plan;
  const { expression, scope } = plan.condition;
  const name = testedNode(expression);
  if (name === undefined) return plan;
  return moveInto(plan.input, scope.slotOf(name), expression as NodeTest, plan) ?? plan;
}

/** The variable of a node test: labels, or a property beside what the query or a parameter gives, which is never an error. */
function testedNode(expression: Expression): string | undefined {
  if (expression.kind === "label-test") return nameOf(expression.subject);
  if (expression.kind !== "comparison" || expression.rest.length !== 1) return undefined;
  const given = expression.rest[0]?.operand.kind;
  if ((given !== "literal" && given !== "parameter") || expression.first.kind !== "property") return undefined;
  return nameOf(expression.first.subject);
}

function nameOf(expression: Expression): string | undefined {
  return expression.kind === "variable" ? expression.name : undefined;
}

/** Looks through other filters: it does not matter which of them comes first. */
function moveInto(plan: Operator, slot: number, test: NodeTest, from: Filter): Operator | undefined {
  if (plan.op === "filter") {
    const input = moveInto(plan.input, slot, test, from);
    return input && { ...plan, input };
  }
  if (plan.op === "expand" && plan.to.slot === slot && !plan.toIsBound)
    return { ...plan, tests: [...plan.tests, test] };
  if (plan.op === "node-scan" && plan.node.slot === slot && test.kind === "label-test") return scanOf(plan, test, from);
  return undefined;
}

/** A scan has one label; of several the others stay a filter. */
function scanOf(scan: NodeScan, test: LabelTest, from: Filter): Operator | undefined {
  const label = scan.label ?? test.labels[0]?.name;
  if (label === undefined) return undefined;
  const scanned: NodeScan = { ...scan, label };
  const labels = test.labels.filter(({ name }) => name !== label);
  if (labels.length === 0) return scanned;
  return { op: "filter", input: scanned, condition: { ...from.condition, expression: { ...test, labels } } };
}
