import type { DisplayGraph } from "./display-graph.ts";
import type { LayoutTask, Positions } from "./layout.ts";
import { toLayoutTask } from "./layout-task.ts";
import LayoutWorker from "./layout-worker.ts?worker";

/** Moves the nodes to where the layout puts them; `stop` ends the worker, and the promise then never settles. */
export function requestLayout(graph: DisplayGraph): { readonly done: Promise<void>; readonly stop: () => void } {
  const worker = new LayoutWorker();
  const task = toLayoutTask(graph);
  const done = new Promise<Positions>((resolve) => {
    worker.addEventListener("message", (event: MessageEvent<Positions>) => resolve(event.data));
    worker.addEventListener("error", () => resolve(layOutHere(task)));
  }).then((positions) => {
    worker.terminate();
    graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...positions[id] }));
  });
  worker.postMessage(task);
  return { done, stop: () => worker.terminate() };
}

/** Where the page may start no worker, as when it is opened from a folder: the same places, while the page waits. */
async function layOutHere(task: LayoutTask): Promise<Positions> {
  const { computeLayout } = await import("./layout.ts");
  return computeLayout(task);
}
