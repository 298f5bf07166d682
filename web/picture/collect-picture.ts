import { STATUSES } from "../../src/domain/claim.ts";
import type { DisplayGraph, GraphSigma } from "../explorer/display-graph.ts";
import { SURFACES } from "../explorer/palette.ts";
import { pictogramShapes } from "../explorer/pictograms.ts";
import type { PlacedLabel } from "../explorer/place-labels.ts";
import type { EdgeLook, Scene } from "../explorer/reducers.ts";
import type { TypeLook } from "../explorer/type-looks.ts";
import { wrapLabel } from "../explorer/wrap-label.ts";
import type { PictureEdge, PictureLabel, PictureNode, PictureParts, PictureType } from "./picture-parts.ts";

export interface Viewed {
  readonly sigma: GraphSigma;
  readonly scene: Scene;
  readonly labels: readonly PlacedLabel[];
  readonly looks: readonly TypeLook[];
  readonly title: string;
  readonly sources: string;
}

const PIXELS_OF_GAP = 2;

/** What the canvas shows now, as data. */
export function collectPicture(viewed: Viewed): PictureParts {
  const { sigma, scene, title, sources } = viewed;
  const graph = sigma.getGraph() as DisplayGraph;
  const isInSight = findInSight(sigma);
  const used = new Set(graph.filterNodes(isInSight).map((id) => graph.getNodeAttribute(id, "type")));
  const looks = viewed.looks.filter(({ type }) => used.has(type));
  const edges = listEdges(sigma, graph);
  return {
    ...sigma.getDimensions(),
    surfaces: SURFACES[scene.theme],
    title,
    sources,
    nodes: listNodes(sigma, graph, looks).filter(({ id }) => isInSight(id)),
    edges,
    labels: viewed.labels.map((label) => toLabel(label, graph, scene)),
    types: looks.map((look) => toType(look, scene)),
    statuses: STATUSES.filter((status) => edges.some((edge) => edge.status === status)),
  };
}

/** A node off the canvas may still be one end of a line on it. */
function findInSight(sigma: GraphSigma): (id: string) => boolean {
  const { width, height } = sigma.getDimensions();
  return (id) => {
    const data = sigma.getNodeDisplayData(id);
    if (!data || data.hidden) return false;
    const { x, y } = sigma.framedGraphToViewport(data);
    const rim = sigma.scaleSize(data.size);
    return x > -rim && y > -rim && x < width + rim && y < height + rim;
  };
}

function listNodes(
  sigma: GraphSigma,
  graph: DisplayGraph,
  looks: readonly TypeLook[],
): (PictureNode & { id: string })[] {
  return graph.mapNodes((id, node) => {
    const data = sigma.getNodeDisplayData(id);
    const place = sigma.graphToViewport(node);
    const type = looks.findIndex((look) => look.type === node.type);
    const radius = sigma.scaleSize(data?.size ?? 0);
    const isPlain = data?.type !== "pictogram";
    return { id, ...place, radius, colour: data?.color ?? "", ...(type >= 0 && !isPlain && { type }) };
  });
}

function listEdges(sigma: GraphSigma, graph: DisplayGraph): PictureEdge[] {
  const { width, height } = sigma.getDimensions();
  return graph
    .mapEdges((id, _, source, target): PictureEdge | undefined => {
      const look = sigma.getEdgeDisplayData(id) as unknown as (EdgeLook & { readonly hidden: boolean }) | undefined;
      const ends = [source, target].map((end) => sigma.getNodeDisplayData(end));
      const [a, b] = ends.map(
        (end) => end && { ...sigma.framedGraphToViewport(end), radius: sigma.scaleSize(end.size) },
      );
      if (!look || look.hidden || !a || !b) return undefined;
      if (Math.max(a.x, b.x) < 0 || Math.max(a.y, b.y) < 0 || Math.min(a.x, b.x) > width || Math.min(a.y, b.y) > height)
        return undefined;
      const { color: colour, size, status, heads } = look;
      return { from: rimOf(a, b), to: rimOf(b, a), colour, width: size, status, heads };
    })
    .filter((edge) => edge !== undefined);
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where the line to `other` leaves the disc. */
function rimOf(disc: Disc, other: Disc): { x: number; y: number } {
  const distance = Math.hypot(other.x - disc.x, other.y - disc.y);
  const part = distance === 0 ? 0 : Math.min((disc.radius + PIXELS_OF_GAP) / distance, 0.5);
  return { x: disc.x + (other.x - disc.x) * part, y: disc.y + (other.y - disc.y) * part };
}

function toLabel({ id, x, y, width, align }: PlacedLabel, graph: DisplayGraph, scene: Scene): PictureLabel {
  const isStrong = id === scene.selected;
  const anchor = align === "left" ? x : align === "right" ? x + width : x + width / 2;
  return { x: anchor, y, align, lines: wrapLabel(graph.getNodeAttribute(id, "name"), 24, isStrong ? 3 : 2), isStrong };
}

function toType({ plural, type, colours, place }: TypeLook, { theme }: Scene): PictureType {
  const ink = theme === "light" ? SURFACES.light.panel : SURFACES.dark.paper;
  return { name: plural, colour: colours[theme], ink, shapes: pictogramShapes(type, place) };
}
