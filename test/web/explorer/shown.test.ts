import fc from "fast-check";
import { expect, test } from "vitest";
import { isRelation, STATUSES } from "../../../src/domain/claim.ts";
import type { EntityId } from "../../../src/domain/ids.ts";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { listTwin } from "../../../web/explorer/list-twin.ts";
import { findShown } from "../../../web/explorer/shown.ts";
import { EMPTY_DESK } from "../../../web/state/desk.ts";
import type { Narrowing } from "../../../web/state/expansion.ts";
import { showAll, toggleType } from "../../../web/state/filters.ts";
import { collapse, expand, hide, setDirection, setHops } from "../../../web/state/reach.ts";
import { centreOn, EMPTY_VIEW, showHidden, type View } from "../../../web/state/view.ts";
import { graphs } from "../../arbitraries.ts";
import { SCHEMA, SMALL_GRAPH, smallId } from "../../fixtures/small-graph.ts";

const INDEX = indexGraph(SMALL_GRAPH, SCHEMA);
const ON_RELOS = centreOn(EMPTY_VIEW, smallId("RELOS"));

function namesOf(view: View): string[] {
  return [...findShown(INDEX, view).distances.keys()].map((id) => INDEX.entity(id).name).sort();
}

test("one step from an agreement are those who did something about it", () => {
  const names = namesOf(ON_RELOS);
  expect(names).toContain("Vinay Kumar");
  expect(names).toContain("State Duma");
  expect(names).not.toContain("Russia");
});

test("two steps reach what they are part of", () => {
  expect(namesOf({ ...ON_RELOS, reach: setHops(ON_RELOS.reach, 2) })).toContain("Russia");
});

test("outwards from an agreement leads no claim of others on it", () => {
  expect(namesOf({ ...ON_RELOS, reach: setDirection(ON_RELOS.reach, "out") })).toEqual(["RELOS"]);
});

test("expanding adds and takes nothing away", () => {
  const expanded = { ...ON_RELOS, reach: expand(ON_RELOS.reach, smallId("State Duma")) };
  expect(namesOf(expanded)).toEqual([...namesOf(ON_RELOS), "Russia"].sort());
});

test.each<[string, Narrowing, string[]]>([
  ["a predicate", { predicates: ["PART_OF"] }, ["Russia"]],
  ["a predicate that leads elsewhere", { predicates: ["RATIFIED"] }, []],
  ["a type", { types: ["Country"] }, ["Russia"]],
  ["entities", { entities: [smallId("Russia")] }, ["Russia"]],
  ["a type and entities of another", { types: ["Person"], entities: [smallId("Russia")] }, []],
])("expanding narrowed to %s adds what fits alone", (_, only, added) => {
  const expanded = { ...ON_RELOS, reach: expand(ON_RELOS.reach, smallId("State Duma"), only) };
  expect(namesOf(expanded)).toEqual([...namesOf(ON_RELOS), ...added].sort());
});

test("collapsing takes away what nothing else holds", () => {
  const duma = expand(ON_RELOS.reach, smallId("State Duma"));
  const both = expand(duma, smallId("Russia"));
  expect(namesOf({ ...ON_RELOS, reach: collapse(duma, smallId("State Duma")) })).toEqual(namesOf(ON_RELOS));
  expect(namesOf({ ...ON_RELOS, reach: collapse(both, smallId("State Duma")) })).toContain("Russia");
});

test("the selected entity stays, whatever its type", () => {
  expect(namesOf({ ...ON_RELOS, filters: toggleType(ON_RELOS.filters, "Agreement") })).toEqual(namesOf(ON_RELOS));
});

test("what is left out is counted once, with its reason", () => {
  expect(findShown(INDEX, ON_RELOS).left).toEqual({ total: 1, reasons: new Map([["denied", 1]]) });
  const hidden = { ...ON_RELOS, reach: hide(ON_RELOS.reach, smallId("Vinay Kumar")) };
  expect(findShown(INDEX, hidden).left).toEqual({
    total: 2,
    reasons: new Map([
      ["denied", 1],
      ["hand", 1],
    ]),
  });
  const typed = { ...ON_RELOS, filters: toggleType(ON_RELOS.filters, "Person") };
  expect(findShown(INDEX, typed).left.reasons.get("type")).toBe(1);
  expect(findShown(INDEX, showHidden(typed)).left.total).toBe(0);
});

test("without a selection everything is shown that the filters let through", () => {
  expect(findShown(INDEX, { ...EMPTY_VIEW, filters: showAll() }).distances.size).toBe(SMALL_GRAPH.entities.length);
  expect(namesOf({ ...EMPTY_VIEW, filters: toggleType(EMPTY_VIEW.filters, "Person") })).not.toContain("Vinay Kumar");
});

const views: fc.Arbitrary<(ids: readonly EntityId[]) => View> = fc
  .record({
    hops: fc.constantFrom(1 as const, 2 as const, 3 as const),
    direction: fc.constantFrom("both" as const, "out" as const, "in" as const),
    entity: fc.option(fc.nat(), { nil: undefined }),
    expanded: fc.array(fc.nat(), { maxLength: 2 }),
    hidden: fc.array(fc.nat(), { maxLength: 2 }),
    statuses: fc.subarray([...STATUSES]),
    types: fc.subarray(SCHEMA.types.map(({ name }) => name)),
  })
  .map(({ entity, expanded, hidden, hops, direction, statuses, types }) => (ids) => {
    const at = (place: number) => ids[place % ids.length] as EntityId;
    const selected = entity === undefined ? undefined : at(entity);
    return {
      selection: selected ? { entity: selected } : {},
      filters: { types, predicates: [], statuses },
      reach: {
        hops,
        direction,
        expanded: expanded.map(at).map((entity) => ({ entity })),
        hidden: hidden.map(at).filter((id) => id !== selected),
      },
      console: {},
      desk: EMPTY_DESK,
    };
  });

test("in any graph and view: no line without both of its ends, no claim both drawn and left out", () => {
  fc.assert(
    fc.property(graphs(), views, (graph, toView) => {
      const index = indexGraph(graph, SCHEMA);
      const view = toView(graph.entities.map(({ id }) => id));
      const { distances, claims, bundles, left } = findShown(index, view);
      for (const claim of claims) {
        expect(distances.has(claim.subject) && distances.has(claim.object)).toBe(true);
        expect(view.filters.statuses).toContain(claim.status);
      }
      expect([...bundles.values()].flat().length).toBe(claims.length);
      expect(claims.length + left.total).toBeLessThanOrEqual(graph.claims.filter(isRelation).length);
      expect([...left.reasons.values()].reduce((a, b) => a + b, 0)).toBe(left.total);
    }),
  );
});

test("the list has what the canvas has", () => {
  fc.assert(
    fc.property(graphs(), views, (graph, toView) => {
      const index = indexGraph(graph, SCHEMA);
      const shown = findShown(index, toView(graph.entities.map(({ id }) => id)));
      const listed = listTwin(index, shown).flatMap(({ rows }) => rows.map(({ entity }) => entity.id));
      expect([...listed].sort()).toEqual([...shown.distances.keys()].sort());
    }),
  );
});

test("the list says how each entity is connected with the selected one", () => {
  const rows = listTwin(INDEX, findShown(INDEX, ON_RELOS)).flatMap((group) => group.rows);
  const words = new Map(rows.map(({ entity, words: said }) => [entity.name, said]));
  expect(words.get("Vinay Kumar")).toBe("signed");
  expect(words.get("State Duma")).toBe("ratified");
});
