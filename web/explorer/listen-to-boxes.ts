import type { MouseCoords } from "sigma/types";
import type { EntityId } from "../../src/domain/ids.ts";
import type { GraphSigma } from "./display-graph.ts";

export interface BoxParts {
  readonly sigma: GraphSigma;
  readonly container: HTMLElement;
  /** True where a drag draws a box also without Shift. */
  isBoxing(): boolean;
  onBox(ids: readonly EntityId[]): void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Shift and a drag over the ground, or a drag alone with the tool: a rectangle, and what lies in it is picked. */
export function listenToBoxes({ sigma, container, isBoxing, onBox }: BoxParts): void {
  let start: Point | undefined;
  const box = document.createElement("div");
  box.className = "canvas-box";
  const begin = ({ event }: { event: MouseCoords | { x: number; y: number; original: MouseEvent | TouchEvent } }) => {
    if (event.original.shiftKey || isBoxing()) start = { x: event.x, y: event.y };
  };
  sigma.on("downStage", begin);
  sigma.on("downEdge", begin);
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (!start) return;
    preventSigmaDefault();
    const { x, y, width, height } = between(start, event);
    Object.assign(box.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
    if (!box.isConnected) container.append(box);
  });
  const finish = ({ event }: { event: Point }) => {
    if (start && box.isConnected) onBox(findInside(sigma, between(start, event)));
    start = undefined;
    box.remove();
  };
  sigma.on("upStage", finish);
  sigma.on("upEdge", finish);
  sigma.on("upNode", finish);
}

interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

function between(a: Point, b: Point): Rectangle {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function findInside(sigma: GraphSigma, { x, y, width, height }: Rectangle): EntityId[] {
  return sigma.getGraph().filterNodes((id) => {
    const data = sigma.getNodeDisplayData(id);
    if (!data || data.hidden) return false;
    const place = sigma.framedGraphToViewport(data);
    return place.x >= x && place.x <= x + width && place.y >= y && place.y <= y + height;
  }) as EntityId[];
}
