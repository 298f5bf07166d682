import { type RefObject, useEffect, useRef, useState } from "react";
import type { EntityId } from "../../src/domain/ids.ts";
import type { GraphIndex } from "../../src/query/graph-index.ts";
import type { Pins } from "../state/pin-list.ts";
import { usePins } from "../state/pins.ts";
import { buildDisplayGraph, type DisplayGraph, drawsShownAlone } from "./display-graph.ts";
import { isLargePicture } from "./is-large-picture.ts";
import type { PointerEvents } from "./listen-to-pointer.ts";
import type { Scene } from "./reducers.ts";
import { createRenderer, type Placement, type Renderer } from "./renderer.ts";
import { requestLayout } from "./request-layout.ts";
import type { Shown } from "./shown.ts";
import { useGraph } from "./use-graph.ts";
import { setDrawingSource } from "./window-handle.ts";

/** The elements that the picture is drawn on. */
export interface Easel {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly text: RefObject<HTMLCanvasElement | null>;
}

export interface Picture {
  /** Absent until there is something to see. */
  readonly renderer: Renderer | undefined;
  readonly placement: Placement | undefined;
  /** Nodes are still on their way to their places. */
  readonly isLayingOut: boolean;
}

interface Placed extends Placement {
  /** What alone is in the graph; absent: all is. */
  readonly part: Shown | undefined;
  readonly isDone: boolean;
}

/** Draws the scene as soon as there are places to draw its nodes at; until then the last one stays. */
export function usePicture(scene: Scene, easel: Easel, events: PointerEvents): Picture {
  const placed = usePlaces(scene.shown);
  const renderer = useRenderer(placed?.graph, { scene, easel, events });
  const pins = usePins((state) => state.pins);
  const isCurrent = placed !== undefined && (placed.part === undefined || placed.part === scene.shown);
  // Before the scene is shown, and not with every scene: a node in the reader's hand would be taken out of it.
  useEffect(() => {
    if (placed) applyPins(placed.graph, pins);
  }, [placed, pins]);
  useEffect(() => {
    if (placed && isCurrent) renderer?.show(scene, placed);
  }, [renderer, scene, placed, isCurrent]);
  return { renderer, placement: placed, isLayingOut: !isCurrent || !placed.isDone };
}

/** The graph to draw, laid out: of a large one what is shown alone, of any other all, with the rest dimmed. */
function usePlaces(shown: Shown): Placed | undefined {
  const index = useGraph();
  const part = drawsShownAlone(index) ? shown : undefined;
  const [placed, setPlaced] = useState<Placed>();
  useEffect(() => startLayout(index, part, setPlaced), [index, part]);
  return placed;
}

function startLayout(index: GraphIndex, part: Shown | undefined, onPlaced: (placed: Placed) => void): () => void {
  const graph = buildDisplayGraph(index, part);
  const tell = (isDone: boolean) => onPlaced({ graph, part, isDone });
  // A large picture comes at once, if only at its start positions; a small one is laid out before anybody could look.
  if (isLargePicture(graph.order)) tell(false);
  return requestLayout(graph, tell);
}

/** What is pinned lies at its pin, all else where the layout has put it. */
function applyPins(graph: DisplayGraph, pins: Pins): void {
  graph.forEachNode((id, node) => {
    const place = pins.get(id as EntityId) ?? node.home;
    if (place) Object.assign(node, { x: place.x, y: place.y });
  });
}

interface RendererWishes {
  readonly scene: Scene;
  readonly easel: Easel;
  readonly events: PointerEvents;
}

/** One for as long as the canvas is on the page. */
function useRenderer(graph: DisplayGraph | undefined, { scene, easel, events }: RendererWishes): Renderer | undefined {
  const [renderer, setRenderer] = useState<Renderer>();
  const latest = useRef(scene);
  latest.current = scene;
  const { container, text } = easel;
  const first = useRef(graph);
  first.current = graph;
  const isReady = graph !== undefined;
  useEffect(() => {
    if (!isReady || !first.current || !container.current || !text.current) return undefined;
    const made = createRenderer({
      container: container.current,
      text: text.current,
      graph: first.current,
      scene: latest.current,
      events,
    });
    setDrawingSource(made.drawing);
    setRenderer(made);
    return () => {
      setDrawingSource(undefined);
      made.kill();
    };
  }, [isReady, container, text, events]);
  return renderer;
}
