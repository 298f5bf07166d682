import type { Operator } from "./operators.ts";
import { countInsteadOfExpand } from "./rewrites/count-instead-of-expand.ts";
import { findEndsOnce } from "./rewrites/find-ends-once.ts";
import { keepOnlyTheFirst } from "./rewrites/keep-only-the-first.ts";
import { testOnTheWay } from "./rewrites/test-on-the-way.ts";

/** Takes one operator whose inputs are rewritten already, and gives one that returns the same rows for less, or the same one. */
export type Rewrite = (plan: Operator) => Operator;

/**
 * What is done to a plan after its patterns have been put in order (`orderByCost` chooses where to start and tests each
 * condition as early as it can). The order matters where it says so.
 */
const REWRITES: readonly Rewrite[] = [
  // A label or a property is two reads of arrays, a filter is a row and a call of an expression: most neighbours of a hub fail it.
  testOnTheWay,
  // A relationship whose other end nobody asks for only multiplies a count. After the tests, which it takes along.
  countInsteadOfExpand,
  // Where duplicates change nothing, a node that is reached in many ways is found once. After the tests too.
  findEndsOnce,
  // ORDER BY with LIMIT keeps as many rows as it returns, not all.
  keepOnlyTheFirst,
];

export function rewritePlan(plan: Operator): Operator {
  return REWRITES.reduce((rewritten, rewrite) => rewriteBottomUp(rewritten, rewrite), plan);
}

function rewriteBottomUp(plan: Operator, rewrite: Rewrite): Operator {
  return rewrite(withInputs(plan, (input) => rewriteBottomUp(input, rewrite)));
}

/** The same object where nothing below it changes. */
function withInputs(plan: Operator, change: (input: Operator) => Operator): Operator {
  if (plan.op === "argument") return plan;
  if (plan.op === "union")
    return { ...plan, sides: plan.sides.map((side) => ({ ...side, input: change(side.input) })) };
  const input = change(plan.input);
  if (plan.op === "optional") return { ...plan, input, inner: change(plan.inner) };
  return input === plan.input ? plan : { ...plan, input };
}
