import type { Reply } from "../console/answer.ts";
import { QueryClient } from "../console/query-client.ts";
import { useExplorer } from "../state/store.ts";
import type { PlacedLabel } from "./place-labels.ts";
import type { Drawing } from "./renderer.ts";
import { shownOf } from "./use-shown.ts";

/**
 * `window.explorer`: what is on the canvas, for tests and for the curious; read-only. A canvas cannot be asked what it
 * shows, and pixels drawn in software differ between machines.
 */
export interface ExplorerHandle {
  /** Ids of the entities shown and of the lines between them (`<entity>-<entity>`); the dimmed rest is not among them. */
  drawn(): { readonly nodes: readonly string[]; readonly edges: readonly string[] };
  /** Id of the entity whose card is open. */
  selected(): string | undefined;
  /** Names written on the canvas now, with their boxes in pixels of the canvas; empty until it is drawn. */
  labels(): readonly PlacedLabel[];
  /** How much of the picture is drawn now; absent until it is. */
  drawing(): Drawing | undefined;
  /** What the console's worker answers to a query with parameters as a JSON text; one at a time. */
  query(query: string, parameters?: string): Promise<Reply>;
}

declare global {
  interface Window {
    readonly explorer: ExplorerHandle;
  }
}

let drawingSource: (() => Drawing) | undefined;

/** Apart from the console's, so that neither ends the query of the other. */
let client: QueryClient | undefined;

/** The canvas gives what it draws, and takes it back when it goes. */
export function setDrawingSource(source: (() => Drawing) | undefined): void {
  drawingSource = source;
}

export function installHandle(): void {
  const handle: ExplorerHandle = {
    drawn() {
      const { loading, ...asked } = useExplorer.getState();
      if (loading.phase !== "ready") return { nodes: [], edges: [] };
      const { distances, bundles } = shownOf(loading.index, asked);
      return { nodes: [...distances.keys()].sort(), edges: [...bundles.keys()].sort() };
    },
    selected: () => useExplorer.getState().view.selection.entity,
    labels: () => drawingSource?.().labels ?? [],
    drawing: () => drawingSource?.(),
    query(query, parameters) {
      const { loading } = useExplorer.getState();
      if (loading.phase !== "ready") throw new Error("The graph has not arrived yet.");
      client ??= new QueryClient(loading.index);
      return client.ask(parameters === undefined ? { query } : { query, parameters });
    },
  };
  Object.defineProperty(window, "explorer", { value: Object.freeze(handle) });
}
