import fc from "fast-check";
import { expect, test } from "vitest";
import { isRelation, STATUSES } from "../../../src/domain/claim.ts";
import type { DocumentId } from "../../../src/domain/ids.ts";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { findShown } from "../../../web/explorer/shown.ts";
import { countFacets } from "../../../web/facets/count-facets.ts";
import { listChips } from "../../../web/facets/list-chips.ts";
import { publisherOf } from "../../../web/facets/publisher-of.ts";
import {
  type Filters,
  setDates,
  setLeastDocuments,
  setLeastPublishers,
  setPublishers,
  setSources,
  showAll,
  toggleDisputedOnly,
  toggleMember,
  togglePredicate,
  toggleStatus,
  toggleType,
  toggleUndated,
  toSift,
} from "../../../web/state/filters.ts";
import { hide } from "../../../web/state/reach.ts";
import { centreOn, EMPTY_VIEW, type View } from "../../../web/state/view.ts";
import { graphs } from "../../arbitraries.ts";
import { SCHEMA, SMALL_GRAPH, smallId } from "../../fixtures/small-graph.ts";

const INDEX = indexGraph(SMALL_GRAPH, SCHEMA);
const ALL: View = { ...EMPTY_VIEW, filters: showAll() };
const [FIRST, SECOND] = ["first.txt", "folder/second.txt"].map(
  (path) => SMALL_GRAPH.documents.find((document) => document.path === path)?.id,
) as [DocumentId, DocumentId];

/** Labels of the claims that the canvas draws. */
function drawn(filters: Filters): readonly string[] {
  const { claims } = findShown(INDEX, { ...ALL, filters });
  return claims.map(({ predicate, status }) => `${predicate}${status === "asserted" ? "" : ` ${status}`}`).sort();
}

test.each<[string, (filters: Filters) => Filters, readonly string[]]>([
  [
    "only one source",
    (filters) => setSources(filters, toSift("only", [SECOND])),
    ["COMMENTED_ON", "LOCATED_IN", "MET_WITH", "RATIFIED denied", "VISITED planned"],
  ],
  [
    "all but one source: what another says too stays",
    (filters) => setSources(filters, toSift("without", [SECOND])),
    ["MET_WITH", "PART_OF", "RATIFIED", "SIGNED"],
  ],
  [
    "only one publisher",
    (filters) => setPublishers(filters, toggleMember(undefined, "The First")),
    ["MET_WITH", "PART_OF", "RATIFIED", "SIGNED"],
  ],
  ["two documents or more", (filters) => setLeastDocuments(filters, 2), ["MET_WITH"]],
  ["two publishers or more", (filters) => setLeastPublishers(filters, 2), ["MET_WITH"]],
  ["where sources disagree", toggleDisputedOnly, ["RATIFIED", "RATIFIED denied"]],
  [
    "a period: what has no date is no reason to leave it out",
    (filters) => setDates(filters, { from: "2024-01", to: "2025-11" }),
    ["COMMENTED_ON", "LOCATED_IN", "PART_OF", "RATIFIED denied", "SIGNED", "VISITED planned"],
  ],
  [
    "a period without the undated",
    (filters) => toggleUndated(setDates(filters, { from: "2025-12", to: "2025-12" })),
    ["MET_WITH", "RATIFIED"],
  ],
])("%s", (_, filter, expected) => {
  expect(drawn(filter(showAll()))).toEqual(expected);
});

test("what a filter by source hides is counted once, under the first reason", () => {
  const filters = setSources(toggleStatus(showAll(), "denied"), toSift("without", [SECOND]));
  const { left } = findShown(INDEX, { ...ALL, filters });
  expect([...left.reasons]).toEqual(
    expect.arrayContaining([
      ["denied", 1],
      ["source", 3],
    ]),
  );
  expect(left.total).toBe(4);
});

