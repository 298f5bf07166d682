import type { CameraState } from "sigma/types";
import type { DisplayGraph, GraphSigma } from "./display-graph.ts";

/** Room for labels between the outermost nodes and the rim of the canvas: pixels, and at most this part of its side. */
const RIM = { x: 84, y: 44 };
const RIM_PART = 0.14;

/** At most this many pixels a unit of the layout: a lone node is not blown up. */
const CLOSEST = 1.25;

export interface Corners {
  readonly low: { readonly x: number; readonly y: number };
  readonly high: { readonly x: number; readonly y: number };
}

/** A camera that has all of the nodes in sight; absent where there are none. */
export function findCamera(sigma: GraphSigma, nodes: readonly string[]): CameraState | undefined {
  const framed = nodes.flatMap((id) => sigma.getNodeDisplayData(id) ?? []);
  if (framed.length === 0) return undefined;
  const { low, high } = cornersOf(framed);
  const [a, b] = [sigma.framedGraphToViewport(low), sigma.framedGraphToViewport(high)];
  const { width, height } = sigma.getDimensions();
  const { ratio, angle } = sigma.getCamera().getState();
  const rim = { x: Math.min(RIM.x, width * RIM_PART), y: Math.min(RIM.y, height * RIM_PART) };
  const needed = Math.max(Math.abs(b.x - a.x) / (width - 2 * rim.x), Math.abs(b.y - a.y) / (height - 2 * rim.y));
  const closest = sigma.getGraphToViewportRatio() / CLOSEST;
  return { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2, angle, ratio: ratio * Math.max(needed, closest) };
}

/** True where every node lies on the canvas, off its rim. */
export function areInSight(sigma: GraphSigma, nodes: readonly string[]): boolean {
  const { width, height } = sigma.getDimensions();
  return nodes.every((id) => {
    const data = sigma.getNodeDisplayData(id);
    if (!data) return true;
    const { x, y } = sigma.framedGraphToViewport(data);
    return x > 16 && y > 16 && x < width - 16 && y < height - 16;
  });
}

/** From the least to the greatest, of each axis: what Sigma takes for the bounds of the picture. */
export function extentOf(graph: DisplayGraph): { x: [number, number]; y: [number, number] } {
  if (graph.order === 0) return { x: [0, 1], y: [0, 1] };
  const { low, high } = cornersOf(graph.mapNodes((_, { x, y }) => ({ x, y })));
  return { x: [low.x, high.x], y: [low.y, high.y] };
}

/** So much more than the canvas, on each side, counts as in sight: what comes into it next is there. */
const MARGIN = 0.15;

/** Tells of a place in the layout whether it lies on the canvas or just beside it, as the camera stands now. */
export function findSight(sigma: GraphSigma): (place: { readonly x: number; readonly y: number }) => boolean {
  const { low, high } = sightOf(sigma, MARGIN);
  return ({ x, y }) => x >= low.x && x <= high.x && y >= low.y && y <= high.y;
}

/** What of the layout lies on the canvas, and on `margin` of its side around it. */
export function sightOf(sigma: GraphSigma, margin: number): Corners {
  const { width, height } = sigma.getDimensions();
  const [left, right] = [-width * margin, width * (1 + margin)];
  const [top, bottom] = [-height * margin, height * (1 + margin)];
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ];
  return cornersOf(corners.map((corner) => sigma.viewportToGraph(corner)));
}

function cornersOf(points: readonly { readonly x: number; readonly y: number }[]): Corners {
  const low = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY };
  const high = { x: Number.NEGATIVE_INFINITY, y: Number.NEGATIVE_INFINITY };
  for (const { x, y } of points) {
    low.x = Math.min(low.x, x);
    low.y = Math.min(low.y, y);
    high.x = Math.max(high.x, x);
    high.y = Math.max(high.y, y);
  }
  return { low, high };
}
