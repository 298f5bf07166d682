import { expect, test } from "vitest";
import type { ClaimId, EntityId } from "../../../src/domain/ids.ts";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { EMPTY_APPEARANCE, themeOf, toggleTheme } from "../../../web/state/appearance.ts";
import { askPaths, MOST_ENDS, setConnectedBy, toggleDrawn, toggleEnd } from "../../../web/state/connect.ts";
import { DEFAULT_FILTERS, toggleStatus, toggleType } from "../../../web/state/filters.ts";
import { firstView, keepKnown } from "../../../web/state/first-view.ts";
import { addFile, EMPTY_LOADING } from "../../../web/state/loading.ts";
import { collapse, DEFAULT_REACH, expand, hide, isExpanded } from "../../../web/state/reach.ts";
import { closeSource, openSource, selectEntity, toggleClaim } from "../../../web/state/selection.ts";
import { centreOn, EMPTY_VIEW, expandAt, setConnect, showHidden, showWholeGraph } from "../../../web/state/view.ts";
import { SCHEMA, SMALL_GRAPH, smallId } from "../../fixtures/small-graph.ts";

const INDEX = indexGraph(SMALL_GRAPH, SCHEMA);
const [A, B] = ["ea", "eb"] as [EntityId, EntityId];
const CLAIM = "c1" as ClaimId;

test("a type switched off and on again is as before", () => {
  expect(toggleType(DEFAULT_FILTERS, "Person").types).toEqual(["Person"]);
  expect(toggleType(toggleType(DEFAULT_FILTERS, "Person"), "Person")).toEqual(DEFAULT_FILTERS);
});

test("the order in which statuses were chosen does not matter", () => {
  const one = toggleStatus(toggleStatus(DEFAULT_FILTERS, "denied"), "planned");
  const other = toggleStatus(toggleStatus(DEFAULT_FILTERS, "planned"), "denied");
  expect(one).toEqual(other);
  expect(one.statuses).toEqual(["asserted", "planned", "denied"]);
});

test("hiding an expanded entity folds it, and expanding a hidden one brings it back", () => {
  expect(hide(expand(DEFAULT_REACH, A), A)).toMatchObject({ expanded: [], hidden: [A] });
  expect(expand(hide(DEFAULT_REACH, A), A)).toMatchObject({ expanded: [{ entity: A }], hidden: [] });
  const once = expand(DEFAULT_REACH, A);
  expect(expand(once, A)).toBe(once);
});

test("an entity expanded in part can be expanded further, and wholly; collapsing takes back all of it and nothing else", () => {
  const people = expand(DEFAULT_REACH, A, { types: ["Person"] });
  const more = expand(people, A, { predicates: ["SIGNED"] });
  expect(more.expanded.map(({ only }) => only)).toEqual([{ types: ["Person"] }, { predicates: ["SIGNED"] }]);
  expect(expand(more, A, { types: ["Person"] })).toBe(more);
  const whole = expand(expand(more, B), A);
  expect(whole.expanded).toEqual([{ entity: B }, { entity: A }]);
  expect(expand(whole, A, { types: ["Person"] })).toBe(whole);
  expect([isExpanded(whole, A), isExpanded(collapse(whole, A), A)]).toEqual([true, false]);
  expect(collapse(whole, A).expanded).toEqual([{ entity: B }]);
});

test("what is asked about several entities is let go by going to one, and takes the canvas from a query's result", () => {
  const asked = { ...askPaths(A, B, A), drawn: "all" as const };
  const drawn = setConnect({ ...EMPTY_VIEW, console: { shape: "graph", query: "RETURN 1" } }, asked);
  expect(drawn).toMatchObject({ connect: { ends: [A, B], by: "paths" }, console: { shape: "table" } });
  expect(centreOn(drawn, A).connect).toBeUndefined();
  expect(showWholeGraph(drawn).connect).toBeUndefined();
  expect(setConnect(drawn, undefined).connect).toBeUndefined();
});

test("expanding leaves paths and a query's result for the neighbourhood", () => {
  const view = setConnect(centreOn(EMPTY_VIEW, A), { ...askPaths(A, B), drawn: "all" });
  const expanded = expandAt({ ...view, console: { shape: "graph", query: "RETURN 1" } }, B, { types: ["Person"] });
  expect(expanded.connect).toBeUndefined();
  expect(expanded.console).toEqual({ shape: "table", query: "RETURN 1" });
  expect(expanded.reach.expanded).toEqual([{ entity: B, only: { types: ["Person"] } }]);
  expect(expanded.selection).toEqual({ entity: A });
});

test("an end is added once and taken away again; what is drawn follows the new question", () => {
  const one = { ...askPaths(A, B), drawn: 3 };
  expect(toggleEnd(one, B)).toEqual({ ends: [A], by: "paths", drawn: "all" });
  expect(setConnectedBy(one, "common")).toEqual({ ends: [A, B], by: "common", drawn: "all" });
  expect(toggleDrawn(one, 3)).toEqual(askPaths(A, B));
  expect(toggleDrawn(one, "all").drawn).toBe("all");
  const many = ["e1", "e2", "e3", "e4", "e5", "e6"] as EntityId[];
  expect(many.reduce(toggleEnd, askPaths()).ends).toEqual(many.slice(0, MOST_ENDS));
});

