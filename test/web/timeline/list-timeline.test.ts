import fc from "fast-check";
import { expect, test } from "vitest";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { EMPTY_DESK } from "../../../web/state/desk.ts";
import { listTimeline } from "../../../web/timeline/list-timeline.ts";
import { placeLanes, wordsWidth } from "../../../web/timeline/place-lanes.ts";
import { siftTimeline } from "../../../web/timeline/sift-timeline.ts";
import { graphs } from "../../arbitraries.ts";
import { SCHEMA } from "../../fixtures/small-graph.ts";
import { TREATIES, treatyId } from "../../fixtures/treaty-graph.ts";

const TIMELINE = listTimeline(TREATIES);
const YEAR = 365 * 86_400_000;

test("dated claims stand in order of time, and dates that disagree stand together", () => {
  expect(
    TIMELINE.entries.map(({ words, moments }) => `${words}: ${moments.map(({ date }) => date).join(" ")}`),
  ).toEqual([
    "Ferry Pact signed on 2011-08-09: 2011-08-09",
    "Anna Berg holds office trade minister of Freedonia: 2018/2020-03",
    "Delta Accord signed on 2019-05: 2019-05",
    "Anna Berg signed Delta Accord: 2019-05-03",
    "Senate ratified Delta Accord: 2019-06 2019-07-04",
    "Border Pact signed on 2030: 2030",
  ]);
  expect(TIMELINE.entries.map(({ isDisputed }) => isDisputed)).toEqual([false, false, false, false, true, false]);
});

test("a fact whose date is disputed says all of its dates", () => {
  const claims = TREATIES.graph.claims.filter(
    ({ predicate, status }) => predicate === "SIGNED_ON" && status === "asserted",
  );
  const sides = claims.map(({ id, value = "", evidence }) => ({ value, claims: [id], evidence }));
  const [conflict] = TREATIES.graph.conflicts;
  if (!conflict) throw new Error("The fixture has no disagreement.");
  const graph = { ...TREATIES.graph, claims, conflicts: [{ ...conflict, sides }] };
  const { entries } = listTimeline(indexGraph(graph, TREATIES.schema));
  expect(entries.map(({ words }) => words)).toEqual(["Ferry Pact signed on 2011-08-09 ≠ 2019-05"]);
});

test("what has no place on the axis is listed, days of an unknown year first", () => {
  expect(TIMELINE.undated[0]?.value).toBe("--07-01");
  expect(TIMELINE.undated.length).toBe(TREATIES.graph.claims.length - TIMELINE.entries.length);
});

test("no claim of any graph is lost: it is dated or undated", () => {
  fc.assert(
    fc.property(graphs(), (graph) => {
      const { entries, undated } = listTimeline(indexGraph(graph, SCHEMA));
      const dated = new Set(entries.flatMap(({ moments }) => moments.map(({ claim }) => claim.id)));
      expect(dated.size + undated.length).toBe(graph.claims.length);
    }),
  );
});

test.each([
  [{ words: "ratified" }, 1, 0],
  [{ words: "2019-07-04" }, 1, 0],
  [{ statuses: ["planned" as const] }, 1, 0],
  [{ agreement: treatyId("Delta Accord") }, 3, 1],
])("the reader finds on the timeline by %j", (part, dated, undated) => {
  const { entries, undated: rest } = siftTimeline(TREATIES, TIMELINE, { ...EMPTY_DESK, ...part });
  expect([entries.length, rest.length]).toEqual([dated, undated]);
});

test("in one lane nothing lies on anything else, at whatever scale", () => {
  fc.assert(
    fc.property(graphs(), fc.double({ min: 1 / YEAR, max: 2000 / YEAR, noNaN: true }), (graph, scale) => {
      const { entries } = listTimeline(indexGraph(graph, SCHEMA));
      const ends = new Map<number, number>();
      for (const { entry, lane, left, width, isWordsInside } of placeLanes(entries, scale)) {
        expect(left).toBeGreaterThanOrEqual(ends.get(lane) ?? Number.NEGATIVE_INFINITY);
        ends.set(lane, left + width + (isWordsInside ? 0 : wordsWidth(entry)));
      }
    }),
  );
});
