import type { EntityId } from "../../src/domain/ids.ts";
import type { GraphSigma } from "./display-graph.ts";
import { listenToBoxes } from "./listen-to-boxes.ts";

export interface PointerEvents {
  clickNode(id: EntityId, isExpanding: boolean): void;
  clickEdge(id: string): void;
  /** With Ctrl or ⌘: one more, or one less. */
  pickNode(id: EntityId): void;
  /** All that lies in the rectangle that was drawn. */
  pickBox(ids: readonly EntityId[]): void;
  /** A drag draws a box, also without Shift. */
  isBoxing(): boolean;
  /** In units of the layout. */
  dropNode(id: EntityId, place: { readonly x: number; readonly y: number }): void;
  /** Absent: on nothing. */
  hover(node: EntityId | undefined, edge: string | undefined): void;
}

export interface PointerParts {
  readonly sigma: GraphSigma;
  readonly container: HTMLElement;
  readonly events: PointerEvents;
  canDrag(): boolean;
}

/** Turns what Sigma hears into what a reader means, for as long as Sigma lives. */
export function listenToPointer({ sigma, container, events, canDrag }: PointerParts): void {
  const drag = listenToDrags(sigma, events, canDrag);
  listenToClicks(sigma, events, drag.isOver);
  listenToHover(sigma, container, events);
  listenToBoxes({ sigma, container, isBoxing: events.isBoxing, onBox: events.pickBox });
}

/** A click that ends a drag is none. */
function listenToClicks(sigma: GraphSigma, events: PointerEvents, isDragOver: () => boolean): void {
  sigma.on("clickNode", ({ node, event: { original } }) => {
    if (isDragOver()) return;
    if (original.ctrlKey || original.metaKey) events.pickNode(node as EntityId);
    else events.clickNode(node as EntityId, original.shiftKey);
  });
  sigma.on("clickEdge", ({ edge }) => events.clickEdge(edge));
  // A second click opens; it does not zoom as well.
  sigma.on("doubleClickNode", (payload) => payload.preventSigmaDefault());
}

function listenToHover(sigma: GraphSigma, container: HTMLElement, events: PointerEvents): void {
  const hover = (node?: string, edge?: string) => {
    container.style.cursor = node || edge ? "pointer" : "default";
    events.hover(node as EntityId | undefined, edge);
  };
  sigma.on("enterNode", ({ node }) => hover(node));
  sigma.on("leaveNode", () => hover());
  sigma.on("enterEdge", ({ edge }) => hover(undefined, edge));
  sigma.on("leaveEdge", () => hover());
}

/** A hand that clicks may move so many pixels. */
const STEADY = 4;

interface Drag {
  readonly node: string;
  readonly start: { readonly x: number; readonly y: number };
  isMoved: boolean;
}

/** A node follows the pointer; where it is let go, it stays. */
function listenToDrags(
  sigma: GraphSigma,
  events: PointerEvents,
  canDrag: () => boolean,
): { readonly isOver: () => boolean } {
  let drag: Drag | undefined;
  let wasMoved = false;
  sigma.on("downNode", ({ node, event: { x, y, original } }) => {
    wasMoved = false;
    if (isPlain(original) && canDrag()) drag = { node, start: { x, y }, isMoved: false };
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (!drag) return;
    preventSigmaDefault();
    event.original.preventDefault();
    drag.isMoved ||= Math.hypot(event.x - drag.start.x, event.y - drag.start.y) > STEADY;
    const { x, y } = sigma.viewportToGraph(event);
    if (drag.isMoved) sigma.getGraph().mergeNodeAttributes(drag.node, { x, y });
  });
  const drop = () => {
    const graph = sigma.getGraph();
    if (drag?.isMoved && graph.hasNode(drag.node)) {
      const { x, y } = graph.getNodeAttributes(drag.node);
      wasMoved = true;
      events.dropNode(drag.node as EntityId, { x, y });
    }
    drag = undefined;
  };
  sigma.on("upNode", drop);
  sigma.on("upEdge", drop);
  sigma.on("upStage", drop);
  return { isOver: () => wasMoved };
}

function isPlain(event: MouseEvent | TouchEvent): boolean {
  return !event.shiftKey && !event.ctrlKey && !event.metaKey && !("button" in event && event.button !== 0);
}
