import type { DisplayGraph } from "./display-graph.ts";
import type { Positions } from "./layout.ts";
import { toLayoutTask } from "./layout-task.ts";
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
  worker.postMessage(toLayoutTask(graph));
  return { done, stop: () => worker.terminate() };
}
