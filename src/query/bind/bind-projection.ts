import {
  ambiguousAggregation,
  columnTwice,
  negativeCount,
  noAlias,
  notACount,
  notConstant,
  nothingToReturn,
  undefinedVariable,
} from "../messages.ts";
import { typeNameOf } from "../run/type-names.ts";
import type { CountStar, Expression, FunctionCall, Projection, ProjectionItem } from "../syntax/ast.ts";
import { freeVariables } from "../syntax/free-variables.ts";
import { hiddenName, isHiddenName } from "../syntax/hidden-name.ts";
import { printExpressionText } from "../syntax/print.ts";
import { replaceExpressions, someExpression } from "../syntax/walk.ts";
import type { BoundAggregate, BoundProjection, NamedExpression } from "./bound-query.ts";
import { findSignature } from "./find-signature.ts";
import { findNearest } from "./nearest.ts";
import { bindWhere, type Place } from "./place.ts";
import { Scope } from "./scope.ts";
import { canBe, describeType, UNKNOWN, type ValueType } from "./value-type.ts";

interface Item extends NamedExpression {
  readonly type: ValueType;
  readonly aggregating: boolean;
}

/** WITH or RETURN: the columns it makes, how it groups, and the scope that it leaves. */
export function bindProjection(
  body: Projection,
  where: Expression | undefined,
  place: Place,
  naming: { readonly text: string; readonly needsAlias: boolean },
): { readonly bound: BoundProjection; readonly scope: Scope } {
  const isAggregate = aggregateTest(place);
  const items = bindItems(body, place, naming.text, isAggregate);
  const scope = new Scope(new Map(items.map(({ name, type }) => [name, type])));
  const grouped = items.some((item) => item.aggregating);
  const after: Place = {
    ...place,
    scope: grouped || body.distinct ? scope : place.scope.overlaidBy(scope),
    aggregates: grouped ? "allowed" : "forbidden",
  };
  const grouping = grouped ? new Grouping(items, place.scope, isAggregate) : undefined;
  const finalItems = items.map((item) => ({ name: item.name, expression: grouping?.rewrite(item) ?? item.expression }));
  const orderBy = body.orderBy.map(({ expression, descending }) => {
    const visible = grouping?.rewriteSort(expression, scope) ?? substituteItems(expression, items, scope);
    place.rules.bindExpression(visible, grouping === undefined ? after : grouping.toPlace(after));
    return { expression: visible, descending };
  });
  const condition = where && (grouped || body.distinct ? substituteItems(where, items, scope) : where);
  if (condition !== undefined) bindWhere(condition, { ...after, aggregates: "forbidden" });
  bindCount("SKIP", body.skip, place);
  bindCount("LIMIT", body.limit, place);
  if (naming.needsAlias) checkAliases(body, naming.text);
  const bound: BoundProjection = {
    kind: "project",
    distinct: body.distinct,
    grouping: grouping && { keys: grouping.keys, aggregates: grouping.aggregates },
    items: finalItems,
    orderBy,
    where: condition,
    skip: body.skip,
    limit: body.limit,
  };
  return { bound, scope };
}

type AggregateTest = (expression: Expression) => expression is FunctionCall | CountStar;

function aggregateTest(place: Place): AggregateTest {
  const { aggregates } = place.catalogue;
  return (expression): expression is FunctionCall | CountStar =>
    expression.kind === "count-star" ||
    (expression.kind === "call" && findSignature(aggregates, expression.function.name) !== undefined);
}

function bindItems(body: Projection, place: Place, text: string, isAggregate: AggregateTest): Item[] {
  if (body.star && place.scope.names.length === 0) throw nothingToReturn(body);
  const items: Item[] = body.star ? place.scope.names.map((name) => starItem(name, body, place)) : [];
  for (const item of body.items) {
    const name = nameOf(item, text);
    if (items.some((other) => other.name === name)) throw columnTwice(name, item.alias ?? item);
    const type = place.rules.bindExpression(item.expression, { ...place, aggregates: "allowed", condition: false });
    items.push({ name, expression: item.expression, type, aggregating: someExpression(item.expression, isAggregate) });
  }
  return items;
}

function starItem(name: string, body: Projection, place: Place): Item {
  const expression: Expression = { kind: "variable", name, start: body.start, end: body.start + 1 };
  return { name, expression, type: place.rules.bindExpression(expression, place), aggregating: false };
}

function nameOf({ alias, expression, start, end }: ProjectionItem, text: string): string {
  if (alias !== undefined) return alias.name;
  return expression.kind === "variable" ? expression.name : text.slice(start, end);
}

/** Comes last, so that who is told of it has everything else right. */
function checkAliases(body: Projection, text: string): void {
  const unnamed = body.items.find(({ alias, expression }) => alias === undefined && expression.kind !== "variable");
  if (unnamed !== undefined) throw noAlias(text.slice(unnamed.start, unnamed.end), unnamed);
}

