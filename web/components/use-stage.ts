import type { Stage } from "../state/stage.ts";
import { useExplorer } from "../state/store.ts";
import { useIsPhone } from "./use-is-phone.ts";

/** What the middle shows: what the reader chose, else the graph, and on a phone the list. */
export function useStage(): Stage {
  const isPhone = useIsPhone();
  return useExplorer(({ view }) => view.stage) ?? (isPhone ? "list" : "graph");
}
