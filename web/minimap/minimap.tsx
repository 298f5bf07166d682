import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import type { GraphSigma } from "../explorer/display-graph.ts";
import { extentOf, sightOf } from "../explorer/fit-camera.ts";
import { SURFACES } from "../explorer/palette.ts";
import type { Scene } from "../explorer/reducers.ts";
import type { Placement, Renderer } from "../explorer/renderer.ts";
import { type Extent, type MapFrame, MAP_SIDE as SIDE, toMap } from "./map-frame.ts";

/**
 * All of the picture in a corner, with the part that is in sight framed, while there is more than that; a click or a drag moves there. For eyes and
 * pointers alone: the list is what screen readers get, and keys have the buttons beside it.
 */
export function Minimap({
  renderer,
  placement,
  scene,
}: {
  readonly renderer: Renderer;
  readonly placement: Placement;
  readonly scene: Scene;
}) {
  const dots = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useDots(dots, placement, scene);
  useFrame(frame, renderer.sigma, placement);
  const go = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    lookAt(
      renderer.sigma,
      toMap(extentOf(placement.graph), SIDE).toPlace({ x: event.clientX - box.x, y: event.clientY - box.y }),
    );
  };
  return (
    <div className="minimap" aria-hidden="true" onPointerDown={go} onPointerMove={go}>
      <canvas ref={dots} width={SIDE.width * 2} height={SIDE.height * 2} />
      <div ref={frame} className="minimap-frame" />
    </div>
  );
}

/** Drawn once for a layout, not once for a frame. */
function useDots(canvas: RefObject<HTMLCanvasElement | null>, placement: Placement, scene: Scene): void {
  const { shown, theme, colourOf } = scene;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `colourOf` is another function for each scene; it depends on the theme alone.
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context) return;
    const { graph } = placement;
    const map = toMap(extentOf(graph), SIDE);
    const side = graph.order > 2000 ? 1 : 3;
    context.setTransform(2, 0, 0, 2, 0, 0);
    context.clearRect(0, 0, SIDE.width, SIDE.height);
    graph.forEachNode((id, node) => {
      const isShown = (shown.distances as ReadonlyMap<string, number>).has(id);
      const { x, y } = map.toMap(node);
      context.fillStyle = isShown ? colourOf(node.type) : SURFACES[theme].dim;
      context.fillRect(x - side / 2, y - side / 2, side, side);
    });
  }, [canvas, placement, shown, theme]);
}

/** Written into the element itself: the camera moves more often than a page should be worked out anew. */
function useFrame(frame: RefObject<HTMLDivElement | null>, sigma: GraphSigma, placement: Placement): void {
  useEffect(() => {
    const extent = extentOf(placement.graph);
    const follow = () => {
      if (frame.current) frameSight(frame.current, sigma, extent);
    };
    follow();
    sigma.on("afterRender", follow);
    return () => {
      sigma.off("afterRender", follow);
    };
  }, [frame, sigma, placement]);
}

function frameSight(element: HTMLElement, sigma: GraphSigma, extent: Extent): void {
  const { low, high } = sightOf(sigma, 0);
  const map: MapFrame = toMap(extent, SIDE);
  const isAll = low.x <= extent.x[0] && low.y <= extent.y[0] && high.x >= extent.x[1] && high.y >= extent.y[1];
  element.parentElement?.toggleAttribute("data-needless", isAll);
  // The layout's y grows upwards, the page's downwards.
  const [from, to] = [map.toMap({ x: low.x, y: high.y }), map.toMap({ x: high.x, y: low.y })];
  const [left, top] = [Math.max(from.x, 0), Math.max(from.y, 0)];
  Object.assign(element.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${Math.max(Math.min(to.x, SIDE.width) - left, 4)}px`,
    height: `${Math.max(Math.min(to.y, SIDE.height) - top, 4)}px`,
  });
}

function lookAt(sigma: GraphSigma, place: { readonly x: number; readonly y: number }): void {
  sigma.getCamera().setState(sigma.viewportToFramedGraph(sigma.graphToViewport(place)));
}
