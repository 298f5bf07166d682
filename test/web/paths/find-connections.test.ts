import fc from "fast-check";
import { expect, test } from "vitest";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { connectionPictureOf, connectionsOf } from "../../../web/paths/connections-of.ts";
import { findConnections, toPicture } from "../../../web/paths/find-connections.ts";
import { findHindrance } from "../../../web/paths/find-hindrance.ts";
import { noPath } from "../../../web/paths/messages.ts";
import { sayStep } from "../../../web/paths/say-step.ts";
import { askPaths, type Connect } from "../../../web/state/connect.ts";
import { DEFAULT_FILTERS, showAll, togglePredicate, toggleType } from "../../../web/state/filters.ts";
import { EMPTY_VIEW, setConnect } from "../../../web/state/view.ts";
import { graphs } from "../../arbitraries.ts";
import { SCHEMA, SMALL_GRAPH, smallId } from "../../fixtures/small-graph.ts";

const INDEX = indexGraph(SMALL_GRAPH, SCHEMA);
const ASKED = askPaths(smallId("Vinay Kumar"), smallId("Russia"), smallId("State Duma"));
const names = (ids: Iterable<Parameters<typeof INDEX.entity>[0]>) => [...ids].map((id) => INDEX.entity(id).name).sort();

test("three ends have the paths between each two of them", () => {
  const { pairs } = findConnections(INDEX, ASKED);
  expect(pairs.map(({ from, to }) => names([from, to]).join(" – "))).toEqual([
    "Russia – Vinay Kumar",
    "State Duma – Vinay Kumar",
    "Russia – State Duma",
  ]);
  expect(pairs.map(({ paths }) => paths.map((path) => path.length))).toEqual([[3], [2], [1]]);
});

test("all is drawn, or one line with its ends, or nothing", () => {
  const connections = findConnections(INDEX, ASKED);
  const draw = (drawn: Connect["drawn"]) => toPicture(connections, { ...ASKED, ...(drawn !== undefined && { drawn }) });
  expect(draw(undefined)).toBeUndefined();
  expect(names(draw("all")?.entities ?? [])).toEqual(["RELOS", "Russia", "State Duma", "Vinay Kumar"]);
  expect(names(draw(2)?.entities ?? [])).toEqual(["Russia", "State Duma"]);
  expect(names(draw(9)?.entities ?? [])).toEqual(["Russia", "State Duma", "Vinay Kumar"]);
});

test("common neighbours are drawn with the entities that have them in common", () => {
  const asked: Connect = { ends: [smallId("RELOS"), smallId("Russia")], by: "common", drawn: "all" };
  const picture = connectionPictureOf(INDEX, setConnect(EMPTY_VIEW, asked));
  expect(names(picture?.entities ?? [])).toEqual(["RELOS", "Russia", "State Duma"]);
});

test("only what the filters leave is a way, and where they close one they say which does", () => {
  const asked = askPaths(smallId("Vladimir Putin"), smallId("Russia"));
  const plain = setConnect(EMPTY_VIEW, asked);
  expect(connectionsOf(INDEX, plain)?.pairs[0]?.paths).toEqual([]);
  expect(connectionsOf(INDEX, { ...plain, filters: showAll() })?.pairs[0]?.paths).toHaveLength(1);
  const [from, to] = [smallId("Vladimir Putin"), smallId("Russia")];
  expect(findHindrance(INDEX, plain, from, to)).toEqual({ steps: 2, reasons: new Map([["planned", 1]]) });
  const typed = { ...plain, filters: toggleType(togglePredicate(DEFAULT_FILTERS, "LOCATED_IN"), "Place") };
  expect(findHindrance(INDEX, typed, from, to)?.reasons).toEqual(
    new Map([
      ["planned", 1],
      ["predicate", 1],
    ]),
  );
  expect(noPath(findHindrance(INDEX, typed, from, to), "planned 1")).toMatch(/2 steps is.*: planned 1\.$/);
  expect(noPath(findHindrance(INDEX, plain, from, smallId("Citroën")))).toMatch(/whatever the filters/);
});

test("a claim reads from either end", () => {
  const claim = connectionsOf(INDEX, setConnect(EMPTY_VIEW, askPaths(smallId("Vinay Kumar"), smallId("RELOS"))))
    ?.pairs[0]?.paths[0]?.[0]?.claims[0];
  expect(claim && sayStep(SCHEMA, claim, smallId("Vinay Kumar"))).toBe("signed");
  expect(claim && sayStep(SCHEMA, claim, smallId("RELOS"))).toBe("signed by");
});

test("in any graph every claim that is drawn has both of its ends, and the entities asked about are there", () => {
  fc.assert(
    fc.property(graphs(), fc.constantFrom("paths" as const, "common" as const), (graph, by) => {
      const index = indexGraph(graph, SCHEMA);
      const ends = graph.entities.slice(0, 3).map(({ id }) => id);
      const picture = toPicture(findConnections(index, { ends, by }), { ends, by, drawn: "all" });
      for (const id of picture?.claims ?? []) {
        const { subject, object } = index.claim(id);
        expect(picture?.entities.has(subject) && object !== undefined && picture.entities.has(object)).toBe(true);
      }
      for (const end of ends) expect(picture?.entities.has(end)).toBe(true);
    }),
  );
});