/** `ORDER BY a.name` after `RETURN a.name AS name` means the column; a name that is a column's is it anyway. */
function substituteItems(expression: Expression, items: readonly Item[], scope: Scope): Expression {
  const names = new Map(items.map((item) => [printExpressionText(item.expression), item.name]));
  return replaceExpressions(expression, (each) => {
    if (each.kind === "literal" || (each.kind === "variable" && scope.has(each.name))) return each;
    const name = names.get(printExpressionText(each));
    return name === undefined ? undefined : { kind: "variable", name, start: each.start, end: each.end };
  });
}

/** Splits the items of a projection into what is grouped by and what is computed of each group. */
class Grouping {
  readonly keys: readonly NamedExpression[];
  readonly aggregates: BoundAggregate[] = [];
  readonly #keyNames: ReadonlyMap<string, string>;
  readonly #items: readonly Item[];
  readonly #before: Scope;
  readonly #isAggregate: AggregateTest;

  constructor(items: readonly Item[], before: Scope, isAggregate: AggregateTest) {
    this.#items = items;
    this.#before = before;
    this.#isAggregate = isAggregate;
    this.keys = items.filter((item) => !item.aggregating).map(({ name, expression }) => ({ name, expression }));
    this.#keyNames = new Map(this.keys.map((key) => [printExpressionText(key.expression), key.name]));
  }

  /** An item in terms of keys and aggregates; throws where it speaks of anything else. */
  rewrite(item: Item): Expression {
    if (!item.aggregating)
      return { kind: "variable", name: item.name, start: item.expression.start, end: item.expression.end };
    const rewritten = this.#replace(item.expression, () => false);
    const stray = this.#strayNames(rewritten)[0];
    if (stray !== undefined) throw ambiguousAggregation(stray, item.expression);
    return rewritten;
  }

  /** The same for an item of ORDER BY, which may also name the columns. */
  rewriteSort(expression: Expression, columns: Scope): Expression {
    const aggregating = someExpression(expression, this.#isAggregate);
    const whole = aggregating ? expression : substituteItems(expression, this.#items, columns);
    const before = this.aggregates.length;
    const rewritten = this.#replace(whole, (name) => columns.has(name));
    const isStray = (name: string) => !columns.has(name) && !isHiddenName(name) && this.#before.has(name);
    for (const name of this.aggregates.slice(before).flatMap(({ call }) => [...freeVariables(call)])) {
      if (isStray(name)) throw undefinedVariable(name, findNearest(name, columns.names), expression);
    }
    for (const name of [...freeVariables(rewritten)].filter(isStray)) {
      if (aggregating && this.#isGroupedBy(name)) throw ambiguousAggregation(name, expression);
      throw undefinedVariable(name, findNearest(name, columns.names), expression);
    }
    return rewritten;
  }

  /** Where the rewritten items stand: they may speak of the aggregates too. */
  toPlace(after: Place): Place {
    for (const { call } of this.aggregates) after.rules.bindExpression(call, { ...after, scope: this.#before });
    const scope = this.aggregates.reduce((known, { name }) => known.with(name, UNKNOWN), after.scope);
    return { ...after, scope };
  }

  /** True where the name is part of a key that is more than a name. */
  #isGroupedBy(name: string): boolean {
    return this.keys.some(({ expression }) => expression.kind !== "variable" && freeVariables(expression).has(name));
  }

  #replace(expression: Expression, isColumn: (name: string) => boolean): Expression {
    return replaceExpressions(expression, (each) => {
      const span = { start: each.start, end: each.end };
      if (this.#isAggregate(each)) return { kind: "variable", name: this.#nameOf(each), ...span };
      if (each.kind !== "variable" && each.kind !== "property") return undefined;
      if (each.kind === "variable" && isColumn(each.name)) return each;
      const name = this.#keyNames.get(printExpressionText(each));
      return name === undefined ? undefined : { kind: "variable", name, ...span };
    });
  }

  #strayNames(rewritten: Expression): string[] {
    const names = new Set(this.keys.map((key) => key.name));
    return [...freeVariables(rewritten)].filter(
      (name) => !names.has(name) && !isHiddenName(name) && this.#before.has(name),
    );
  }

  /** One aggregate for all places at which it is written alike. */
  #nameOf(call: FunctionCall | CountStar): string {
    const text = printExpressionText(call);
    const known = this.aggregates.find((aggregate) => printExpressionText(aggregate.call) === text);
    if (known !== undefined) return known.name;
    const name = hiddenName(`aggregate${this.aggregates.length}`);
    this.aggregates.push({ name, call });
    return name;
  }
}

/** SKIP and LIMIT: one integer for all rows, so no variable; what can be told from the text is told now. */
function bindCount(keyword: "SKIP" | "LIMIT", expression: Expression | undefined, place: Place): void {
  if (expression === undefined) return;
  if (freeVariables(expression).size > 0) throw notConstant(keyword, expression);
  const type = place.rules.bindExpression(expression, {
    ...place,
    scope: new Scope(),
    aggregates: "forbidden",
    condition: false,
  });
  if (!canBe(type, ["Integer"])) throw notACount(keyword, describeType(type), expression);
  const isNegative =
    expression.kind === "unary" && expression.operator === "-" && expression.operand.kind === "literal";
  if (isNegative && typeNameOf(expression.operand.value) === "Integer") throw negativeCount(keyword, expression);
}
