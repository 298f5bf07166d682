import fc from "fast-check";
import { expect, test } from "vitest";
import { STATUSES } from "../../../src/domain/claim.ts";
import { type ClaimId, compareText, type DocumentId, type EntityId } from "../../../src/domain/ids.ts";
import { CONNECTIONS, type Connect } from "../../../web/state/connect.ts";
import { SHAPES } from "../../../web/state/console-view.ts";
import { type Desk, GROUPINGS } from "../../../web/state/desk.ts";
import { type Expansion, printExpansion } from "../../../web/state/expansion.ts";
import type { Filters } from "../../../web/state/filters.ts";
import { parseView, printView } from "../../../web/state/permalink.ts";
import { DIRECTIONS, HOPS } from "../../../web/state/reach.ts";
import { STAGES } from "../../../web/state/stage.ts";
import { EMPTY_VIEW, type View } from "../../../web/state/view.ts";

const id = <T extends string>(prefix: string) =>
  fc.stringMatching(/^[0-9a-f]{1,16}$/).map((hex) => `${prefix}${hex}` as T);
const names = fc.uniqueArray(fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,12}$/), { maxLength: 4 });
const entities = fc.uniqueArray(id<EntityId>("e"), { maxLength: 4 });
const expansions: fc.Arbitrary<readonly Expansion[]> = fc.uniqueArray(
  fc.record(
    {
      entity: id<EntityId>("e"),
      only: fc.oneof(
        fc.record({ predicates: some(names) }),
        fc.record({ types: some(names), entities: some(entities) }),
        fc.record({ predicates: some(names), types: some(names), entities: some(entities) }),
      ),
    },
    { requiredKeys: ["entity"] },
  ),
  { maxLength: 4, selector: printExpansion },
);
const connects: fc.Arbitrary<Connect> = fc.record(
  {
    ends: entities,
    by: fc.constantFrom(...CONNECTIONS),
    drawn: fc.oneof(fc.constant("all" as const), fc.nat({ max: 999_999 })),
  },
  { requiredKeys: ["ends", "by"] },
);

/** Not empty: what narrows nothing has no place in a link. */
function some<T>(lists: fc.Arbitrary<T[]>): fc.Arbitrary<T[]> {
  return lists.filter((list) => list.length > 0);
}

const place = fc.record(
  { document: id<DocumentId>("d"), span: fc.record({ start: fc.nat(), end: fc.nat() }) },
  { requiredKeys: ["document"] },
);

const QUERIES = ["RETURN 1", "MATCH (a)-[:SIGNED|RATIFIED]->(b)\nRETURN '100 % & #' + a.name, \"é\"", "not = a query;"];

const DAYS = ["1998-01-31", "2025-02-18", "2025-12-02"];
const desks: fc.Arbitrary<Desk> = fc.record(
  {
    words: fc.constantFrom("", "RELOS & co", " two  words ", "é = 100 %"),
    statuses: fc.subarray([...STATUSES]),
    agreement: id<EntityId>("e"),
    sort: fc.record({
      column: fc.constantFrom("date", "who"),
      order: fc.constantFrom("ascending" as const, "descending" as const),
    }),
    grouping: fc.constantFrom(...GROUPINGS),
    period: fc.subarray(DAYS, { minLength: 2, maxLength: 2 }).map(([from = "", to = ""]) => ({ from, to })),
    isList: fc.boolean(),
  },
  { requiredKeys: ["words", "statuses", "isList"] },
);

const sift = <T extends string>(members: fc.Arbitrary<T>) =>
  fc.record({
    kind: fc.constantFrom("only" as const, "without" as const),
    members: fc.uniqueArray(members, { minLength: 1, maxLength: 3 }).map((list) => list.sort(compareText)),
  });
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    types: names,
    predicates: names,
    statuses: fc.subarray([...STATUSES]),
    sources: sift(id<DocumentId>("d")),
    publishers: sift(fc.constantFrom("", "~", "Reuters", "A, B & Sons", "100 %2C", "é%")),
    leastDocuments: fc.integer({ min: 2, max: 9999 }),
    leastPublishers: fc.integer({ min: 2, max: 9999 }),
    isDisputedOnly: fc.constant(true as const),
    dates: fc.constantFrom(
      { from: "2025-01", to: "2025-12" },
      { from: "1990", to: "1999" },
      { from: "2024", to: "2024" },
    ),
    isUndatedOff: fc.constant(true as const),
  },
  { requiredKeys: ["types", "predicates", "statuses"] },
);

