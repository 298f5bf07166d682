import type { Count, Operator } from "../operators.ts";

/** Sort, perhaps Skip, Limit: the sort keeps only what Skip and Limit let through. */
export function keepOnlyTheFirst(plan: Operator): Operator {
  if (plan.op !== "limit") return plan;
  if (plan.input.op === "sort") return { ...plan, input: { ...plan.input, op: "top", counts: [plan.count] } };
  if (plan.input.op !== "skip" || plan.input.input.op !== "sort") return plan;
  const counts: Count[] = [plan.input.count, plan.count];
  return { ...plan, input: { ...plan.input, input: { ...plan.input.input, op: "top", counts } } };
}
