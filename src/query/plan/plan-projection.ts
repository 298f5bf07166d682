import type { BoundProjection } from "../bind/bound-query.ts";
import type { Expression } from "../syntax/ast.ts";
import { freeVariables } from "../syntax/free-variables.ts";
import type { AggregateCall, Assignment, Operator } from "./operators.ts";
import type { PlanScope, Slot } from "./plan-scope.ts";

/** Where a plan stands: its operators so far and the variables that they leave. */
export interface Planned {
  readonly plan: Operator;
  readonly scope: PlanScope;
}

/** Groups, computes the items, then sorts, cuts and filters, in this order. */
export function planProjection(clause: BoundProjection, before: Planned): Planned {
  const grouped = clause.grouping === undefined ? before : planGrouping(clause.grouping, before);
  const { plan: projected, scope } = planItems(clause, grouped);
  const columns = clause.items.map(({ name }) => scope.get(name));
  const visible = clause.grouping === undefined && clause.distinct ? scope : grouped.scope.overlaidBy(scope);
  let plan: Operator = clause.distinct ? { op: "distinct", input: projected, variables: columns } : projected;
  if (clause.orderBy.length > 0) {
    const keys = clause.orderBy.map(({ expression, descending }) => ({
      value: { expression, scope: visible },
      descending,
    }));
    plan = { op: "sort", input: plan, keys, keep: [...new Set([...columns, ...slotsOf(clause.where, visible)])] };
  }
  const empty = scope.empty();
  if (clause.skip !== undefined) {
    plan = { op: "skip", input: plan, count: { keyword: "SKIP", value: { expression: clause.skip, scope: empty } } };
  }
  if (clause.limit !== undefined) {
    plan = { op: "limit", input: plan, count: { keyword: "LIMIT", value: { expression: clause.limit, scope: empty } } };
  }
  if (clause.where !== undefined)
    plan = { op: "filter", input: plan, condition: { expression: clause.where, scope: visible } };
  return { plan, scope };
}

function planGrouping({ keys, aggregates }: NonNullable<BoundProjection["grouping"]>, before: Planned): Planned {
  let scope = before.scope.empty();
  const add = (name: string): Slot => {
    const added = scope.add(name);
    scope = added.scope;
    return added.slot;
  };
  const items = keys.map(
    ({ name, expression }): Assignment => ({ variable: add(name), value: { expression, scope: before.scope } }),
  );
  const calls = aggregates.map(({ name, call }): AggregateCall => ({ variable: add(name), call, scope: before.scope }));
  return { plan: { op: "aggregate", input: before.plan, keys: items, aggregates: calls, weights: [] }, scope };
}

/** An item that only names a variable anew takes its slot; the others are computed into slots of their own. */
function planItems(clause: BoundProjection, before: Planned): Planned {
  const items: Assignment[] = [];
  let scope = before.scope.empty();
  for (const { name, expression } of clause.items) {
    if (expression.kind === "variable") {
      scope = scope.set(name, before.scope.get(expression.name));
      continue;
    }
    const added = scope.add(name);
    scope = added.scope;
    items.push({ variable: added.slot, value: { expression, scope: before.scope } });
  }
  return { plan: items.length === 0 ? before.plan : { op: "project", input: before.plan, items }, scope };
}

function slotsOf(expression: Expression | undefined, scope: PlanScope): Slot[] {
  if (expression === undefined) return [];
  return [...freeVariables(expression)].map((name) => scope.find(name)).filter((slot) => slot !== undefined);
}