const views: fc.Arbitrary<View> = fc.record(
  {
    selection: fc.record({ entity: id<EntityId>("e"), claim: id<ClaimId>("c"), source: place }, { requiredKeys: [] }),
    filters,
    reach: fc.record({
      hops: fc.constantFrom(...HOPS),
      direction: fc.constantFrom(...DIRECTIONS),
      expanded: expansions,
      hidden: entities,
    }),
    console: fc.oneof(
      fc.record({ shape: fc.constantFrom(...SHAPES), row: fc.nat({ max: 999_999_999 }) }, { requiredKeys: [] }),
      fc.record(
        {
          query: fc.constantFrom(...QUERIES),
          parameters: fc.constantFrom('{"name": "R & D = 100 %"}', "no JSON"),
          shape: fc.constantFrom(...SHAPES),
          row: fc.nat({ max: 999_999_999 }),
        },
        { requiredKeys: ["query"] },
      ),
    ),
    stage: fc.constantFrom(...STAGES),
    desk: desks,
    connect: connects,
  },
  { requiredKeys: ["selection", "filters", "reach", "console", "desk"] },
);

const NAMES = [
  "view",
  "find",
  "marks",
  "agreement",
  "sort",
  "group",
  "period",
  "as",
  "entity",
  "claim",
  "source",
  "hops",
  "direction",
  "expanded",
  "connect",
  "by",
  "draw",
  "hidden",
  "without-types",
  "status",
  "sources",
  "without-sources",
  "publishers",
  "without-publishers",
  "least-documents",
  "dates",
  "console",
  "query",
  "parameters",
  "row",
];
const addresses = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.string()), { maxLength: 6 })
  .map((parts) => parts.map(([name, value]) => `${name}=${value}`).join("&"));

test("a link opens the view that it was copied from", () => {
  fc.assert(
    fc.property(views, (view) => {
      const plain = JSON.parse(JSON.stringify(view));
      const small = shorten(plain);
      expect(parseView(printView(small))).toEqual(small);
      expect(parseView(`#${printView(small)}`)).toEqual(small);
    }),
  );
});

test("the whole graph has an address of its own", () => {
  expect(printView(EMPTY_VIEW)).toBe("show=all");
  expect(parseView("show=all")).toEqual(EMPTY_VIEW);
  expect(parseView("")).toEqual(EMPTY_VIEW);
});

test("any text is read as some view, and that view has one address", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), addresses), (text) => {
      const view = parseView(text);
      expect(parseView(printView(view))).toEqual(view);
    }),
  );
});

test.each([
  ["hops=7", { reach: { ...EMPTY_VIEW.reach, hops: 1 } }],
  ["hops=3&direction=in", { reach: { ...EMPTY_VIEW.reach, hops: 3, direction: "in" } }],
  ["status=denied,nonsense,asserted", { filters: { ...EMPTY_VIEW.filters, statuses: ["asserted", "denied"] } }],
  ["sources=d2,d1,d2", { filters: { sources: { kind: "only", members: ["d1", "d2"] } } }],
  ["without-publishers=~,A%252C B", { filters: { publishers: { kind: "without", members: ["", "A, B"] } } }],
  ["dates=2025-13/2026&least-documents=1&disputed=no&undated=", { filters: EMPTY_VIEW.filters }],
  [
    "dates=2025-01/2025-03&least-documents=3",
    { filters: { dates: { from: "2025-01", to: "2025-03" }, leastDocuments: 3 } },
  ],
  ["status=", { filters: { ...EMPTY_VIEW.filters, statuses: [] } }],
  [
    "view=ledger&group=year&sort=-date",
    { stage: "ledger", desk: { grouping: "year", sort: { column: "date", order: "descending" } } },
  ],
  ["view=nowhere&group=size&sort=-&marks=", { desk: { ...EMPTY_VIEW.desk, statuses: [] } }],
  ["period=2025-12-31/2025-01-01", { desk: EMPTY_VIEW.desk }],
  ["console=graph&query=RETURN 1&row=2", { console: { shape: "graph", query: "RETURN 1", row: 2 } }],
  ["console=graph&row=-1&parameters={}", { console: { shape: "graph" } }],
  [
    "expanded=e1,e2~p.SIGNED.RATIFIED~t.Person,e2~e.e3.e3~x.y,~p.SIGNED,e1~p.",
    {
      reach: {
        expanded: [
          { entity: "e1" },
          { entity: "e2", only: { predicates: ["SIGNED", "RATIFIED"], types: ["Person"] } },
          { entity: "e2", only: { entities: ["e3"] } },
        ],
      },
    },
  ],
  ["connect=e1,e2,e1&by=common&draw=2", { connect: { ends: ["e1", "e2"], by: "common", drawn: 2 } }],
  ["connect=&by=nothing&draw=-1", { connect: { ends: [], by: "paths" } }],
  ["source=../../etc/passwd", { selection: {} }],
  ["source=d12:5-9", { selection: { source: { document: "d12", span: { start: 5, end: 9 } } } }],
])("%s is read as far as it can be", (hash, expected) => {
  expect(parseView(hash)).toMatchObject(expected);
});

/** Offsets in links have nine digits at most: texts are shorter. */
function shorten(view: View): View {
  const { source } = view.selection;
  if (!source?.span) return view;
  const span = { start: source.span.start % 1e9, end: source.span.end % 1e9 };
  return { ...view, selection: { ...view.selection, source: { ...source, span } } };
}
