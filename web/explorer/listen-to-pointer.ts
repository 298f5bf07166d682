import type { MouseCoords } from "sigma/types";
import type { EntityId } from "../../src/domain/ids.ts";
import type { DisplayGraph, GraphSigma } from "./display-graph.ts";

export interface PointerEvents {
  clickNode(id: EntityId, isExpanding: boolean): void;
  clickEdge(id: string): void;
  /** With Ctrl or ⌘: one more, or one less. */
  pickNode(id: EntityId): void;
  /** All that lies in the rectangle that was drawn. */
  pickBox(ids: readonly EntityId[]): void;
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

/** Turns what Sigma hears into what a reader means; the function that it returns ends that. */
export function listenToPointer({ sigma, container, events, canDrag }: PointerParts): () => void {
  listenToClicks(sigma, container, events);
  listenToDrags(sigma, events, canDrag);
  return () => sigma.removeAllListeners();
}

function listenToClicks(sigma: GraphSigma, container: HTMLElement, events: PointerEvents): void {
  const hover = (node?: string, edge?: string) => {
    container.style.cursor = node || edge ? "pointer" : "default";
    events.hover(node as EntityId | undefined, edge);
  };
  sigma.on("clickNode", ({ node, event: { original } }) => {
    if (original.ctrlKey || original.metaKey) events.pickNode(node as EntityId);
    else events.clickNode(node as EntityId, original.shiftKey);
  });
  sigma.on("clickEdge", ({ edge }) => events.clickEdge(edge));
  sigma.on("enterNode", ({ node }) => hover(node));
  sigma.on("leaveNode", () => hover());
  sigma.on("enterEdge", ({ edge }) => hover(undefined, edge));
  sigma.on("leaveEdge", () => hover());
  // A second click opens; it does not zoom as well.
  sigma.on("doubleClickNode", (payload) => payload.preventSigmaDefault());
}

/** A node follows the pointer; where it is let go, it stays. */
function listenToDrags(sigma: GraphSigma, events: PointerEvents, canDrag: () => boolean): void {
  let dragged: string | undefined;
  let isMoved = false;
  sigma.on("downNode", ({ node, event: { original } }) => {
    const isPlain = !("button" in original) || (original.button === 0 && !original.shiftKey && !original.ctrlKey);
    if (!isPlain || !canDrag()) return;
    dragged = node;
    isMoved = false;
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (dragged === undefined) return;
    isMoved = true;
    moveNode(sigma.getGraph() as DisplayGraph, dragged, sigma.viewportToGraph(event as MouseCoords));
    preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    const graph = sigma.getGraph();
    if (dragged !== undefined && isMoved && graph.hasNode(dragged)) {
      const { x, y } = graph.getNodeAttributes(dragged);
      events.dropNode(dragged as EntityId, { x, y });
    }
    dragged = undefined;
  };
  sigma.on("upNode", drop);
  sigma.on("upEdge", drop);
  sigma.on("upStage", drop);
  sigma.on("leaveStage", drop);
}

function moveNode(graph: DisplayGraph, id: string, { x, y }: { x: number; y: number }): void {
  graph.mergeNodeAttributes(id, { x, y });
}
