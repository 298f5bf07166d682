import type { Expand, Filter, NodeScan, Operator } from "../operators.ts";

/** A filter for labels right above the operator that finds the node becomes part of it. */
export function checkLabelsOnTheWay(plan: Operator): Operator {
  if (plan.op !== "filter") return plan;
  const { expression, scope } = plan.condition;
  if (expression.kind !== "label-test" || expression.subject.kind !== "variable") return plan;
  const slot = scope.slotOf(expression.subject.name);
  const labels = expression.labels.map(({ name }) => name);
  return moveInto(plan.input, slot, labels, plan) ?? plan;
}

/** Looks through other filters: it does not matter which of them comes first. */
function moveInto(plan: Operator, slot: number, labels: readonly string[], from: Filter): Operator | undefined {
  if (plan.op === "filter") {
    const input = moveInto(plan.input, slot, labels, from);
    return input && { ...plan, input };
  }
  if (plan.op === "expand" && plan.to.slot === slot && !plan.toIsBound) return withLabels(plan, labels);
  if (plan.op === "node-scan" && plan.node.slot === slot) return scanOf(plan, labels, from);
  return undefined;
}

function withLabels(expand: Expand, labels: readonly string[]): Expand {
  return { ...expand, labels: [...new Set([...expand.labels, ...labels])] };
}

/** A scan has one label; of several the others stay a filter. */
function scanOf(scan: NodeScan, labels: readonly string[], from: Filter): Operator | undefined {
  const label = scan.label ?? labels[0];
  const rest = labels.filter((each) => each !== label);
  if (label === undefined) return undefined;
  const scanned: NodeScan = { ...scan, label };
  const { expression, scope } = from.condition;
  if (rest.length === 0 || expression.kind !== "label-test") return scanned;
  const left = expression.labels.filter(({ name }) => rest.includes(name));
  return { op: "filter", input: scanned, condition: { expression: { ...expression, labels: left }, scope } };
}
