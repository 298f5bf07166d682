import fc from "fast-check";
import { Float } from "../../../src/query/run/value.ts";
import type {
  BinaryOperator,
  Expression,
  Name,
  NodePattern,
  PathPattern,
  RelationshipPattern,
  Statement,
} from "../../../src/query/syntax/ast.ts";

/** Trees of queries without places: any that the grammar can write. */

const at = { start: 0, end: 0 };

const word = fc.constantFrom(
  "a",
  "b",
  "name",
  "x1",
  "_y",
  "order",
  "Größe",
  "with space",
  "tick`tock",
  "count",
  "match",
);
const name: fc.Arbitrary<Name> = word.map((text) => ({ name: text, ...at }));

const literal: fc.Arbitrary<Expression> = fc
  .oneof(
    fc.constant(null),
    fc.boolean(),
    fc.nat(),
    fc.constantFrom(9007199254740993n, -(2n ** 63n)),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map((value) => new Float(value === 0 ? 0 : value)),
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom("it's", "back\\slash", "two\nlines", "\u2028"),
  )
  .map((value) => ({ kind: "literal", value, ...at }));

const OPERATORS: readonly BinaryOperator[] = [
  ..."OR XOR AND IN CONTAINS =~ + - * / % ^".split(" "),
  "STARTS WITH",
  "ENDS WITH",
] as BinaryOperator[];

function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

const { expression } = fc.letrec<{ expression: Expression }>((tie) => {
  const inner = tie("expression");
  const some = fc.array(inner, { maxLength: 3 });
  const make = <T extends object>(kind: string, fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
    fc.record(fields).map((record) => ({ kind, ...record, ...at }) as unknown as Expression);
  const variable = make("variable", { name: word });
  const entries = fc.array(
    fc.record({ key: name, value: inner }).map((entry) => ({ ...entry, ...at })),
    { maxLength: 2 },
  );
  const link = fc.record({ operator: fc.constantFrom("=", "<>", "<", "<=", ">", ">="), operand: inner });
  const item = fc.oneof(
    fc.constant({ kind: "all", ...at }),
    name.map((key) => ({ kind: "property", key, ...at })),
    fc.record({ key: name, value: inner }).map((entry) => ({ kind: "entry", ...entry, ...at })),
    variable.map((each) => ({ kind: "variable", variable: each, ...at })),
  );
  return {
    expression: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      literal,
      variable,
      make("parameter", { name: word }),
      fc.constant<Expression>({ kind: "count-star", ...at }),
      make("property", { subject: inner, key: name }),
      make("label-test", { subject: inner, labels: fc.array(name, { minLength: 1, maxLength: 2 }) }),
      make("list", { items: some }),
      make("map", { entries }),
      make("map-projection", { subject: variable, items: fc.array(item, { maxLength: 3 }) }),
      make("index", { subject: inner, index: inner }),
      make("slice", { subject: inner, from: optional(inner), to: optional(inner) }),
      make("unary", { operator: fc.constantFrom("NOT", "+", "-"), operand: inner }),
      make("binary", { operator: fc.constantFrom(...OPERATORS), left: inner, right: inner }),
      make("comparison", {
        first: inner,
        rest: fc.array(
          link.map((each) => ({ ...each, ...at })),
          { minLength: 1, maxLength: 2 },
        ),
      }),
      make("null-test", { operand: inner, negated: fc.boolean() }),
      make("call", {
        function: fc.constantFrom("size", "duration.between").map((text) => ({ name: text, ...at })),
        distinct: fc.constant(false),
        arguments: some,
      }),
      make("call", {
        function: fc.constant({ name: "count", ...at }),
        distinct: fc.boolean(),
        arguments: fc.array(inner, { minLength: 1, maxLength: 1 }),
      }),
      make("case", {
        subject: optional(inner),
        alternatives: fc.array(
          fc.record({ when: inner, result: inner }).map((each) => ({ ...each, ...at })),
          { minLength: 1, maxLength: 2 },
        ),
        otherwise: optional(inner),
      }),
      make("list-comprehension", { variable: name, list: inner, where: optional(inner), result: optional(inner) }),
      make("quantifier", {
        quantifier: fc.constantFrom("all", "any", "none", "single"),
        variable: name,
        list: inner,
        where: optional(inner),
      }),
      make("reduce", { accumulator: name, initial: inner, variable: name, list: inner, result: inner }),
    ),
  };
});

const map = fc
  .array(
    fc.record({ key: name, value: expression }).map((entry) => ({ ...entry, ...at })),
    { maxLength: 2 },
  )
  .map((entries): Expression => ({ kind: "map", entries, ...at }));

const node: fc.Arbitrary<NodePattern> = fc
  .record({ variable: optional(name), labels: fc.array(name, { maxLength: 2 }), properties: optional(map) })
  .map((record) => ({ ...record, ...at }));

const bound = optional(fc.nat({ max: 9 }));
const length = fc
  .oneof(
    bound.map((min) => ({ min, max: min })),
    fc.record({ min: bound, max: bound }),
  )
  .map((bounds) => ({ ...bounds, ...at }));

const relationship: fc.Arbitrary<RelationshipPattern> = fc
  .record({
    variable: optional(name),
    types: fc.array(name, { maxLength: 2 }),
    direction: fc.constantFrom("out" as const, "in" as const, "both" as const),
    length: optional(length),
    properties: optional(map),
  })
  .map((record) => ({ ...record, ...at }));

const pattern: fc.Arbitrary<PathPattern> = fc
  .record({
    variable: optional(name),
    search: fc.constantFrom(undefined, "shortestPath" as const, "allShortestPaths" as const),
    first: node,
    rest: fc.array(fc.tuple(relationship, node), { maxLength: 2 }),
  })
  .map(({ variable, search, first, rest }) => ({
    variable,
    search: rest.length === 0 ? undefined : search,
    nodes: [first, ...rest.map(([, each]) => each)],
    relationships: rest.map(([each]) => each),
    ...at,
  }));

const projection = fc
  .record({
    distinct: fc.boolean(),
    star: fc.boolean(),
    items: fc.array(
      fc.record({ expression, alias: optional(name) }).map((item) => ({ ...item, ...at })),
      { minLength: 1, maxLength: 2 },
    ),
    orderBy: fc.array(
      fc.record({ expression, descending: fc.boolean() }).map((item) => ({ ...item, ...at })),
      { maxLength: 2 },
    ),
    skip: optional(expression),
    limit: optional(expression),
  })
  .map((record) => ({ ...record, ...at }));

const clause = fc.oneof(
  fc
    .record({
      optional: fc.boolean(),
      patterns: fc.array(pattern, { minLength: 1, maxLength: 2 }),
      where: optional(expression),
    })
    .map((record) => ({ kind: "match" as const, ...record, ...at })),
  fc.record({ list: expression, variable: name }).map((record) => ({ kind: "unwind" as const, ...record, ...at })),
  fc
    .record({ body: projection, where: optional(expression) })
    .map((record) => ({ kind: "with" as const, ...record, ...at })),
);

export const arbitraryStatement: fc.Arbitrary<Statement> = fc
  .record({
    mode: fc.constantFrom("run" as const, "explain" as const, "profile" as const),
    clauses: fc.array(clause, { maxLength: 2 }),
    body: projection,
  })
  .map(({ mode, clauses, body }) => ({
    mode,
    query: { first: { clauses: [...clauses, { kind: "return" as const, body, ...at }], ...at }, unions: [], ...at },
    ...at,
  }));
