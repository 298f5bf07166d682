import { expect, test } from "vitest";
import { isRelation } from "../../../src/domain/claim.ts";
import { indexGraph } from "../../../src/query/graph-index.ts";
import { bundleClaims } from "../../../web/explorer/bundle.ts";
import { buildDisplayGraph } from "../../../web/explorer/display-graph.ts";
import { SURFACES } from "../../../web/explorer/palette.ts";
import { edgeLook, nodeLook, type Scene } from "../../../web/explorer/reducers.ts";
import { findShown } from "../../../web/explorer/shown.ts";
import { hide } from "../../../web/state/reach.ts";
import { centreOn, EMPTY_VIEW, showHidden } from "../../../web/state/view.ts";
import { SCHEMA, SMALL_GRAPH, smallId } from "../../fixtures/small-graph.ts";

const INDEX = indexGraph(SMALL_GRAPH, SCHEMA);
const DISPLAY = buildDisplayGraph(INDEX);
const VIEW = centreOn(EMPTY_VIEW, smallId("RELOS"));

function sceneOf(change: Partial<Scene> = {}, view = VIEW): Scene {
  return {
    shown: findShown(INDEX, view),
    selected: smallId("RELOS"),
    theme: "light",
    pinned: new Set(),
    picked: new Set(),
    isOff: (id) => view.reach.hidden.includes(id),
    isSymmetric: (predicate) => SCHEMA.isSymmetric(predicate),
    colourOf: (type) => `colour of ${type}`,
    pictureOf: (type) => `picture of ${type}`,
    wordsOf: () => "",
    ...change,
  };
}

function nodeOf(name: string, scene: Scene) {
  return nodeLook(smallId(name), DISPLAY.getNodeAttributes(smallId(name)), scene, false);
}

function edgeOf(name: string, other: string, scene: Scene) {
  const id = bundleClaims(SMALL_GRAPH.claims.filter(isRelation)).find(({ source, target }) => {
    const ends: readonly string[] = [source, target];
    return ends.includes(smallId(name)) && ends.includes(smallId(other));
  })?.id;
  const { bundle } = DISPLAY.getEdgeAttributes(id);
  return edgeLook(bundle, [DISPLAY.getSourceAttributes(id), DISPLAY.getTargetAttributes(id)], scene, false);
}

test("a node of the neighbourhood has the colour and the picture of its type", () => {
  expect(nodeOf("Vinay Kumar", sceneOf())).toMatchObject({
    type: "pictogram",
    color: "colour of Person",
    image: "picture of Person",
  });
});

test("the rest is dimmed: small, grey, without a picture, but there", () => {
  const look = nodeOf("Citroën", sceneOf());
  expect(look).toMatchObject({ type: "dot", color: SURFACES.light.dim, hidden: false });
  expect(look.image).toBeUndefined();
});

test("what is hidden by hand is not even dimmed", () => {
  const view = { ...VIEW, reach: hide(VIEW.reach, smallId("Vinay Kumar")) };
  expect(nodeOf("Vinay Kumar", sceneOf({}, view)).hidden).toBe(true);
  expect(edgeOf("Vinay Kumar", "RELOS", sceneOf({}, view)).hidden).toBe(true);
});

test("a line has the status of its surest claim that is drawn", () => {
  expect(edgeOf("State Duma", "RELOS", sceneOf()).status).toBe("asserted");
  const view = showHidden(VIEW);
  const denied = { ...view, filters: { ...view.filters, statuses: ["denied" as const] } };
  expect(edgeOf("State Duma", "RELOS", sceneOf({}, denied)).status).toBe("denied");
});

test("lines of what the pointer is on stand out", () => {
  const look = edgeOf("State Duma", "RELOS", sceneOf({ hovered: smallId("State Duma") }));
  expect(look.color).toBe(SURFACES.light.accent);
  expect(edgeOf("Vinay Kumar", "RELOS", sceneOf({ hovered: smallId("State Duma") })).color).toBe(SURFACES.light.edge);
});
