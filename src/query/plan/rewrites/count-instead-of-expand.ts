import { freeVariables } from "../../syntax/free-variables.ts";
import type { Aggregate, Expand, ExpandCount, Operator, Term } from "../operators.ts";
import type { Slot } from "../plan-scope.ts";

/**
 * `MATCH (p)-[:SIGNED]->(a)<-[:PARTY_TO]-(c) RETURN c, count(*)`: nobody asks for p, so instead of going to each of them
 * it is enough to know how many there are. Holds where all that is computed of the rows is how many they are.
 */
export function countInsteadOfExpand(plan: Operator): Operator {
  if (plan.op !== "aggregate" || plan.aggregates.length === 0 || !plan.aggregates.every(countsRows)) return plan;
  const needed = new Set(plan.keys.flatMap(({ value }) => slotsOf(value)));
  const weights: Slot[] = [];
  const input = countBelow(plan.input, needed, weights);
  return weights.length === 0 ? plan : { ...plan, input, weights: [...plan.weights, ...weights] };
}

function countsRows({ call }: Aggregate["aggregates"][number]): boolean {
  return call.kind === "count-star";
}

/** Goes down as long as rows only become more or fewer; `needed` grows by what each operator above reads. */
function countBelow(plan: Operator, needed: ReadonlySet<number>, weights: Slot[]): Operator {
  if (plan.op === "filter") {
    const input = countBelow(plan.input, new Set([...needed, ...slotsOf(plan.condition)]), weights);
    return { ...plan, input };
  }
  if (plan.op !== "expand") return plan;
  const below = new Set([...needed, plan.from.slot, ...plan.unlike.map(({ slot }) => slot)]);
  const counted = canCount(plan, needed) ? toCount(plan) : undefined;
  if (counted === undefined) return { ...plan, input: countBelow(plan.input, below.add(plan.to.slot), weights) };
  weights.push(counted.count);
  return { ...counted, input: countBelow(plan.input, below, weights) };
}

function canCount(plan: Expand, needed: ReadonlySet<number>): boolean {
  const isAsked =
    needed.has(plan.to.slot) || (plan.relationship !== undefined && needed.has(plan.relationship.slot.slot));
  return !isAsked && !plan.toIsBound && plan.unlike.length === 0;
}

/** The count takes the slot of the node that is no longer looked for. */
function toCount({ input, from, to, direction, types, tests }: Expand): ExpandCount {
  const count = { slot: to.slot, name: `how many ${to.name}` };
  return { op: "expand-count", input, from, direction, types, tests, count };
}

function slotsOf({ expression, scope }: Term): number[] {
  return [...freeVariables(expression)].map((name) => scope.find(name)?.slot ?? -1);
}
