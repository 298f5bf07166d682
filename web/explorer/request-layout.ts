import type { DisplayGraph } from "./display-graph.ts";
import type { LayoutTask, Positions } from "./layout.ts";
import LayoutWorker from "./layout-worker.ts?worker";

/** Moves the nodes to where the layout puts them; `stop` ends the worker, and the promise then never settles. */
export function requestLayout(graph: DisplayGraph): { readonly done: Promise<void>; readonly stop: () => void } {
  const worker = new LayoutWorker();
  const done = new Promise<void>((resolve, reject) => {
    worker.addEventListener("message", (event: MessageEvent<Positions>) => {
      graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...event.data[id] }));
      worker.terminate();
      resolve();
    });
    worker.addEventListener("error", (event) => reject(new Error(`The layout stopped: ${event.message}`)));
  });
  worker.postMessage(toTask(graph));
  return { done, stop: () => worker.terminate() };
}

function toTask(graph: DisplayGraph): LayoutTask {
  return {
    nodes: graph.mapNodes((id, { x, y, size }) => ({ id, x, y, size })),
    edges: graph.mapEdges((_, { bundle }, source, target) => ({ source, target, weight: bundle.claims.length })),
  };
}
