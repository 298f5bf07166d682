import fc from "fast-check";

/** Texts of queries over the graphs of `arbitraryGraph`: labels A and B, types R and S, properties k (an integer) and name. */

const variable = fc.constantFrom("a", "b", "c");
const label = fc.constantFrom("", ":A", ":B");
const type = fc.constantFrom("", ":R", ":S", ":R|S");
const length = fc.constantFrom("", "", "", "*1..2", "*0..1", "*2");
const arrow = fc.constantFrom(["-", "->"], ["<-", "-"], ["-", "-"]);
const properties = fc.constantFrom("", "", "", " {k: 1}", " {name: 'x'}");

const node = fc
  .tuple(fc.option(variable, { nil: "" }), label, properties)
  .map(([name, labels, map]) => `(${name}${labels}${map})`);

const relationship = fc.tuple(type, length, arrow).map(([types, hops, [left, right]]) => {
  const detail = types === "" && hops === "" ? "" : `[${types}${hops}]`;
  return `${left}${detail}${right}`;
});

const pattern = fc
  .tuple(node, fc.array(fc.tuple(relationship, node), { maxLength: 2 }))
  .map(([first, rest]) => first + rest.map(([edge, next]) => edge + next).join(""));

const value = fc.constantFrom("1", "2", "'x'", "a.k", "b.k", "a.name", "null");
const simple = fc.oneof(
  fc
    .tuple(fc.constantFrom("a.k", "b.k", "a.name"), fc.constantFrom("=", "<>", "<", ">="), value)
    .map((parts) => parts.join(" ")),
  fc.constantFrom(
    "a:A",
    "b:B",
    "(a)-->()",
    "(a)-[:R]-(b)",
    "a.k IS NULL",
    "exists { (b)<--(:A) }",
    "size([(a)-->(x) | x.k]) > 1",
  ),
);
const condition = fc.oneof(
  simple,
  fc.tuple(simple, simple).map(([left, right]) => `${left} AND ${right}`),
  fc.tuple(simple, simple).map(([left, right]) => `${left} OR NOT ${right}`),
);

const result = fc.constantFrom(
  "a, b",
  "a.k AS k, b.name AS name",
  "count(*) AS n",
  "a.k AS k, count(*) AS n",
  "b, count(*) AS n",
  "count(DISTINCT b) AS n",
  "count(DISTINCT a.k) AS n",
  "DISTINCT a",
  "DISTINCT b.k AS k",
  "collect(a.k) AS ks, sum(b.k) AS sum",
  "min(a.name) AS least, max(b.k) AS most",
);

const optional = fc
  .tuple(pattern, fc.option(condition, { nil: undefined }))
  .map(([path, where]) => ` OPTIONAL MATCH ${path}${where === undefined ? "" : ` WHERE ${where}`}`);

/** A query in which a and b are named; without LIMIT, so that the order of rows does not matter. */
export const arbitraryQuery: fc.Arbitrary<string> = fc
  .record({
    first: fc.array(pattern, { minLength: 1, maxLength: 2 }),
    where: fc.option(condition, { nil: undefined }),
    optional: fc.option(optional, { nil: "" }),
    result,
  })
  .map(({ first, where, optional: more, result: items }) => {
    const named = ["(a)", "(b)"].map((each) => each);
    const patterns = [...first, ...named].join(", ");
    return `MATCH ${patterns}${where === undefined ? "" : ` WHERE ${where}`}${more} RETURN ${items}`;
  });

export interface GraphSketch {
  readonly nodes: readonly {
    readonly labels: readonly string[];
    readonly k: number | null;
    readonly name: string | null;
  }[];
  readonly relationships: readonly { readonly type: string; readonly start: number; readonly end: number }[];
}

/** At most six nodes and eight relationships: enough for loops, parallel edges and nodes on their own. */
export const arbitraryGraph: fc.Arbitrary<GraphSketch> = fc
  .array(
    fc.record({
      labels: fc.constantFrom([], ["A"], ["B"], ["A", "B"]),
      k: fc.constantFrom(null, 1, 2),
      name: fc.constantFrom(null, "x", "y"),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .chain((nodes) => {
    const end = fc.nat({ max: nodes.length - 1 });
    const edge = fc.record({ type: fc.constantFrom("R", "S"), start: end, end });
    return fc.record({ nodes: fc.constant(nodes), relationships: fc.array(edge, { maxLength: 8 }) });
  });