test("the count of a choice is what it would let through with the other filters as they are", () => {
  const filters = togglePredicate(showAll(), "MET_WITH");
  const view = { ...ALL, filters };
  const facets = countFacets(INDEX, view, findShown(INDEX, view));
  expect(facets.predicates.get("MET_WITH")).toEqual({ here: 1, all: 1 });
  expect(facets.sources.get(FIRST)).toEqual({ here: 3, all: 4 });
  expect(facets.undated).toEqual({ here: 6, all: 6 });
});

test("around an entity only what touches it counts, beside the number of the whole graph", () => {
  const view = { ...centreOn(ALL, smallId("State Duma")), filters: showAll() };
  const facets = countFacets(INDEX, view, findShown(INDEX, view));
  expect(facets.predicates.get("PART_OF")).toEqual({ here: 1, all: 1 });
  expect(facets.predicates.get("MET_WITH")).toEqual({ here: 0, all: 1 });
  expect(facets.types.get("Person")).toEqual({ here: 0, all: 3 });
});

test("each filter in force is a chip that says what it hides, and taking all of them back shows everything", () => {
  const filters = toggleDisputedOnly(setLeastDocuments(toggleType(showAll(), "Country"), 2));
  const view: View = { ...ALL, filters, reach: hide(ALL.reach, smallId("RELOS")) };
  const chips = listChips(INDEX, view, findShown(INDEX, view));
  expect(chips.map(({ words, hides }) => [words, hides])).toEqual([
    ["without Countries", 2],
    ["in 2 documents or more", 7],
    ["only where sources disagree", 6],
    ["1 entity hidden by hand", 4],
  ]);
  expect(chips.reduce((each, { remove }) => remove(each), view)).toEqual(ALL);
});

test("many values left out make one chip, few one each", () => {
  const without = (names: readonly string[]) =>
    listChips(INDEX, { ...ALL, filters: names.reduce(togglePredicate, showAll()) }, findShown(INDEX, ALL));
  expect(without(["SIGNED", "MET_WITH"]).map(({ words }) => words)).toEqual(["without “signed”", "without “met”"]);
  expect(without(["SIGNED", "MET_WITH", "VISITED", "RATIFIED"]).map(({ words }) => words)).toEqual([
    "without 4 predicates",
  ]);
});

const anyFilters: fc.Arbitrary<(documents: readonly DocumentId[]) => Filters> = fc
  .record({
    statuses: fc.subarray([...STATUSES]),
    least: fc.constantFrom(1, 2),
    isDisputed: fc.boolean(),
    dates: fc.constantFrom(undefined, { from: "2025", to: "2025" }, { from: "2020", to: "2024" }),
    isUndated: fc.boolean(),
    kind: fc.constantFrom(undefined, "only" as const, "without" as const),
  })
  .map(({ statuses, least, isDisputed, dates, isUndated, kind }) => (documents) => {
    const base = setDates(setLeastDocuments({ ...showAll(), statuses }, least), dates);
    const disputed = isDisputed ? toggleDisputedOnly(base) : base;
    const dated = isUndated ? disputed : toggleUndated(disputed);
    return setSources(dated, kind && toSift(kind, documents.slice(0, 1)));
  });

test("in any graph: every relation is drawn or left out for one reason, and no status promises what it would not show", () => {
  fc.assert(
    fc.property(graphs(), anyFilters, (graph, toFilters) => {
      const index = indexGraph(graph, SCHEMA);
      const view = { ...ALL, filters: toFilters(graph.documents.map(({ id }) => id)) };
      const shown = findShown(index, view);
      expect(shown.claims.length + shown.left.total).toBe(graph.claims.filter(isRelation).length);
      const facets = countFacets(index, view, shown);
      for (const status of STATUSES) {
        const filters = { ...view.filters, statuses: [...new Set([...view.filters.statuses, status])] };
        const would = findShown(index, { ...view, filters }).claims.filter((claim) => claim.status === status);
        expect(facets.statuses.get(status)?.here).toBe(would.length);
      }
    }),
  );
});

test("publishers that no address can hold get one that it can", () => {
  const [document] = SMALL_GRAPH.documents;
  expect(document && publisherOf({ ...document, publisher: "A\ud800B" })).toBe("A\ufffdB");
});
