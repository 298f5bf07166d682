import { useSyncExternalStore } from "react";
import type { Stage } from "../state/appearance.ts";
import { useExplorer } from "../state/store.ts";

const PHONE = "(max-width: 599px)";

/** What the middle shows: what the reader chose, else the graph, and on a phone the list. */
export function useStage(): Stage {
  const isPhone = useSyncExternalStore(subscribe, () => window.matchMedia(PHONE).matches);
  return useExplorer(({ appearance }) => appearance.stage) ?? (isPhone ? "list" : "graph");
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(PHONE);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
