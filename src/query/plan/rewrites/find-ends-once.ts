import { freeVariables } from "../../syntax/free-variables.ts";
import type { Aggregate, Expand, ExpandTwice, Operator, Term } from "../operators.ts";

/**
 * `MATCH (n)--()--(m) RETURN count(DISTINCT m)`: on the way to each m there may be thousands of nodes in between, and
 * they make no difference. Holds where duplicates of a row change nothing: below DISTINCT, and below aggregates that are
 * DISTINCT or the least or the greatest.
 */
export function findEndsOnce(plan: Operator): Operator {
  if (plan.op === "distinct") {
    const needed = new Set(plan.variables.map(({ slot }) => slot));
    return { ...plan, input: shorten(plan.input, needed) };
  }
  if (plan.op !== "aggregate" || !plan.aggregates.every(ignoresDuplicates)) return plan;
  const keys = plan.keys.flatMap(({ value }) => slotsOf(value));
  const values = plan.aggregates.flatMap(({ call, scope }) => slotsOf({ expression: call, scope }));
  return { ...plan, input: shorten(plan.input, new Set([...keys, ...values])) };
}

function ignoresDuplicates({ call }: Aggregate["aggregates"][number]): boolean {
  if (call.kind === "count-star") return false;
  return call.distinct || ["min", "max"].includes(call.function.name.toLowerCase());
}

/** Looks below what only drops rows or adds to them. */
function shorten(plan: Operator, needed: ReadonlySet<number>): Operator {
  if (plan.op === "filter") {
    return { ...plan, input: shorten(plan.input, new Set([...needed, ...slotsOf(plan.condition)])) };
  }
  if (plan.op === "project") {
    const values = plan.items.flatMap(({ value }) => slotsOf(value));
    return { ...plan, input: shorten(plan.input, new Set([...needed, ...values])) };
  }
  return (plan.op === "expand" && plan.input.op === "expand" && toTwice(plan, plan.input, needed)) || plan;
}

function toTwice(second: Expand, first: Expand, needed: ReadonlySet<number>): ExpandTwice | undefined {
  const between = first.to.slot;
  const relationships = [first, second].flatMap(({ relationship }) => relationship?.slot.slot ?? []);
  const isAsked = [between, ...relationships].some((slot) => needed.has(slot));
  const isChain = second.from.slot === between && !first.toIsBound && !second.toIsBound && first.unlike.length === 0;
  const differsOnly = second.unlike.every(({ slot }) => slot === first.relationship?.slot.slot);
  if (isAsked || !isChain || !differsOnly || second.to.slot === first.from.slot) return undefined;
  const { input, from, direction, types, tests } = first;
  return {
    op: "expand-twice",
    input,
    from,
    to: second.to,
    first: { direction, types, tests },
    second: { direction: second.direction, types: second.types, tests: second.tests },
    mustDiffer: second.unlike.length > 0,
  };
}

function slotsOf({ expression, scope }: Term): number[] {
  return [...freeVariables(expression)].map((name) => scope.find(name)?.slot ?? -1);
}
