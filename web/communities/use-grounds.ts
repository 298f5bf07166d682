import { type RefObject, useEffect, useState } from "react";
import type { DisplayGraph } from "../explorer/display-graph.ts";
import type { Scene } from "../explorer/reducers.ts";
import type { Placement, Renderer } from "../explorer/renderer.ts";
import { useCanvasTools } from "../state/canvas-tools.ts";
import CommunitiesWorker from "./communities-worker.ts?worker";
import { drawGrounds } from "./draw-grounds.ts";
import type { Network } from "./find-communities.ts";

type Communities = readonly (readonly string[])[];

const NONE: Communities = [];

interface Grounded {
  readonly renderer: Renderer | undefined;
  readonly placement: Placement | undefined;
  readonly scene: Scene;
}

/** Draws the grounds of the communities of what is shown, where the reader has switched them on; returns how many. */
export function useGrounds(
  canvas: RefObject<HTMLCanvasElement | null>,
  { renderer, placement, scene: { shown } }: Grounded,
): number {
  const graph = placement?.graph;
  const isOn = useCanvasTools(({ hasGrounds }) => hasGrounds);
  const [communities, setCommunities] = useState(NONE);
  useEffect(() => {
    setCommunities(NONE);
    if (!isOn || !graph) return undefined;
    return requestCommunities(toNetwork(graph, shown), setCommunities);
  }, [isOn, graph, shown]);
  useEffect(() => {
    if (!canvas.current || !renderer || !graph) return undefined;
    const drawing = { canvas: canvas.current, sigma: renderer.sigma, graph, communities };
    const draw = () => drawGrounds(drawing, renderer.drawing().detail);
    draw();
    renderer.sigma.on("afterRender", draw);
    return () => {
      renderer.sigma.off("afterRender", draw);
    };
  }, [canvas, renderer, graph, communities]);
  return communities.length;
}

function toNetwork(graph: DisplayGraph, { distances, bundles }: Scene["shown"]): Network {
  const isShown = (id: string) => (distances as ReadonlyMap<string, number>).has(id);
  const edges = graph.mapEdges((id, _, source, target) => [source, target, bundles.get(id)?.length ?? 0] as const);
  return {
    nodes: graph.filterNodes(isShown),
    edges: edges.filter(([source, target, weight]) => weight > 0 && isShown(source) && isShown(target)),
  };
}

/** The function that it returns ends the worker; then nothing more is heard of it. */
function requestCommunities(network: Network, onFound: (communities: Communities) => void): () => void {
  const worker = new CommunitiesWorker();
  let isStopped = false;
  const take = (communities: Communities) => {
    if (!isStopped) onFound(communities);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Communities>) => take(data));
  // Where the page may start no worker, as when it is opened from a folder.
  worker.addEventListener("error", () =>
    import("./find-communities.ts").then((room) => take(room.findCommunities(network))),
  );
  worker.postMessage(network);
  return () => {
    isStopped = true;
    worker.terminate();
  };
}
