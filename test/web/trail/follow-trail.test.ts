import { beforeEach, expect, test } from "vitest";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { selectClaim } from "../../../web/state/selection.ts";
import { useExplorer } from "../../../web/state/store.ts";
import { centreOn, EMPTY_VIEW, showWholeGraph, type View } from "../../../web/state/view.ts";
import { followTrail } from "../../../web/trail/follow-trail.ts";
import { setPreview, useTrail } from "../../../web/trail/trail-store.ts";
import { SCHEMA, SMALL_GRAPH, smallId } from "../../fixtures/small-graph.ts";

const INDEX = indexGraph(SMALL_GRAPH, SCHEMA);
const [RELOS, DUMA, PUTIN] = [smallId("RELOS"), smallId("State Duma"), smallId("Vladimir Putin")];

beforeEach(() => {
  useExplorer.setState({ view: EMPTY_VIEW });
  useTrail.setState({ trail: [] }, true);
});

/** What the trail holds after these views, by the predicate and status that led to each entity. */
function walk(...views: readonly View[]): readonly string[] {
  const stop = followTrail(INDEX);
  for (const view of views) useExplorer.setState({ view });
  stop();
  return useTrail.getState().trail.map(({ entity, claim }) => {
    const led = claim && INDEX.claim(claim);
    return `${led ? `${led.predicate} ${led.status} ` : ""}${INDEX.entity(entity).name}`;
  });
}

test("every entity gone to is noted with the firmest claim that leads there, if one does", () => {
  const view = centreOn(EMPTY_VIEW, RELOS);
  expect(walk(view, view, centreOn(view, DUMA), centreOn(view, PUTIN), centreOn(view, RELOS))).toEqual([
    "RELOS",
    "RATIFIED asserted State Duma",
    "Vladimir Putin",
  ]);
});

test("the claim whose quotes were open led there, where it does", () => {
  const view = centreOn(EMPTY_VIEW, RELOS);
  const denied = INDEX.claimsOf(RELOS).find(({ status }) => status === "denied");
  if (!denied) throw new Error("The small graph has no denied claim.");
  const opened = { ...view, selection: selectClaim(view.selection, RELOS, denied.id) };
  expect(walk(opened, centreOn(view, DUMA))).toEqual(["RELOS", "RATIFIED denied State Duma"]);
});

test("over the whole graph the way goes on from where it was", () => {
  const view = centreOn(EMPTY_VIEW, RELOS);
  expect(walk(view, showWholeGraph(view), centreOn(view, DUMA)).at(-1)).toBe("RATIFIED asserted State Duma");
});

test("going somewhere ends the preview, anything else does not", () => {
  const view = centreOn(EMPTY_VIEW, RELOS);
  const stop = followTrail(INDEX);
  useExplorer.setState({ view });
  setPreview(DUMA);
  useExplorer.setState({ view: { ...view, stage: "list" } });
  expect(useTrail.getState().preview).toBe(DUMA);
  useExplorer.setState({ view: centreOn(view, DUMA) });
  expect(useTrail.getState().preview).toBeUndefined();
  stop();
});