test("going elsewhere folds what was expanded, keeps the filters and never hides the goal", () => {
  const view = {
    ...EMPTY_VIEW,
    filters: toggleType(DEFAULT_FILTERS, "Place"),
    reach: hide(expand(DEFAULT_REACH, A), B),
  };
  const gone = centreOn(view, B);
  expect(gone).toEqual({ ...view, selection: { entity: B }, reach: { ...DEFAULT_REACH, expanded: [], hidden: [] } });
});

test("showing what is hidden takes back filters and hiding, not the place", () => {
  const view = {
    ...centreOn(EMPTY_VIEW, A),
    filters: toggleType(DEFAULT_FILTERS, "Place"),
    reach: hide(DEFAULT_REACH, B),
  };
  const shown = showHidden(view);
  expect(shown.selection).toEqual({ entity: A });
  expect(shown.filters.types).toEqual([]);
  expect(shown.filters.statuses).toHaveLength(4);
  expect(shown.reach.hidden).toEqual([]);
});

test("the whole graph has nothing selected", () => {
  expect(showWholeGraph(centreOn(EMPTY_VIEW, A))).toEqual(EMPTY_VIEW);
});

test("choosing the open claim closes it, choosing another opens that", () => {
  expect(toggleClaim(selectEntity(A), CLAIM, CLAIM).claim).toBe("none");
  expect(toggleClaim(selectEntity(A), CLAIM, undefined).claim).toBe(CLAIM);
});

test("a source that is closed leaves everything else as it was", () => {
  const selection = selectEntity(A);
  const place = { document: SMALL_GRAPH.documents[0]?.id ?? ("d" as never) };
  expect(closeSource(openSource(selection, place))).toEqual(selection);
});

test("the first view is the neighbourhood of the best documented agreement", () => {
  expect(firstView(INDEX).selection).toEqual({ entity: smallId("RELOS") });
});

test("without an agreement the first view is the best documented entity, and without any the whole graph", () => {
  const entities = SMALL_GRAPH.entities.filter(({ type }) => type !== "Agreement");
  const documents = Math.max(...entities.map((entity) => entity.documents));
  const { entity } = firstView(indexGraph({ ...SMALL_GRAPH, entities }, SCHEMA)).selection;
  expect(entities.find(({ id }) => id === entity)?.documents).toBe(documents);
  expect(firstView(indexGraph({ ...SMALL_GRAPH, entities: [] }, SCHEMA))).toEqual(EMPTY_VIEW);
});

test("a link to what the graph does not have keeps the rest, and says so", () => {
  const relos = smallId("RELOS");
  const known = centreOn(EMPTY_VIEW, relos);
  expect(keepKnown(known, INDEX)).toEqual({ view: known, isWhole: true });
  const stale = {
    ...known,
    selection: { entity: relos, claim: CLAIM },
    reach: {
      ...known.reach,
      expanded: [{ entity: A }, { entity: relos }, { entity: relos, only: { entities: [A, relos] } }],
    },
    connect: askPaths(A, relos),
  };
  expect(keepKnown(stale, INDEX)).toEqual({
    view: {
      ...known,
      reach: { ...known.reach, expanded: [{ entity: relos }, { entity: relos, only: { entities: [relos] } }] },
      connect: askPaths(relos),
    },
    isWhole: false,
  });
});

test("the theme follows the system until it is chosen, and again once the choice agrees with it", () => {
  const dark = toggleTheme(EMPTY_APPEARANCE);
  expect(themeOf(EMPTY_APPEARANCE)).toBe("light");
  expect(themeOf(dark)).toBe("dark");
  expect(themeOf({ ...dark, systemTheme: "dark" })).toBe("dark");
  expect(toggleTheme(dark)).toEqual(EMPTY_APPEARANCE);
});

test("files are noted while the graph loads, not after", () => {
  const loading = addFile(EMPTY_LOADING, "claims.jsonl");
  expect(loading).toEqual({ phase: "loading", files: ["claims.jsonl"] });
  const failed = { phase: "failed", problem: { title: "", lines: [] } } as const;
  expect(addFile(failed, "claims.jsonl")).toBe(failed);
});

test("of the sources and publishers in a link, those that this graph has are kept", () => {
  const [document] = SMALL_GRAPH.documents;
  if (!document) throw new Error("The fixture has documents.");
  const sources = { kind: "only" as const, members: [document.id, "d0" as never] };
  const publishers = { kind: "without" as const, members: ["Nobody's Gazette"] };
  const link = { ...EMPTY_VIEW, filters: { ...DEFAULT_FILTERS, sources, publishers } };
  const { view, isWhole } = keepKnown(link, INDEX);
  expect(view.filters).toEqual({ ...DEFAULT_FILTERS, sources: { kind: "only", members: [document.id] } });
  expect(isWhole).toBe(false);
  expect(keepKnown(view, INDEX)).toEqual({ view, isWhole: true });
});
