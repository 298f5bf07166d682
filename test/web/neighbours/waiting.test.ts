import { expect, test } from "vitest";
import type { EntityId } from "../../../src/domain/ids.ts";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { findShown } from "../../../web/explorer/shown.ts";
import { tableOf } from "../../../web/facets/claim-table.ts";
import { findReasons } from "../../../web/facets/find-reasons.ts";
import {
  type Choice,
  chooseFirst,
  FEW,
  FIRST_CHOICE,
  listChosen,
  listFitting,
  listNamed,
  toggleKind,
  toNarrowing,
  turn,
} from "../../../web/neighbours/choose-neighbours.ts";
import { listWaiting } from "../../../web/neighbours/list-waiting.ts";
import { measureExpansion } from "../../../web/neighbours/measure-expansion.ts";
import { sayWaiting } from "../../../web/neighbours/say-waiting.ts";
import { centreOn, EMPTY_VIEW, expandAt } from "../../../web/state/view.ts";
import { buildGraph } from "../../fixtures/build-graph.ts";
import { SCHEMA, SMALL_GRAPH, smallId } from "../../fixtures/small-graph.ts";

const SMALL = indexGraph(SMALL_GRAPH, SCHEMA);

test("what waits is said by predicate, as it reads from the entity, without what is shown", () => {
  const { distances } = findShown(SMALL, centreOn(EMPTY_VIEW, smallId("Vladimir Putin")));
  const waiting = listWaiting(SMALL, smallId("State Duma"), distances);
  expect(sayWaiting(waiting)).toBe("part of 1 · ratified 1");
  expect(waiting.types.map(({ label, count }) => `${label} ${count}`)).toEqual(["Agreement 1", "Country 1"]);
  expect(sayWaiting(listWaiting(SMALL, smallId("RELOS"), new Map()))).toBe(
    "commented on by 1 · ratified by 1 · signed by 1",
  );
  const expanded = expandAt(centreOn(EMPTY_VIEW, smallId("Vladimir Putin")), smallId("State Duma"));
  const { neighbours } = listWaiting(SMALL, smallId("State Duma"), findShown(SMALL, expanded).distances);
  expect(neighbours).toEqual([]);
});

test("many kinds are summed up", () => {
  const predicates = ["a", "b", "c", "d", "e", "f"].map((name, place) => ({ name, label: name, count: 9 - place }));
  expect(sayWaiting({ predicates })).toBe("a 9 · b 8 · c 7 · d 6 · 2 more");
  expect(sayWaiting({ predicates: [] })).toBe("");
});

/** A body with 30 members, of which the last one is best documented and leads it, and with an office. */
function buildHub() {
  const members = Array.from({ length: 30 }, (_, place) => `Member ${place}`);
  const last = "Member 29";
  const said = [{ in: "1", quote: "said" }];
  const { graph, id } = buildGraph({
    documents: ["1", "2"].map((path) => ({ path, text: `${path} said` })),
    entities: [
      ["Organization", "Hub"],
      ["Office", "Chair"],
      ...members.map((name) => ["Person", name, `Alias of ${name}`] as const),
    ],
    claims: [
      ...members.map((subject) => ({
        subject,
        predicate: "MEMBER_OF",
        object: "Hub",
        evidence: subject === last ? [...said, { in: "2", quote: "said" }] : said,
      })),
      { subject: last, predicate: "FOUNDED", object: "Hub", evidence: said },
      { subject: "Chair", predicate: "OFFICE_OF", object: "Hub", evidence: said },
    ],
  });
  const index = indexGraph(graph, SCHEMA);
  return { index, id, waiting: listWaiting(index, id("Hub"), new Map()) };
}

test("of many the best documented are proposed", () => {
  const { id, waiting } = buildHub();
  expect(waiting.neighbours).toHaveLength(31);
  const chosen = listChosen(waiting, FIRST_CHOICE);
  expect(chosen).toHaveLength(FEW);
  expect(chosen[0]).toBe(id("Member 29"));
});

test("a kind that is unticked takes out who is connected by nothing else", () => {
  const { id, waiting } = buildHub();
  const members = toggleKind(FIRST_CHOICE, "predicates", "MEMBER_OF");
  expect(listFitting(waiting, members).map(({ entity }) => entity.id)).toEqual(
    expect.arrayContaining([id("Member 29"), id("Chair")]),
  );
  expect(listFitting(waiting, members)).toHaveLength(2);
  expect(listFitting(waiting, toggleKind(members, "types", "Person"))).toHaveLength(1);
});

test("names are searched with their aliases, and a name that is ticked stays when the search changes", () => {
  const { id, waiting } = buildHub();
  expect(listNamed(waiting, { ...FIRST_CHOICE, words: "alias 7" }).map(({ entity }) => entity.name)).toEqual([
    "Member 17",
    "Member 27",
    "Member 7",
  ]);
  const none = chooseFirst({ ...FIRST_CHOICE, words: "17" }, 0);
  expect(listChosen(waiting, { ...turn(none, id("Member 17")), words: "x" })).toEqual([id("Member 17")]);
  expect(listChosen(waiting, turn(turn(none, id("Member 17")), id("Member 17")))).toEqual([]);
});

test("a choice is kept as kinds where these say it, and shows exactly what was chosen", () => {
  const { index, id, waiting } = buildHub();
  const all = chooseFirst(FIRST_CHOICE, Number.POSITIVE_INFINITY);
  const choices: readonly (readonly [Choice, unknown])[] = [
    [all, undefined],
    [toggleKind(all, "types", "Person"), { types: ["Office"] }],
    [toggleKind(all, "predicates", "MEMBER_OF"), { predicates: ["FOUNDED", "OFFICE_OF"] }],
    [turn(chooseFirst(all, 0), id("Chair")), { entities: [id("Chair")] }],
    [FIRST_CHOICE, { entities: listChosen(waiting, FIRST_CHOICE) }],
  ];
  const table = tableOf(index);
  const ways = { schema: index.schema, reasons: findReasons(table, EMPTY_VIEW) };
  for (const [choice, expected] of choices) {
    const only = toNarrowing(waiting, choice);
    expect(only).toEqual(expected);
    const shown = new Map<EntityId, number>(
      measureExpansion(table, ways, { entity: id("Hub"), ...(only && { only }) }),
    );
    shown.delete(id("Hub"));
    expect([...shown.keys()].sort()).toEqual([...listChosen(waiting, choice)].sort());
  }
});
