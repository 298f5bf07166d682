import type { DisplayGraph } from "./display-graph.ts";
import type { LayoutStep, LayoutTask } from "./layout.ts";
import { toLayoutTask } from "./layout-task.ts";
import LayoutWorker from "./layout-worker.ts?worker";

/**
 * Moves the nodes to where the layout puts them and calls `onPlaced` each time: for a large graph several times on the
 * way. The function that it returns ends the worker; then nothing more is heard of it.
 */
export function requestLayout(graph: DisplayGraph, onPlaced: (isDone: boolean) => void): () => void {
  const worker = new LayoutWorker();
  const task = toLayoutTask(graph);
  let isStopped = false;
  const take = ({ positions, isLast }: LayoutStep) => {
    if (isStopped) return;
    graph.updateEachNodeAttributes((id, node) => {
      const home = positions[id];
      return home ? { ...node, ...home, home } : node;
    });
    if (isLast) worker.terminate();
    onPlaced(isLast);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<LayoutStep>) => take(data));
  worker.addEventListener("error", () => layOutHere(task, take));
  worker.postMessage(task);
  return () => {
    isStopped = true;
    worker.terminate();
  };
}

/** Where the page may start no worker, as when it is opened from a folder: the same places, while the page waits. */
async function layOutHere(task: LayoutTask, take: (step: LayoutStep) => void): Promise<void> {
  const { layOut } = await import("./layout.ts");
  for (const step of layOut(task)) take(step);
}
