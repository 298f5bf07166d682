import type { Operator } from "./operators.ts";

export function rewritePlan(plan: Operator): Operator {
  return plan;
}
