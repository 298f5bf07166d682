import type { Expression, MapProjection, MapProjectionItem, PathPattern } from "./ast.ts";

/** The expressions right within one; those of an `EXISTS { }` query are its own. */
export function childrenOf(expression: Expression): readonly Expression[] {
  return present(listChildren(expression));
}

function listChildren(expression: Expression): readonly (Expression | undefined)[] {
  switch (expression.kind) {
    case "literal":
    case "parameter":
    case "variable":
    case "count-star":
    case "exists":
      return [];
    case "property":
    case "label-test":
      return [expression.subject];
    case "list":
      return expression.items;
    case "map":
      return expression.entries.map((entry) => entry.value);
    case "map-projection":
      return [
        expression.subject,
        ...expression.items.map((item) =>
          item.kind === "entry" ? item.value : item.kind === "variable" ? item.variable : undefined,
        ),
      ];
    case "index":
      return [expression.subject, expression.index];
    case "slice":
      return [expression.subject, expression.from, expression.to];
    case "unary":
    case "null-test":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "comparison":
      return [expression.first, ...expression.rest.map((link) => link.operand)];
    case "call":
      return expression.arguments;
    case "case":
      return [
        expression.subject,
        ...expression.alternatives.flatMap(({ when, result }) => [when, result]),
        expression.otherwise,
      ];
    case "list-comprehension":
      return [expression.list, expression.where, expression.result];
    case "quantifier":
      return [expression.list, expression.where];
    case "reduce":
      return [expression.initial, expression.list, expression.result];
    case "pattern":
      return propertiesOf(expression.pattern);
    case "pattern-comprehension":
      return [...propertiesOf(expression.pattern), expression.where, expression.result];
  }
}

/** The maps of properties in a pattern. */
export function propertiesOf(pattern: PathPattern): readonly Expression[] {
  return present([...pattern.nodes, ...pattern.relationships].map((element) => element.properties));
}

/** The variables that a pattern names, its path's last. */
export function variablesOf(pattern: PathPattern): readonly string[] {
  const elements = [...pattern.nodes, ...pattern.relationships, { variable: pattern.variable }];
  return present(elements.map((element) => element.variable?.name));
}

/** True where `test` holds for the expression or anything within it. */
export function someExpression(expression: Expression, test: (each: Expression) => boolean): boolean {
  return test(expression) || childrenOf(expression).some((child) => someExpression(child, test));
}

/**
 * The tree with parts of it replaced, from the outside in: where `replace` gives something, that stands there and is not
 * looked into. Parts of which nothing changes stay the same objects.
 */
export function replaceExpressions(
  expression: Expression,
  replace: (each: Expression) => Expression | undefined,
): Expression {
  return replace(expression) ?? replaceWithin(expression, (child) => replaceExpressions(child, replace));
}

/** Every field that holds an expression, a list of them, or a part with them: the tree is plain data. */
function replaceWithin(expression: Expression, replace: (child: Expression) => Expression): Expression {
  if (expression.kind === "exists" || expression.kind === "literal") return expression;
  if (expression.kind === "map-projection") return replaceInProjection(expression, replace);
  return replaceFields(expression, replace);
}

function replaceFields<T extends object>(tree: T, replace: (child: Expression) => Expression): T {
  const rebuild = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const next = value.map(rebuild);
      return next.some((item, index) => item !== value[index]) ? next : value;
    }
    if (typeof value !== "object" || value === null) return value;
    return isExpression(value) ? replace(value) : replaceFields(value, replace);
  };
  const entries = Object.entries(tree);
  const next = entries.map(([key, value]) => [key, rebuild(value)] as const);
  return next.some(([, value], index) => value !== entries[index]?.[1]) ? (Object.fromEntries(next) as T) : tree;
}

/** Its items are no expressions, though some are called alike. */
function replaceInProjection(projection: MapProjection, replace: (child: Expression) => Expression): MapProjection {
  const subject = replace(projection.subject);
  const items = projection.items.map((item): MapProjectionItem => {
    if (item.kind === "entry") return { ...item, value: replace(item.value) };
    if (item.kind !== "variable") return item;
    return { kind: "entry", key: item.variable, value: replace(item.variable), start: item.start, end: item.end };
  });
  return { ...projection, subject: subject.kind === "variable" ? subject : projection.subject, items };
}

const EXPRESSIONS: ReadonlySet<string> = new Set<Expression["kind"]>([
  "literal",
  "parameter",
  "variable",
  "property",
  "label-test",
  "list",
  "map",
  "map-projection",
  "index",
  "slice",
  "unary",
  "binary",
  "comparison",
  "null-test",
  "call",
  "count-star",
  "case",
  "list-comprehension",
  "quantifier",
  "reduce",
  "pattern",
  "pattern-comprehension",
  "exists",
]);

function isExpression(tree: object): tree is Expression {
  return "kind" in tree && "start" in tree && EXPRESSIONS.has(String(tree.kind));
}

function present<T>(items: readonly (T | undefined)[]): readonly T[] {
  return items.filter((item) => item !== undefined);
}
