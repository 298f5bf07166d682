import type { EntityId } from "../../src/domain/ids.ts";
import type { CanvasText, LineText, NamedNode } from "./canvas-text.ts";
import type { DisplayGraph, GraphSigma } from "./display-graph.ts";
import type { Scene } from "./reducers.ts";

/** Names at once: more could not be read, and placing them costs time. */
const MOST_NAMES = 250;

/** What there is to write on the canvas as the camera stands. */
export function listCanvasText(sigma: GraphSigma, graph: DisplayGraph, scene: Scene): CanvasText {
  const inSight = listInSight(sigma, graph, scene);
  const nodes = inSight.filter(({ id }) => scene.shown.distances.has(id) || id === scene.hovered);
  return {
    nodes: nodes.sort(compareImportance(scene)).slice(0, MOST_NAMES),
    obstacles: nodes,
    lines: listLines(sigma, scene),
  };
}

function listInSight(sigma: GraphSigma, graph: DisplayGraph, scene: Scene): NamedNode[] {
  const { width, height } = sigma.getDimensions();
  return graph.nodes().flatMap((id) => {
    const data = sigma.getNodeDisplayData(id);
    if (!data || data.hidden) return [];
    const { x, y } = sigma.framedGraphToViewport(data);
    if (x < 0 || y < 0 || x > width || y > height) return [];
    const isStrong = id === scene.selected || id === scene.hovered;
    const name = graph.getNodeAttribute(id, "name");
    return [{ id: id as EntityId, name, x, y, radius: sigma.scaleSize(data.size), isStrong }];
  });
}

/** The hovered and the selected first, then the large ones; of equals a fixed order. */
function compareImportance({ hovered, selected }: Scene): (a: NamedNode, b: NamedNode) => number {
  const rank = ({ id }: NamedNode) => (id === hovered ? 2 : id === selected ? 1 : 0);
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
