import type { EntityId } from "../../src/domain/ids.ts";
import { MAP_SIDE } from "../minimap/map-frame.ts";
import type { Box } from "./box-grid.ts";
import type { CanvasText, LineText, NamedNode } from "./canvas-text.ts";
import { type Detail, LEADERS } from "./detail.ts";
import type { DisplayGraph, GraphSigma } from "./display-graph.ts";
import type { Scene } from "./reducers.ts";

/** Names at once: more could not be read, and placing them costs time. */
const MOST_NAMES: Readonly<Record<Detail, number>> = { moving: 40, crowd: 80, full: 250 };

/** Lines of the node under the pointer that are drawn over a crowd. */
const MOST_STROKES = 400;

/** What there is to write on the canvas as the camera stands. */
export function listCanvasText(sigma: GraphSigma, whole: DisplayGraph, scene: Scene, detail: Detail): CanvasText {
  const inSight = listInSight(sigma, scene, detail);
  const nodes = inSight.filter(({ id }) => scene.shown.distances.has(id) || id === scene.hovered);
  return {
    nodes: nodes.sort(compareImportance(scene)).slice(0, MOST_NAMES[detail]),
    obstacles: nodes,
    ...(window.matchMedia("(min-width: 900px)").matches && { reserved: cornerOfMap(sigma) }),
    lines: detail === "full" ? listLines(sigma, scene) : [],
    strokes: detail === "crowd" ? listStrokes(sigma, whole, scene) : [],
  };
}

/** Where the small map lies, with the room around it. */
function cornerOfMap(sigma: GraphSigma): Box {
  const [width, height] = [MAP_SIDE.width + 12, MAP_SIDE.height + 12];
  return { x: 0, y: sigma.getDimensions().height - height, width, height };
}

/** Of a crowd only its leaders, and whatever is marked. */
function listInSight(sigma: GraphSigma, scene: Scene, detail: Detail): NamedNode[] {
  const { width, height } = sigma.getDimensions();
  const graph = sigma.getGraph() as DisplayGraph;
  const isMarked = (id: string) => id === scene.selected || id === scene.hovered || scene.picked.has(id as EntityId);
  return graph
    .mapNodes((id, node) => ({ id, node }))
    .flatMap(({ id, node }) => {
      if (detail !== "full" && node.rank >= LEADERS && !isMarked(id)) return [];
      const data = sigma.getNodeDisplayData(id);
      if (!data || data.hidden) return [];
      const { x, y } = sigma.framedGraphToViewport(data);
      if (x < 0 || y < 0 || x > width || y > height) return [];
      return [
        {
          id: id as EntityId,
          name: node.name,
          x,
          y,
          radius: sigma.scaleSize(data.size),
          isStrong: id === scene.selected || id === scene.hovered,
          isPicked: scene.picked.has(id as EntityId),
          isPinned: scene.pinned.has(id as EntityId),
        },
      ];
    });
}

/** The hovered and the selected first, then the large ones; of equals a fixed order. */
function compareImportance({ hovered, selected, picked }: Scene): (a: NamedNode, b: NamedNode) => number {
  const rank = ({ id }: NamedNode) => (id === hovered ? 3 : id === selected ? 2 : picked.has(id) ? 1 : 0);
  return (a, b) => rank(b) - rank(a) || b.radius - a.radius || (a.id < b.id ? -1 : 1);
}

/** Numbers on the lines of the hovered or selected entity that stand for several claims; words on the hovered line. */
function listLines(sigma: GraphSigma, scene: Scene): LineText[] {
  const centre = scene.hovered ?? scene.selected;
  return [...scene.shown.bundles].flatMap(([id, claims]) => {
    const isStrong = id === scene.hoveredEdge;
    const ends = id.split("-");
    if (!isStrong && (claims.length < 2 || !ends.includes(centre ?? ""))) return [];
    const [from, to] = ends.map((end) => sigma.getNodeDisplayData(end));
    if (!from || !to) return [];
    const text = isStrong ? scene.wordsOf(claims) : String(claims.length);
    return [{ text, from: sigma.framedGraphToViewport(from), to: sigma.framedGraphToViewport(to), isStrong }];
  });
}

function listStrokes(sigma: GraphSigma, whole: DisplayGraph, { hovered }: Scene): CanvasText["strokes"] {
  if (hovered === undefined || !whole.hasNode(hovered)) return [];
  const ends = whole.mapNeighbors(hovered, (_, place) => sigma.graphToViewport(place)).slice(0, MOST_STROKES);
  const from = sigma.graphToViewport(whole.getNodeAttributes(hovered));
  return ends.map((to) => ({ from, to }));
}
